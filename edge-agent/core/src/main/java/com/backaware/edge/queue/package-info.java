/**
 * Store and forward: what a belt measured and the service does not have yet, on the disk.
 *
 * <p><b>What enters.</b> Samples of a session, by {@link
 * com.backaware.edge.queue.SessionQueue#append}, in order and counted from 0 in each life of the
 * agent; what the local engine finds, by {@link com.backaware.edge.queue.SessionQueue#findings};
 * what the service acknowledges. <b>What leaves.</b> The samples that the uplink asks for, by
 * number; what is left of a session is deleted once the service has closed it. A sample that is
 * acknowledged is not read again, and its file goes when every sample in it is acknowledged.
 *
 * <p><b>Who owns it.</b> A folder per session, held by a lock of the system's by the one {@link
 * com.backaware.edge.queue.SessionQueue} that writes to it; anyone may look at it meanwhile. A lock
 * ends with its process. In the folder: {@code session.baq} (what session it is, findings, notes)
 * and {@code samples-NUMBER.baq}, segments named after their first sample, each of which also says
 * what session it belongs to. Beside the folders: {@code losses.baq}, what had to go.
 *
 * <p><b>What is safe when.</b> Samples and findings are written and forced to the disk (fdatasync)
 * every 100 ms, on a thread of the queue's own. What is older than 100 ms and the time that the
 * disk takes for one such write, together at most 200 ms on a disk that answers within 100 ms,
 * survives the death of the agent and the loss of power. {@link
 * com.backaware.edge.queue.SessionQueue#finish} and {@link
 * com.backaware.edge.queue.SessionQueue#close} return when everything is safe. A file's name and
 * first record are safe before its first sample is written. Nothing written is ever changed, so
 * that a break at any byte costs only what comes after it.
 *
 * <p><b>After a break.</b> Opening a session cuts the last file after its last whole record and
 * tells what it cut. Damage before that costs the rest of its file: reading goes on with the next
 * one, and the samples between are given as values that are no numbers, so that the numbers go on
 * and the engine counts them as rejected. A file from a newer agent is refused by name and left as
 * it is, however full the queue is.
 *
 * <p><b>When it is full</b> (or the disk is): samples go before findings, oldest session first and
 * from its end, so that what is left can still be sent; the session that asks for room keeps going
 * in memory and loses its end at last. Each time the listener is told, and it is noted.
 */
@NullMarked
package com.backaware.edge.queue;

import org.jspecify.annotations.NullMarked;
