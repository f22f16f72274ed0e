package com.backaware.motion.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

final class EndlessSamplesTest {
  @Test
  void next_overSeveralRounds_timeGoesOnEvenly() throws IOException {
    EndlessSamples samples = EndlessSamples.of("squat");
    long last = samples.next().timeMicros;

    for (int i = 1; i < 3 * samples.size(); i++) {
      long now = samples.next().timeMicros;
      assertThat(now - last).isEqualTo(10_000);
      last = now;
    }
  }

  @Test
  void wearer_squatting_isHeard() throws IOException {
    Wearer wearer = Wearer.with(1);
    int heard = 0;
    for (int i = 0; i < wearer.round(); i++) {
      heard += wearer.step() ? 1 : 0;
    }

    assertThat(heard).isGreaterThanOrEqualTo(12);
    assertThat(wearer.tilt()).isNotNaN();
  }
}
