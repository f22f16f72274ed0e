package com.backaware.motion.orientation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.backaware.motion.sample.ImuReading;
import java.util.Random;
import java.util.function.LongUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OrientationFilterTest {
  /** The invented sensor has no delay of its own. */
  private static final OrientationParameters NO_DELAY =
      new OrientationParameters(
          3, true, true, 0.5, 100, 2, 0.1, 0.0001, 0.03, 1.5, 0.5, 2, 0.5, 0.5, 0);

  private final ImuReading reading = new ImuReading();
  private final Quaternion estimate = new Quaternion();
  private final Quaternion truth = new Quaternion();

  @Test
  void update_firstReading_findsInclinationAtOnce() {
    OrientationFilter filter = new OrientationFilter();
    setStill(3, -4, 5);

    filter.update(0, reading);

    filter.orientation(estimate);
    double norm = Math.sqrt(50);
    assertThat(estimate.rotateZ(3 / norm, -4 / norm, 5 / norm)).isCloseTo(1, within(1e-12));
  }

  @Test
  void startWithBias_asTheGyroscopeHasIt_turnsNothing() {
    OrientationFilter filter = new OrientationFilter(NO_DELAY);
    OrientationFilter unaware = new OrientationFilter(NO_DELAY);
    filter.startWithBias(0.03, -0.01, 0.02);
    setStill(0, 0, 9.81);
    reading.gyrX = 0.03;
    reading.gyrY = -0.01;
    reading.gyrZ = 0.02;
    for (int i = 0; i < 100; i++) {
      filter.update(i * 10_000L, reading);
      unaware.update(i * 10_000L, reading);
    }

    filter.orientation(estimate);
    assertThat(estimate.rotateZ(0, 0, 1)).isCloseTo(1, within(2e-6));
    unaware.orientation(estimate);
    assertThat(estimate.rotateZ(0, 0, 1)).isLessThan(1 - 1e-5);
  }

  @Test
  void update_upsideDown_findsInclination() {
    OrientationFilter filter = new OrientationFilter();
    setStill(0, 0, -9.81);

    filter.update(0, reading);
    filter.update(10_000, reading);

    filter.orientation(estimate);
    assertThat(estimate.rotateZ(0, 0, -1)).isCloseTo(1, within(1e-9));
  }

  @Test
  void update_flipsByHalfATurn_followsThem() {
    OrientationFilter filter = new OrientationFilter(NO_DELAY);
    Quaternion pose = new Quaternion();
    Quaternion back = new Quaternion();
    double worst = 0;
    for (int i = 0; i < 3000; i++) {
      boolean flipping = i % 500 >= 400;
      reading.gyrX = flipping ? Math.PI : 0;
      pose.turn(reading.gyrX * 0.01, 0, 0);
      back.set(pose.w, -pose.x, -pose.y, -pose.z);
      setForce(back.rotateX(0, 0, 9.81), back.rotateY(0, 0, 9.81), back.rotateZ(0, 0, 9.81));
      filter.update(i * 10_000L, reading);
      filter.orientation(estimate);
      worst = Math.max(worst, SquatMotion.inclinationErrorDegrees(estimate, pose));
    }
    assertThat(worst).isLessThan(1);
  }

  @Test
  void update_rest_findsTheBiasOfAllAxes() {
    OrientationFilter filter = new OrientationFilter();
    setStill(1, 2, 9.5);
    Random random = new Random(3);
    for (int i = 0; i < 3000; i++) {
      reading.gyrX = 0.010 + 0.002 * random.nextGaussian();
      reading.gyrY = -0.008 + 0.002 * random.nextGaussian();
      reading.gyrZ = 0.005 + 0.002 * random.nextGaussian();
      filter.update(i * 10_000L, reading);
    }
    assertThat(filter.atRest()).isTrue();
    assertThat(filter.biasX()).isCloseTo(0.010, within(5e-4));
    assertThat(filter.biasY()).isCloseTo(-0.008, within(5e-4));
    assertThat(filter.biasZ()).isCloseTo(0.005, within(5e-4));
  }

  @Test
  void update_restWithALargeBias_findsIt() {
    OrientationFilter filter = new OrientationFilter();
    setStill(1, 2, 9.5);
    Random random = new Random(3);
    for (int i = 0; i < 3000; i++) {
      reading.gyrX = 0.12 + 0.002 * random.nextGaussian();
      reading.gyrY = -0.09 + 0.002 * random.nextGaussian();
      reading.gyrZ = 0.06 + 0.002 * random.nextGaussian();
      filter.update(i * 10_000L, reading);
    }
    assertThat(filter.atRest()).isTrue();
    assertThat(filter.biasX()).isCloseTo(0.12, within(1e-3));
    assertThat(filter.biasY()).isCloseTo(-0.09, within(1e-3));
    assertThat(filter.biasZ()).isCloseTo(0.06, within(1e-3));
  }

  /** As slow as somebody sinks in a plank or lowers a bar, and for just as long. */
  @ParameterizedTest
  @ValueSource(doubles = {3, 5, 9})
  void update_slowSteadyTilt_isNoBias(double degreesPerSecond) {
    OrientationFilter filter = new OrientationFilter(NO_DELAY);
    Random random = new Random(3);
    double rate = Math.toRadians(degreesPerSecond);
    double worst = 0;
    double lean = 0;
    for (int i = 0; i < 1500; i++) {
      boolean tilting = i > 500 && lean < 0.7;
      lean += tilting ? rate * 0.01 : 0;
      truth.set(StrictMath.cos(lean / 2), 0, StrictMath.sin(lean / 2), 0);
      setForce(-9.81 * StrictMath.sin(lean), 0, 9.81 * StrictMath.cos(lean));
      reading.accX += 0.02 * random.nextGaussian();
      reading.gyrY = (tilting ? rate : 0) + 0.002 * random.nextGaussian();
      filter.update(i * 10_000L, reading);
      filter.orientation(estimate);
      worst = Math.max(worst, SquatMotion.inclinationErrorDegrees(estimate, truth));
    }
    assertThat(worst).isLessThan(0.5);
    assertThat(filter.biasY()).isCloseTo(0, within(Math.toRadians(0.1)));
  }

  @Test
  void update_squatting_isNotRest() {
    OrientationFilter filter = new OrientationFilter(NO_DELAY);
    SquatMotion motion = new SquatMotion(1, 1, 0, 0, 0);
    for (int i = 1; i < 2000; i++) {
      motion.reading((i - 1) * 0.01, i * 0.01, reading);
      filter.update(i * 10_000L, reading);
      assertThat(filter.atRest()).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {3_500, 10_000, 20_000, 40_000})
  void update_squattingWithBias_staysCloseToTheTruth(int intervalMicros) {
    double error = squatError(NO_DELAY, i -> i * intervalMicros, 90_000_000 / intervalMicros);

    assertThat(error).isLessThan(0.8);
  }

  @Test
  void update_irregularTimes_isAsGoodAsRegular() {
    Random random = new Random(11);
    long[] times = new long[9000];
    for (int i = 1; i < times.length; i++) {
      times[i] = times[i - 1] + 3_000 + random.nextInt(14_000);
    }
    double irregular = squatError(NO_DELAY, i -> times[(int) i], times.length);
    double regular = squatError(NO_DELAY, i -> i * 10_000, times.length);

    assertThat(irregular).isCloseTo(regular, within(0.1));
  }

  @Test
  void update_rateChanges_keepsTheTruth() {
    assertThat(squatError(NO_DELAY, i -> i < 3000 ? i * 10_000 : i * 20_000 - 30_000_000, 6000))
        .isLessThan(0.8);
  }

  @Test
  void update_shortGaps_areBridged() {
    // Every 2.6 s, 80 ms are missing.
    double error = squatError(NO_DELAY, i -> i * 10_000 + i / 252 * 80_000, 9000);

    assertThat(error).isLessThan(1.2);
  }

  @Test
  void update_afterAGapOfHours_startsAnewWithTheBiasKnown() {
    OrientationFilter filter = new OrientationFilter();
    setStill(0, 0, 9.81);
    reading.gyrX = 0.01;
    for (int i = 0; i < 3000; i++) {
      filter.update(i * 10_000L, reading);
    }
    setForce(9.81, 0, 0);

    filter.update(20_000_000_000L, reading);

    filter.orientation(estimate);
    assertThat(estimate.rotateZ(1, 0, 0)).isCloseTo(1, within(1e-9));
    assertThat(filter.biasX()).isCloseTo(0.01, within(5e-4));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.5, 1, 2, 3, 5, 10})
  void update_squattingWithBias_beatsAComplementaryFilter(double timeConstant) {
    SquatMotion motion = new SquatMotion(1, 1, 0.017, -0.012, 0.008);
    ComplementaryFilter simple = new ComplementaryFilter(timeConstant);
    double sum = 0;
    for (int i = 1; i < 9000; i++) {
      motion.reading((i - 1) * 0.01, i * 0.01, reading);
      simple.update(0.01, reading);
      motion.truth(i * 0.01, truth);
      double error = SquatMotion.inclinationErrorDegrees(simple.orientation, truth);
      sum += i >= 2000 ? error * error : 0;
    }

    assertThat(squatError(NO_DELAY, i -> i * 10_000, 9000)).isLessThan(Math.sqrt(sum / 7000));
  }

  @Test
  void update_sensorWithDelay_isAnsweredInTime() {
    OrientationFilter late = new OrientationFilter(NO_DELAY);
    OrientationFilter inTime = new OrientationFilter();
    Quaternion back = new Quaternion();
    for (int i = 1; i <= 4000; i++) {
      double told = 2 * (i * 0.01 - 0.002 - 0.005);
      back.set(1, 0, 0, 0);
      back.turn(-told, 0, 0);
      reading.gyrX = 2;
      setForce(0, back.rotateY(0, 0, 9.81), back.rotateZ(0, 0, 9.81));
      late.update(i * 10_000L, reading);
      inTime.update(i * 10_000L, reading);
    }
    truth.turn(80, 0, 0);
    late.orientation(estimate);
    assertThat(SquatMotion.inclinationErrorDegrees(estimate, truth))
        .isCloseTo(Math.toDegrees(2 * 0.002), within(0.05));
    inTime.orientation(estimate);
    assertThat(SquatMotion.inclinationErrorDegrees(estimate, truth)).isLessThan(0.05);
  }

  /** Root mean square of the inclination error after 20 s, degrees. */
  private double squatError(OrientationParameters parameters, LongUnaryOperator micros, int count) {
    OrientationFilter filter = new OrientationFilter(parameters);
    SquatMotion motion = new SquatMotion(1, 1, 0.017, -0.012, 0.008);
    double sum = 0;
    int judged = 0;
    for (int i = 1; i < count; i++) {
      long time = micros.applyAsLong(i);
      motion.reading(micros.applyAsLong(i - 1) * 1e-6, time * 1e-6, reading);
      filter.update(time, reading);
      if (time > 20_000_000) {
        motion.truth(time * 1e-6, truth);
        filter.orientation(estimate);
        double error = SquatMotion.inclinationErrorDegrees(estimate, truth);
        sum += error * error;
        judged++;
      }
    }
    return Math.sqrt(sum / judged);
  }

  private void setStill(double x, double y, double z) {
    setForce(x, y, z);
    reading.gyrX = 0;
    reading.gyrY = 0;
    reading.gyrZ = 0;
  }

  private void setForce(double x, double y, double z) {
    reading.accX = x;
    reading.accY = y;
    reading.accZ = z;
  }
}
