package com.backaware.motion.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

final class WearerTest {
  @Test
  void step_twoSensors_keepsTheLumbarJointBusy() throws IOException {
    Wearer wearer = Wearer.with(2);
    play(wearer, wearer.round());

    int known = 0;
    for (int i = 0; i < wearer.round(); i++) {
      wearer.step();
      known += wearer.lumbarKnown() ? 1 : 0;
    }

    assertThat(known).isEqualTo(wearer.round());
  }

  @Test
  void step_oneSensor_hasNoJoint() throws IOException {
    Wearer wearer = Wearer.with(1);
    play(wearer, 200);

    assertThat(wearer.lumbarKnown()).isFalse();
  }

  private static void play(Wearer wearer, int samples) {
    for (int i = 0; i < samples; i++) {
      wearer.step();
    }
  }
}
