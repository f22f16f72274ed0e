package com.backaware.motion.accuracy.metric;

import static org.assertj.core.api.Assertions.assertThat;

import com.backaware.motion.accuracy.data.Interval;
import java.util.List;
import org.junit.jupiter.api.Test;

final class IntervalMatchingTest {
  @Test
  void of_halfCovered_matches() {
    IntervalMatching matching = IntervalMatching.of(List.of(at(0, 10)), List.of(at(5, 30)));

    assertThat(matching.match(0)).contains(0);
  }

  @Test
  void of_lessThanHalfCovered_doesNotMatch() {
    IntervalMatching matching = IntervalMatching.of(List.of(at(0, 10)), List.of(at(6, 30)));

    assertThat(matching.match(0)).isEmpty();
    assertThat(matching.count()).isZero();
  }

  @Test
  void of_oneFoundOverTwoTrue_matchesOnce() {
    IntervalMatching matching =
        IntervalMatching.of(List.of(at(0, 10), at(10, 20)), List.of(at(0, 20)));

    assertThat(matching.count()).isEqualTo(1);
    assertThat(matching.match(0)).contains(0);
    assertThat(matching.match(1)).isEmpty();
  }

  @Test
  void of_severalCandidates_takesTheLargestOverlap() {
    IntervalMatching matching =
        IntervalMatching.of(List.of(at(0, 10)), List.of(at(0, 5), at(2, 10), at(40, 50)));

    assertThat(matching.match(0)).contains(1);
  }

  private static Interval at(long start, long end) {
    return new Interval(start, end, "");
  }
}
