package com.backaware.motion.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.backaware.motion.assessment.Fault;
import com.backaware.motion.calibration.Calibration;
import com.backaware.motion.calibration.Calibrations;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CuePreviewTest {
  /** 70 % of the largest flexion, as trials used it. */
  private static final CueThreshold ROUNDING =
      new CueThreshold(Fault.ROUNDING, OwnRange.LUMBAR_FLEXION, 0.7, 30, 20, 50);

  private static final CueThreshold LEAN = CueThreshold.usual(Fault.EXCESSIVE_LEAN, 46);

  @Test
  void of_calibrated_isTheShareOfTheOwnRange() {
    CuePreview preview = preview(ROUNDING, Optional.of(Calibrations.good()));

    assertThat(preview.degrees()).isCloseTo(0.7 * 55, within(1e-9));
    assertThat(preview.own()).isTrue();
    assertThat(preview.sentence())
        .isEqualTo("Buzzes for rounding from 39 degrees on (70 % of your own 55).");
  }

  @Test
  void of_noCalibration_isTheUsualLimit() {
    CuePreview preview = preview(ROUNDING, Optional.empty());

    assertThat(preview.degrees()).isEqualTo(30);
    assertThat(preview.own()).isFalse();
    assertThat(preview.sentence())
        .isEqualTo("Buzzes for rounding from 30 degrees on (the usual limit).");
  }

  @Test
  void of_rangeSkippedOrCalibrationPoor_isTheUsualLimit() {
    CueThreshold hinge = new CueThreshold(Fault.MISSING_HINGE, OwnRange.PELVIS_HINGE, 1, 20, 5, 90);

    assertThat(preview(ROUNDING, Optional.of(Calibrations.hinged(40))).degrees()).isEqualTo(30);
    assertThat(preview(hinge, Optional.of(Calibrations.hinged(12))).degrees()).isEqualTo(20);
    assertThat(preview(hinge, Optional.of(Calibrations.hinged(40))).degrees()).isEqualTo(40);
  }

  @ParameterizedTest
  @CsvSource({"0.2, 20", "0.5, 27.5", "2, 50"})
  void of_anyShare_staysWithinTheSafeLimits(double share, double degrees) {
    CueThreshold threshold =
        new CueThreshold(Fault.ROUNDING, OwnRange.LUMBAR_FLEXION, share, 30, 20, 50);

    assertThat(preview(threshold, Optional.of(Calibrations.good())).degrees()).isEqualTo(degrees);
  }

  @Test
  void of_thresholds_keepsTheirOrder() {
    assertThat(CuePreview.of(List.of(LEAN, ROUNDING), Optional.of(Calibrations.good())))
        .extracting(CuePreview::fault)
        .containsExactly(Fault.EXCESSIVE_LEAN, Fault.ROUNDING);
  }

  @ParameterizedTest
  @CsvSource({"0, 30, 20, 50", "0.7, 10, 20, 50", "0.7, 60, 20, 50", "0.7, 30, NaN, 50"})
  void threshold_impossible_isRefused(double share, double usual, double least, double largest) {
    assertThatThrownBy(
            () ->
                new CueThreshold(
                    Fault.ROUNDING, OwnRange.LUMBAR_FLEXION, share, usual, least, largest))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static CuePreview preview(CueThreshold threshold, Optional<Calibration> calibration) {
    return CuePreview.of(List.of(threshold), calibration).get(0);
  }
}
