package com.backaware.motion.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CalibrationTest {
  private static final long NOW = Calibrations.MADE_AT;

  /** Names that a calibration can do without. */
  private static final Set<String> OPTIONAL =
      Set.of(
          "range_flexion_degrees",
          "range_extension_degrees",
          "range_lumbar_flexion_degrees",
          "thorax_up_x");

  @ParameterizedTest
  @CsvSource({
    "-3600000, STALE",
    "-60000, FRESH",
    "0, FRESH",
    "28799999, FRESH",
    "28800000, STALE",
    "9000000000, STALE"
  })
  void state_someTimeAfterItWasMade_dependsOnIt(long millisLater, CalibrationState state) {
    assertThat(Calibrations.good().state(NOW + millisLater)).isEqualTo(state);
  }

  @Test
  void refusal_fresh_isNone() {
    assertThat(Calibrations.good().refusal(NOW)).isEmpty();
    assertThat(Calibrations.good().state(NOW).judges()).isTrue();
  }

  @Test
  void refusal_stale_saysWhatToDo() {
    assertThat(Calibrations.good().refusal(NOW + Calibration.VALID_MILLIS))
        .hasValueSatisfying(text -> assertThat(text).contains("out of date", "Calibrate again"));
  }

  @Test
  void refusal_poor_saysWhy() {
    Calibration poor = Calibrations.hinged(12);

    assertThat(poor.state(NOW)).isEqualTo(CalibrationState.POOR);
    assertThat(poor.state(NOW).judges()).isFalse();
    assertThat(poor.refusal(NOW))
        .contains(
            "Your calibration is not good enough: the hinge was too small (12 degrees)."
                + " Calibrate again.");
  }

  @Test
  void takenOff_meanwhile_isStaleFromThenOn() {
    Calibration off = Calibrations.good().takenOff(NOW + 60_000);

    assertThat(off.state(NOW + 59_999)).isEqualTo(CalibrationState.FRESH);
    assertThat(off.state(NOW + 60_000)).isEqualTo(CalibrationState.STALE);
  }

  @Test
  void takenOff_longAfterItsEnd_changesNothing() {
    Calibration good = Calibrations.good();

    assertThat(good.takenOff(NOW + 10 * Calibration.VALID_MILLIS)).isEqualTo(good);
  }

  @Test
  void new_validForTooLong_isRefused() {
    Calibration good = Calibrations.good();

    assertThatThrownBy(
            () ->
                new Calibration(
                    good.pelvis(),
                    good.thorax(),
                    good.range(),
                    good.noise(),
                    good.quality(),
                    NOW,
                    NOW + Calibration.VALID_MILLIS + 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must be from 0 to 28800000");
  }

  @Test
  void numbers_writtenAndReadBack_areTheSameCalibration() {
    for (Calibration calibration :
        new Calibration[] {Calibrations.good(), Calibrations.hinged(20)}) {
      Map<String, Double> numbers = CalibrationNumbers.of(calibration);

      assertThat(CalibrationNumbers.read(numbers)).isEqualTo(calibration);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "version, 2, version is 2.0; it must be 1",
    "version, NaN, version is missing",
    "pelvis_up_x, 3, up is",
    "hinge_degrees, NaN, hinge_degrees is missing or not a finite number",
    "range_flexion_degrees, -1, flexion is -1.0; it must be from 0 to 180.0 degrees",
    "noise_radians_per_second, -1, noise must be 0 or above",
    "valid_until_epoch_millis, 0, must be from 0 to 28800000",
  })
  void read_wrongNumber_isRefusedByName(String name, double value, String words) {
    Map<String, Double> numbers = new LinkedHashMap<>(CalibrationNumbers.of(Calibrations.good()));
    numbers.put(name, value);

    assertThatThrownBy(() -> CalibrationNumbers.read(numbers))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(words);
  }

  @Test
  void read_eachNumberLeftOut_isRefusedOrOptional() {
    Map<String, Double> all = CalibrationNumbers.of(Calibrations.good());
    for (String name : all.keySet()) {
      Map<String, Double> numbers = new LinkedHashMap<>(all);
      numbers.remove(name);
      if (OPTIONAL.contains(name)) {
        assertThat(CalibrationNumbers.read(numbers)).isNotEqualTo(Calibrations.good());
      } else {
        assertThatThrownBy(() -> CalibrationNumbers.read(numbers))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessageContaining(name);
      }
    }
  }

  @Test
  void range_outOfRange_isRefusedByName() {
    OptionalDouble none = OptionalDouble.empty();

    assertThatThrownBy(() -> new MovementRange(Double.NaN, none, none, none, none))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("hinge is NaN");
  }
}
