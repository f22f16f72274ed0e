package com.backaware.motion.orientation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.backaware.motion.sample.ImuReading;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Clipped accelerometers and the belt's own motor must not move the vertical. */
final class OrientationFilterDisturbanceTest {
  private static final double GRAVITY = 9.80665;

  /** The sensor leans by 35°, so that what one axis lacks turns the mean. */
  private static final double LEAN = Math.toRadians(35);

  private final ImuReading reading = new ImuReading();
  private final Quaternion estimate = new Quaternion();
  private final Quaternion truth = new Quaternion();
  private final OrientationFilter filter = new OrientationFilter();

  @ParameterizedTest
  @CsvSource({"2, 30", "4, 66", "8, 140", "16, 290"})
  void update_bouncingIntoTheRange_keepsTheVertical(int range, double bounce) {
    double limit = range * GRAVITY * 0.99;
    double worst = 0;
    for (int i = 0; i < 6000; i++) {
      double up = GRAVITY + (i < 500 ? 0 : bounce * Math.max(0, sine(1.5, i)) - bounce / Math.PI);
      setUpward(up, LEAN);
      reading.accX = Math.min(limit, reading.accX);
      reading.accZ = Math.max(-limit, Math.min(limit, reading.accZ));
      worst = Math.max(worst, errorAfter(i));
    }
    assertThat(worst).isLessThan(1.5);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.3, 1})
  void update_motorNotAnnounced_keepsTheVertical(double seconds) {
    assertThat(worstWhileBuzzing(seconds, false)).isLessThan(0.5);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.3, 1})
  void update_motorAnnounced_keepsTheVerticalAndRest(double seconds) {
    assertThat(worstWhileBuzzing(seconds, true)).isLessThan(0.5);
    assertThat(filter.atRest()).isTrue();
    assertThat(Math.abs(filter.biasX())).isLessThan(Math.toRadians(0.05));
  }

  @Test
  void update_motorNotAnnounced_isNotRest() {
    worstWhileBuzzing(1, false);

    assertThat(filter.atRest()).isFalse();
  }

  @Test
  void buzzing_endBeforeStart_isRefused() {
    assertThatThrownBy(() -> filter.buzzing(2_000, 1_000))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("from 2000 until 1000");
  }

  @ParameterizedTest
  @ValueSource(ints = {25, 50, 100, 200, 400, 1000})
  void update_anyRateWithJitterAndDroppedSamples_staysCloseToTheTruth(int hertz) {
    SquatMotion motion = new SquatMotion(3, 1, 0.017, -0.012, 0.008);
    Random random = new Random(hertz);
    double interval = 1.0 / hertz;
    double last = 0;
    double sum = 0;
    int judged = 0;
    for (double now = interval; now < 60; now += interval * (0.7 + 0.6 * random.nextDouble())) {
      if (random.nextInt(20) > 0) {
        motion.reading(last, now, reading);
        filter.update(Math.round(now * 1e6), reading);
        last = now;
        motion.truth(now, truth);
        filter.orientation(estimate);
        double error = SquatMotion.inclinationErrorDegrees(estimate, truth);
        sum += now > 20 ? error * error : 0;
        judged += now > 20 ? 1 : 0;
      } else {
        last = now;
      }
    }
    assertThat(Math.sqrt(sum / judged)).isLessThan(hertz == 25 ? 1.5 : 1);
  }

  /**
   * Still but for a motor at 1 g, 173 Hz, seen through the sensor's low-pass, that shakes gyros.
   */
  private double worstWhileBuzzing(double seconds, boolean announced) {
    double worst = 0;
    int first = 3000;
    int last = first + (int) (seconds * 100);
    for (int i = 0; i <= last; i++) {
      setUpward(GRAVITY, LEAN);
      if (i == first && announced) {
        filter.buzzing(i * 10_000L, last * 10_000L);
      }
      if (i >= first) {
        reading.accX += 4 * sine(173, i);
        reading.accY += 3 * sine(173, i);
        reading.accZ += 5 * sine(173, i);
        reading.gyrX = Math.toRadians(0.5) + 0.03 * sine(173, i);
      }
      worst = Math.max(worst, errorAfter(i));
    }
    return worst;
  }

  private double errorAfter(int i) {
    filter.update(i * 10_000L, reading);
    filter.orientation(estimate);
    return SquatMotion.inclinationErrorDegrees(estimate, truth);
  }

  private static double sine(double hertz, int sample) {
    return StrictMath.sin(2 * Math.PI * hertz * sample * 0.01);
  }

  private void setUpward(double force, double lean) {
    truth.set(StrictMath.cos(lean / 2), 0, StrictMath.sin(lean / 2), 0);
    reading.accX = -force * StrictMath.sin(lean);
    reading.accY = 0;
    reading.accZ = force * StrictMath.cos(lean);
    reading.gyrX = 0;
  }
}
