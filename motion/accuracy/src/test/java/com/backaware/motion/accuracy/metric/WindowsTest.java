package com.backaware.motion.accuracy.metric;

import static org.assertj.core.api.Assertions.assertThat;

import com.backaware.motion.accuracy.data.Interval;
import java.util.List;
import org.junit.jupiter.api.Test;

final class WindowsTest {
  @Test
  void of_restAtTheEnd_isLeftOut() {
    assertThat(Windows.of(100, 349, 100, "curl"))
        .containsExactly(new Interval(100, 200, "curl"), new Interval(200, 300, "curl"));
  }

  @Test
  void voter_twoIntervals_isTheOneThatSharesMost() {
    List<Interval> intervals = List.of(at(0, 40), at(40, 200));

    assertThat(Windows.voter(at(0, 100), intervals)).contains(1);
    assertThat(Windows.voter(at(0, 60), intervals)).contains(0);
  }

  @Test
  void voter_nothingInTheWindow_isNone() {
    assertThat(Windows.voter(at(0, 100), List.of(at(100, 200)))).isEmpty();
  }

  private static Interval at(long start, long end) {
    return new Interval(start, end, "");
  }
}
