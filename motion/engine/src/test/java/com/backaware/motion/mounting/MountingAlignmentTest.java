package com.backaware.motion.mounting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.backaware.motion.WatchedTraining;
import com.backaware.motion.synthesis.SyntheticWearer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MountingAlignmentTest {
  private final MountingAlignment alignment = new MountingAlignment();

  @Test
  void mounting_beforeAnyRepetition_isUnknown() {
    alignment.stand(0, 1, 0);

    assertThat(alignment.mounting()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1, 0, 0, 0", "1, 0, 0, 3.14159", "0.6, 0.8, 0, 2.1", "0, 0.6, -0.8, -1.2"})
  void mounting_afterSquats_isTheTrueOne(double x, double y, double z, double angle) {
    SyntheticWearer wearer = new SyntheticWearer().mounted(x, y, z, angle).hold(3).squats(4, 30);

    Mounting found = WatchedTraining.aligned(wearer.samples()).mounting().orElseThrow();

    double[] truth = wearer.forward();
    assertThat(
            UpDirection.angleDegrees(
                truth[0], truth[1], truth[2], found.forwardX(), found.forwardY(), found.forwardZ()))
        .isLessThan(3);
    assertThat(found.source()).isEqualTo(MountingSource.FROM_MOVEMENT);
    assertThat(found.quality()).isBetween(0.6, 0.9);
  }

  @Test
  void mounting_afterSquatsThatHardlyTilt_isOfLowerQuality() {
    SyntheticWearer upright = new SyntheticWearer().hold(3).squats(4, 9);

    assertThat(WatchedTraining.aligned(upright.samples()).mounting().orElseThrow().quality())
        .isLessThan(0.4);
  }

  @Test
  void calibrate_always_tellsTheTiltAtOnce() {
    alignment.calibrate(Mounting.of(0, 0, 1, 1, 0, 0, 0.8, MountingSource.CALIBRATED));

    assertThat(alignment.known()).isTrue();
    assertThat(alignment.tiltDegrees(-0.5, 0, Math.sqrt(0.75))).isCloseTo(30, within(1e-9));
    assertThat(alignment.mounting().orElseThrow().source()).isEqualTo(MountingSource.CALIBRATED);
    assertThat(alignment.mounting().orElseThrow().quality()).isEqualTo(0.8);
  }

  @Test
  void stand_calibrated_followsSmallChangesOnly() {
    alignment.calibrate(Mounting.of(0, 0, 1, 1, 0, 0, 0.8, MountingSource.CALIBRATED));

    alignment.stand(-Math.sin(0.1), 0, Math.cos(0.1));
    assertThat(alignment.tiltDegrees(-Math.sin(0.1), 0, Math.cos(0.1))).isCloseTo(0, within(1e-9));

    alignment.stand(-1, 0, 0);
    assertThat(alignment.tiltDegrees(-1, 0, 0)).isCloseTo(90 - Math.toDegrees(0.1), within(1e-9));
  }
}
