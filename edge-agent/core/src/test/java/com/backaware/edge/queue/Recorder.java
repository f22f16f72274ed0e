package com.backaware.edge.queue;

import com.backaware.edge.queue.kept.QueuedSession;
import com.backaware.edge.sample.NumberedSamples;
import java.io.File;
import java.util.concurrent.locks.LockSupport;

/**
 * An agent of its own process that records at 100 Hz until it is killed, and says how far it is.
 */
final class Recorder {
  private static final long INTERVAL_NANOS = 10_000_000;

  private Recorder() {}

  public static void main(String[] arguments) throws Exception {
    DiskQueue queue = Kept.queue(new File(arguments[0]), new Kept.Ear());
    QueuedSession session = Kept.session();
    try (SessionQueue kept = queue.open(session).orElseThrow()) {
      long due = System.nanoTime();
      for (int number = 0; ; number++) {
        kept.append(NumberedSamples.of(number, false));
        System.out.println(number);
        due += INTERVAL_NANOS;
        LockSupport.parkNanos(Math.max(0, due - System.nanoTime()));
      }
    }
  }
}
