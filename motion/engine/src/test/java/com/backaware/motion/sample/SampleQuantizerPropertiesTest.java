package com.backaware.motion.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

final class SampleQuantizerPropertiesTest {
  private static final int LARGEST = SampleQuantizer.NOT_A_NUMBER - 1;

  @Property
  void acceleration_everyCount_comesBack(@ForAll @IntRange(min = -LARGEST, max = LARGEST) int n) {
    assertThat(SampleQuantizer.accelerationCount(SampleQuantizer.acceleration(n))).isEqualTo(n);
  }

  @Property
  void angularRate_everyCount_comesBack(@ForAll @IntRange(min = -LARGEST, max = LARGEST) int n) {
    assertThat(SampleQuantizer.angularRateCount(SampleQuantizer.angularRate(n))).isEqualTo(n);
  }

  @Property
  void accelerationCount_possibleValues_areHalfACountOffAtMost(
      @ForAll @DoubleRange(min = -200, max = 200) double value) {
    double rounded = SampleQuantizer.acceleration(SampleQuantizer.accelerationCount(value));

    assertThat(rounded).isCloseTo(value, within(0.500001 / SampleQuantizer.ACCELERATION_COUNTS));
  }

  @Property
  void accelerationCount_anyValues_keepTheirOrder(@ForAll double a, @ForAll double b) {
    int smaller = SampleQuantizer.accelerationCount(Math.min(a, b));
    int larger = SampleQuantizer.accelerationCount(Math.max(a, b));

    assertThat(smaller).isLessThanOrEqualTo(larger);
  }

  @Property
  void quantize_twice_changesNothing(@ForAll double acceleration, @ForAll double rate) {
    BeltSample sample = new BeltSample();
    sample.pelvis.accX = acceleration;
    sample.pelvis.gyrX = rate;
    SampleQuantizer.quantize(sample);
    double onceAcceleration = sample.pelvis.accX;
    double onceRate = sample.pelvis.gyrX;

    SampleQuantizer.quantize(sample);

    assertThat(sample.pelvis.accX).isEqualTo(onceAcceleration);
    assertThat(sample.pelvis.gyrX).isEqualTo(onceRate);
  }
}
