package com.backaware.motion.technique;

import static org.assertj.core.api.Assertions.assertThat;

import com.backaware.motion.exercise.SwingLimits;
import com.backaware.motion.repetition.PelvisMotion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ThrowWatchTest {
  private final ThrowWatch watch =
      new ThrowWatch(new SwingLimits(5, 15, 12, 1.6, 0.6, 1.8, 12), 5, 20);
  private final List<HipThrow> told = new ArrayList<>();
  private final List<Double> when = new ArrayList<>();
  private boolean steady = true;
  private final Swinging pelvis = new Swinging(this::take);

  @Test
  void update_throwsAlike_areToldTogetherFromTheSecondOn() {
    pelvis.stay(3).swing(8, 0, 0.5).stay(4);
    assertThat(told).isEmpty();

    pelvis.swing(8, 1, 0.5).stay(4);
    assertThat(told).hasSize(2);
    assertThat(when.get(1)).isBetween(8.5, 9.3);

    pelvis.swing(9, 0, 0.5).stay(4);
    assertThat(told).hasSize(3);
    assertThat(told).isSortedAccordingTo((a, b) -> Long.compare(a.peakMicros(), b.peakMicros()));
  }

  @Test
  void update_swingsThatDiffer_areNoHabit() {
    pelvis.stay(3).swing(8, 0, 0.5).stay(4).swing(0, 8, 0.5).stay(4).swing(20, 0, 0.5).stay(4);

    assertThat(told).isEmpty();
  }

  @Test
  void update_throwsFarApart_areNoHabit() {
    pelvis.stay(3).swing(8, 0, 0.5).stay(21).swing(8, 0, 0.5).stay(4);

    assertThat(told).isEmpty();
  }

  @Test
  void update_slowSway_isNoThrow() {
    pelvis.stay(3);
    for (int i = 0; i < 6; i++) {
      pelvis.swing(6, 0, 1.1).stay(1);
    }

    assertThat(told).isEmpty();
  }

  @Test
  void update_shortSwingsInNoKnownPlace_areNoThrows() {
    steady = false;

    pelvis.stay(3).swing(8, 0, 0.5).stay(4).swing(8, 0, 0.5).stay(4);

    assertThat(told).isEmpty();
  }

  @Test
  void update_drivenSwingsInNoKnownPlace_areThrows() {
    steady = false;

    pelvis.drive(24, 2.2, 2, 8).stay(3);

    assertThat(told).hasSizeGreaterThanOrEqualTo(6);
  }

  @Test
  void update_strides_areNoThrows() {
    steady = false;

    pelvis.drive(10, 1.1, 3, 20).stay(3);

    assertThat(told).isEmpty();
  }

  @Test
  void update_swingsWithoutThrust_areNoThrows() {
    steady = false;

    pelvis.drive(24, 2.2, 0.2, 8).stay(3);

    assertThat(told).isEmpty();
  }

  private void take(PelvisMotion motion) {
    for (HipThrow one : watch.update(motion, steady)) {
      told.add(one);
      when.add(motion.timeMicros * 1e-6);
    }
  }
}
