package com.backaware.edge.hub.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class IntervalMeanTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void over_intervalsOneAfterTheOther_keepsTheSum(long seed) {
    Random random = new Random(seed);
    SensorTrack track = new SensorTrack();
    long time = 0;
    double sum = 0;
    for (int i = 0; i < 500; i++) {
      long interval = i < 2 ? 7_000 : 1_000 + random.nextInt(20_000);
      double value = random.nextGaussian();
      time += interval;
      track.add(time, value, 2 * value, 0);
      sum += value * interval;
    }
    IntervalMean mean = new IntervalMean(track);
    double sumOfMeans = 0;
    long from = 0;
    while (from < time) {
      long to = Math.min(time, from + 500 + random.nextInt(30_000));
      assertThat(mean.over(from, to)).isTrue();
      assertThat(mean.mean(1)).isEqualTo(2 * mean.mean(0), within(1e-12));
      sumOfMeans += mean.mean(0) * (to - from);
      from = to;
    }

    assertThat(sumOfMeans).isCloseTo(sum, within(1e-6));
  }
}
