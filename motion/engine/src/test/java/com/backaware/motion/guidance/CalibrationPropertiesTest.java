package com.backaware.motion.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.backaware.motion.calibration.Calibration;
import com.backaware.motion.calibration.CalibrationAspect;
import com.backaware.motion.calibration.CalibrationNumbers;
import com.backaware.motion.calibration.CalibrationQuality;
import com.backaware.motion.calibration.CalibrationState;
import com.backaware.motion.mounting.UpDirection;
import com.backaware.motion.synthesis.SyntheticWearer;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every mounting and for every wearer, on simulated ones. */
final class CalibrationPropertiesTest {
  private static final int MOUNTINGS = 60;
  private static final int WEARERS = 80;

  static IntStream mountings() {
    return IntStream.range(0, MOUNTINGS);
  }

  static IntStream wearers() {
    return IntStream.range(0, WEARERS);
  }

  @ParameterizedTest
  @MethodSource("mountings")
  void calibration_anyMounting_hasTheSameAngles(int seed) {
    Calibration straight = GuidedRun.of(new SyntheticWearer().calibration()).calibration();
    SyntheticWearer wearer = turned(new SyntheticWearer(), new Random(seed)).calibration();

    Calibration turned = GuidedRun.of(wearer).calibration();

    assertThat(turned.range().hinge()).isCloseTo(straight.range().hinge(), within(1.0));
    assertThat(turned.range().flexion().orElseThrow())
        .isCloseTo(straight.range().flexion().orElseThrow(), within(1.0));
    assertThat(turned.range().extension().orElseThrow())
        .isCloseTo(straight.range().extension().orElseThrow(), within(1.0));
    for (CalibrationAspect aspect : CalibrationAspect.values()) {
      assertThat(turned.quality().measured().get(aspect))
          .isCloseTo(straight.quality().measured().get(aspect), within(2.0));
    }
    assertThat(forwardError(turned, wearer)).isLessThan(2);
  }

  @ParameterizedTest
  @CsvSource({"1, 0, 0", "0, 0, 1", "1, 1, 0", "0, 1, 1"})
  void calibration_upsideDown_isTheSame(double x, double y, double z) {
    SyntheticWearer wearer = new SyntheticWearer().mounted(x, y, z, Math.PI).calibration();

    Calibration calibration = GuidedRun.of(wearer).calibration();

    assertThat(calibration.range().hinge()).isCloseTo(50, within(1.5));
    assertThat(forwardError(calibration, wearer)).isLessThan(2);
  }

  @ParameterizedTest
  @MethodSource("wearers")
  void calibration_sloppyWearer_isNeverWronglyFresh(int seed) {
    SyntheticWearer wearer = sloppy(new Random(1000 + seed));
    GuidedRun run = GuidedRun.of(wearer);

    run.session
        .result(GuidedRun.NOW)
        .filter(made -> made.state(GuidedRun.NOW) == CalibrationState.FRESH)
        .ifPresent(made -> assertThat(forwardError(made, wearer)).isLessThan(12));
    run.session
        .result(GuidedRun.NOW)
        .ifPresent(
            made -> {
              assertThat(sumOfParts(made.quality())).isCloseTo(1, within(1e-9));
              assertThat(made.quality().reason().isPresent()).isEqualTo(made.quality().score() < 1);
              assertThat(CalibrationNumbers.read(CalibrationNumbers.of(made))).isEqualTo(made);
            });
  }

  @Test
  void calibration_sloppyWearers_comeOutFreshAndPoorAlike() {
    int fresh = 0;
    int poor = 0;
    for (int seed = 0; seed < WEARERS; seed++) {
      GuidedRun run = GuidedRun.of(sloppy(new Random(1000 + seed)));
      boolean judges =
          run.session
              .result(GuidedRun.NOW)
              .map(made -> made.state(GuidedRun.NOW).judges())
              .orElse(false);
      fresh += judges ? 1 : 0;
      poor += judges ? 0 : 1;
    }
    System.out.println("Simulated sloppy wearers: " + fresh + " fresh, " + poor + " not");

    assertThat(fresh).isGreaterThan(WEARERS / 5);
    assertThat(poor).isGreaterThan(WEARERS / 5);
  }

  /** Angle between the forward direction found and the true one, degrees. */
  private static double forwardError(Calibration calibration, SyntheticWearer wearer) {
    double[] truth = wearer.forward();
    return UpDirection.angleDegrees(
        truth[0],
        truth[1],
        truth[2],
        calibration.pelvis().forwardX(),
        calibration.pelvis().forwardY(),
        calibration.pelvis().forwardZ());
  }

  private static double sumOfParts(CalibrationQuality quality) {
    double sum = quality.score();
    for (double cost : quality.costs().values()) {
      sum += cost;
    }
    return sum;
  }

  private static SyntheticWearer turned(SyntheticWearer wearer, Random random) {
    return wearer.mounted(
        random.nextGaussian(),
        random.nextGaussian(),
        random.nextGaussian(),
        2 * Math.PI * random.nextDouble());
  }

  /** Somebody who fidgets, swerves, hurries and wears the belt loosely, all by chance. */
  private static SyntheticWearer sloppy(Random random) {
    SyntheticWearer wearer =
        turned(new SyntheticWearer(), random)
            .swaying(0.3 + 1.7 * random.nextDouble())
            .shaking(random.nextInt(3) == 0 ? 1.5 * random.nextDouble() : 0)
            .noise(0.5 + 2 * random.nextDouble(), random.nextLong())
            .hold(5 + 2 * random.nextDouble());
    double[] sizes = {45, 60, -14};
    for (double size : sizes) {
      wearer.bend(
          size * (1 + 0.25 * random.nextGaussian()),
          0.12 * size * random.nextGaussian(),
          12 * random.nextGaussian(),
          0.7 + 1.3 * random.nextDouble(),
          4 * random.nextGaussian());
      wearer.hold(2 * random.nextDouble());
    }
    return wearer.hold(15);
  }
}
