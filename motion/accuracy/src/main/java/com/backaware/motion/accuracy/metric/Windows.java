package com.backaware.motion.accuracy.metric;

import com.backaware.motion.accuracy.data.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts a recording into windows of equal length, each judged by what lies in it most. */
public final class Windows {
  private Windows() {}

  /** The whole windows of a recording, one after the other; what is left over does not count. */
  public static List<Interval> of(long startMicros, long endMicros, long micros, String label) {
    List<Interval> windows = new ArrayList<>();
    for (long start = startMicros; start + micros <= endMicros; start += micros) {
      windows.add(new Interval(start, start + micros, label));
    }
    return windows;
  }

  /** Which of these intervals shares most time with a window; empty when none does. */
  public static Optional<Integer> voter(Interval window, List<Interval> intervals) {
    Optional<Integer> voter = Optional.empty();
    long most = 0;
    for (int i = 0; i < intervals.size(); i++) {
      long shared = window.sharedMicros(intervals.get(i));
      if (shared > most) {
        voter = Optional.of(i);
        most = shared;
      }
    }
    return voter;
  }
}
