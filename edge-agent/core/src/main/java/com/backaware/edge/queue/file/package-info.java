/**
 * The queue's files: a header, then records, each with its length and checksum.
 *
 * <pre>
 *   header  4 bytes "BAQF", version (4 bytes), CRC32 of these eight bytes
 *   record  length of the payload (4 bytes), CRC32 of length, type and payload, type (1 byte), payload
 * </pre>
 *
 * <p>Numbers are big-endian. The header is the same in every version, so that an old agent can tell
 * a file from a newer one; such a file is refused by name and never written to. Records are only
 * ever appended. What follows the last whole record of a file is not read.
 */
@NullMarked
package com.backaware.edge.queue.file;

import org.jspecify.annotations.NullMarked;
