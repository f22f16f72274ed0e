package com.backaware.edge.hub.queue;

import com.backaware.edge.queue.DiskQueue;
import com.backaware.edge.queue.KeptSession;
import com.backaware.edge.queue.QueueLimits;
import com.backaware.edge.queue.QueueLoss;
import java.io.IOException;
import java.util.List;

/**
 * What a queue holds at one moment.
 *
 * @param sessions oldest first
 * @param losses what had to go, oldest first
 * @param bytes size of everything
 * @param limits how much it keeps
 */
record QueueContents(
    List<KeptSession> sessions, List<QueueLoss> losses, long bytes, QueueLimits limits) {
  static QueueContents of(DiskQueue queue) throws IOException {
    return new QueueContents(queue.sessions(), queue.losses(), queue.bytes(), queue.limits());
  }
}
