/** The delta coding of sample batches, as the comment of {@code SampleBatch} defines it. */
@NullMarked
package com.backaware.proto.sample;

import org.jspecify.annotations.NullMarked;
