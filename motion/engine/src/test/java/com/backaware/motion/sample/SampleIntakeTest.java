package com.backaware.motion.sample;

import static com.backaware.motion.sample.SampleVerdict.ACCEPTED;
import static com.backaware.motion.sample.SampleVerdict.BRIDGED;
import static com.backaware.motion.sample.SampleVerdict.DUPLICATE;
import static com.backaware.motion.sample.SampleVerdict.NOT_FINITE;
import static com.backaware.motion.sample.SampleVerdict.OUT_OF_ORDER;
import static com.backaware.motion.sample.SampleVerdict.OUT_OF_RANGE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SampleIntakeTest {
  private static final long HOUR = 3_600_000_000L;

  private final SampleIntake intake = new SampleIntake();
  private final BeltSample sample = new BeltSample();

  @Test
  void check_ordinarySamples_areAccepted() {
    assertThat(at(0)).isEqualTo(ACCEPTED);
    assertThat(at(10_000)).isEqualTo(ACCEPTED);
    assertThat(intake.timeMicros()).isEqualTo(10_000);
    assertThat(intake.offered()).isEqualTo(2);
    assertThat(intake.count(ACCEPTED)).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void check_valueNotFinite_isRejectedAndTheNextAccepted(double value) {
    at(0);
    sample.pelvis.gyrY = value;
    assertThat(at(10_000)).isEqualTo(NOT_FINITE);
    sample.pelvis.gyrY = 0;
    assertThat(at(20_000)).isEqualTo(ACCEPTED);
    assertThat(intake.count(NOT_FINITE)).isEqualTo(1);
  }

  @Test
  void check_valueOutOfRange_isRejected() {
    sample.pelvis.accZ = -165;
    assertThat(at(0)).isEqualTo(OUT_OF_RANGE);
    sample.pelvis.accZ = -156.9;
    assertThat(at(0)).isEqualTo(ACCEPTED);
    sample.pelvis.gyrX = 37;
    assertThat(at(10_000)).isEqualTo(OUT_OF_RANGE);
    sample.pelvis.gyrX = 34.9;
    assertThat(at(10_000)).isEqualTo(ACCEPTED);
    assertThat(at(Long.MAX_VALUE)).isEqualTo(OUT_OF_RANGE);
    assertThat(at(Long.MIN_VALUE)).isEqualTo(OUT_OF_RANGE);
  }

  @Test
  void check_badThorax_leavesThePelvisUsable() {
    sample.hasThorax = true;
    sample.thorax.accX = Double.NaN;
    assertThat(at(0)).isEqualTo(ACCEPTED);
    sample.thorax.accX = 1000;
    assertThat(at(10_000)).isEqualTo(ACCEPTED);
  }

  @Test
  void check_notFiniteAndOutOfRange_isNotFinite() {
    sample.pelvis.accX = 1e9;
    sample.pelvis.gyrX = Double.NaN;
    assertThat(at(0)).isEqualTo(NOT_FINITE);
    sample.pelvis.accX = Double.MAX_VALUE;
    sample.pelvis.accY = Double.MAX_VALUE;
    sample.pelvis.gyrX = 0;
    assertThat(at(0)).isEqualTo(OUT_OF_RANGE);
  }

  @Test
  void check_sameOrEarlierTime_isRejected() {
    at(0);
    at(10_000);
    assertThat(at(10_000)).isEqualTo(DUPLICATE);
    assertThat(at(5_000)).isEqualTo(OUT_OF_ORDER);
    assertThat(at(20_000)).isEqualTo(ACCEPTED);
    assertThat(intake.count(DUPLICATE)).isEqualTo(1);
    assertThat(intake.count(OUT_OF_ORDER)).isEqualTo(1);
  }

  @Test
  void check_gap_isBridged() {
    at(0);
    assertThat(at(50_000)).isEqualTo(ACCEPTED);
    assertThat(at(100_001)).isEqualTo(BRIDGED);
    assertThat(at(5_000_000)).isEqualTo(BRIDGED);
    assertThat(intake.timeMicros()).isEqualTo(5_000_000);
  }

  @Test
  void check_hoursMissing_goesOnAfterOneSample() {
    at(0);
    assertThat(at(5 * HOUR)).isEqualTo(OUT_OF_ORDER);
    assertThat(at(5 * HOUR + 10_000)).isEqualTo(BRIDGED);
    assertThat(at(5 * HOUR + 20_000)).isEqualTo(ACCEPTED);
    assertThat(intake.timeMicros()).isEqualTo(5 * HOUR + 20_000);
  }

  @Test
  void check_oneGarbledTimeFarAhead_costsOneSample() {
    at(0);
    assertThat(at(5 * HOUR)).isEqualTo(OUT_OF_ORDER);
    assertThat(at(10_000)).isEqualTo(ACCEPTED);
    assertThat(at(5 * HOUR)).isEqualTo(OUT_OF_ORDER);
    assertThat(at(20_000)).isEqualTo(ACCEPTED);
  }

  @Test
  void check_clockSetBackForGood_goesOnAfterASecondInContinuousTime() {
    for (long t = 0; t <= 60_000_000; t += 10_000) {
      at(5 * HOUR + t);
    }
    long before = intake.timeMicros();
    int rejected = 0;
    long t = 0;
    while (at(t).rejected()) {
      rejected++;
      t += 10_000;
    }

    assertThat(rejected).isEqualTo(100);
    assertThat(intake.count(BRIDGED)).isEqualTo(1);
    assertThat(intake.timeMicros() - before).isBetween(1_000_000L, 1_010_000L);
    assertThat(at(t + 10_000)).isEqualTo(ACCEPTED);
    assertThat(intake.timeMicros() - before).isBetween(1_010_000L, 1_020_000L);
  }

  @Test
  void check_lateBurst_isRejectedAndTimeGoesOn() {
    at(0);
    at(2_000_000);
    for (long t = 1_000_000; t < 1_500_000; t += 10_000) {
      assertThat(at(t)).isEqualTo(OUT_OF_ORDER);
    }
    assertThat(at(2_010_000)).isEqualTo(ACCEPTED);
  }

  @Test
  void check_randomJunk_keepsTimeIncreasingAndCountsEverySample() {
    Random random = new Random(7);
    long last = Long.MIN_VALUE;
    for (int i = 0; i < 200_000; i++) {
      long t = random.nextInt(50) == 0 ? random.nextLong() >> random.nextInt(63) : i * 10_000L;
      SampleVerdict verdict = at(t);
      if (!verdict.rejected()) {
        assertThat(intake.timeMicros()).isGreaterThan(last);
        last = intake.timeMicros();
      }
    }
    long sum = 0;
    for (SampleVerdict verdict : SampleVerdict.values()) {
      sum += intake.count(verdict);
    }
    assertThat(sum).isEqualTo(200_000).isEqualTo(intake.offered());
    assertThat(intake.count(ACCEPTED)).isGreaterThan(150_000);
  }

  private SampleVerdict at(long micros) {
    sample.timeMicros = micros;
    return intake.check(sample);
  }
}
