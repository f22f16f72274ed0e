package com.backaware.edge.queue;

import com.backaware.edge.sample.CountLayout;
import com.backaware.edge.sample.SampleSink;
import com.backaware.motion.sample.BeltSample;

/** The latest samples of a session in memory, a ring. Not safe for several threads. */
final class RecentSamples {
  private final CountLayout layout;
  private final int width;
  private final int capacity;
  private final long[] times;
  private final int[] counts;
  private final int[] scratch;
  private long end;
  private int size;

  /** Keeps the latest samples. */
  RecentSamples(CountLayout layout, int capacity) {
    this.layout = layout;
    this.width = layout.width();
    this.capacity = capacity;
    this.times = new long[capacity];
    this.counts = new int[capacity * width];
    this.scratch = new int[width];
  }

  /** Forgets everything; the next sample has this number. */
  void restart(long number) {
    end = number;
    size = 0;
  }

  void add(BeltSample sample) {
    int slot = slot(end);
    times[slot] = sample.timeMicros;
    layout.put(sample, counts, slot * width);
    end++;
    size = Math.min(capacity, size + 1);
  }

  /** Number of the oldest sample that is still here. */
  long first() {
    return end - size;
  }

  /** Number after the latest one. */
  long end() {
    return end;
  }

  /** Gives the samples from one number up to before another, all of which must be here. */
  void give(long from, long to, SampleSink sink) {
    for (long number = from; number < to; number++) {
      int slot = slot(number);
      System.arraycopy(counts, slot * width, scratch, 0, width);
      sink.add(times[slot], scratch);
    }
  }

  private int slot(long number) {
    return (int) (number % capacity);
  }
}
