package com.backaware.motion.benchmarks;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;

/**
 * Bytes that the engine allocates in the calls in which the wearer hears nothing, per sample; and
 * in those in which they hear something, per call. Exact, from the thread's own counter.
 *
 * @param betweenEvents bytes per sample between what is heard
 * @param perEvent bytes per call in which something was heard
 */
record SteadyAllocation(double betweenEvents, double perEvent) {
  private static final int WARM_UP_ROUNDS = 40;
  private static final int ROUNDS = 4;

  static SteadyAllocation measure(int sensors) throws IOException {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    Wearer wearer = Wearer.with(sensors);
    measure(wearer, threads, WARM_UP_ROUNDS);
    return measure(wearer, threads, ROUNDS);
  }

  private static SteadyAllocation measure(Wearer wearer, ThreadMXBean threads, int rounds) {
    long quiet = 0;
    long loud = 0;
    int events = 0;
    int samples = rounds * wearer.round();
    for (int i = 0; i < samples; i++) {
      long before = threads.getCurrentThreadAllocatedBytes();
      boolean heard = wearer.step();
      long allocated = threads.getCurrentThreadAllocatedBytes() - before;
      quiet += heard ? 0 : allocated;
      loud += heard ? allocated : 0;
      events += heard ? 1 : 0;
    }
    return new SteadyAllocation((double) quiet / (samples - events), (double) loud / events);
  }
}
