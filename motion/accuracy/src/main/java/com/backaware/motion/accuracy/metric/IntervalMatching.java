package com.backaware.motion.accuracy.metric;

import com.backaware.motion.accuracy.data.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which of the found intervals stands for which true one: one whose overlap covers half of the true
 * one or more, the largest overlap first in time order. Each stands for one at most.
 */
public final class IntervalMatching {
  private final List<Optional<Integer>> matches = new ArrayList<>();

  private IntervalMatching() {}

  /** Matches, true interval by true interval. */
  public static IntervalMatching of(List<Interval> truth, List<Interval> found) {
    IntervalMatching matching = new IntervalMatching();
    boolean[] used = new boolean[found.size()];
    for (Interval interval : truth) {
      Optional<Integer> best = Optional.empty();
      long most = 0;
      for (int i = 0; i < found.size(); i++) {
        long shared = interval.sharedMicros(found.get(i));
        if (!used[i] && 2 * shared >= interval.micros() && shared > most) {
          best = Optional.of(i);
          most = shared;
        }
      }
      best.ifPresent(i -> used[i] = true);
      matching.matches.add(best);
    }
    return matching;
  }

  /** Which found interval stands for a true one. */
  public Optional<Integer> match(int truth) {
    return matches.get(truth);
  }

  /** How many true intervals are matched. */
  public int count() {
    return (int) matches.stream().filter(Optional::isPresent).count();
  }
}
