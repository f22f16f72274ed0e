package com.backaware.motion.simulator.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class SplineTrackTest {

  @Test
  void derivatives_betweenControlPoints_areThoseOfTheValue() {
    double[] points = {0, 1, -2, 3, 5, 0, 1, 4, -1, 2, 2, 2};
    SplineTrack track = new SplineTrack(new double[][] {points}, 0.5);
    double h = 1e-4;
    for (double t = 0.01; t < 5.4; t += 0.13) {
      double before = value(track, t - h);
      double after = value(track, t + h);
      double now = value(track, t);

      assertThat(track.rate(0)).isEqualTo((after - before) / (2 * h), within(1e-5));
      assertThat(track.acceleration(0))
          .isEqualTo((after - 2 * now + before) / (h * h), within(1e-4));
    }
  }

  @Test
  void value_ofAStraightLine_isTheLine() {
    double[] points = new double[20];
    for (int i = 0; i < points.length; i++) {
      points[i] = 3 * i;
    }
    SplineTrack track = new SplineTrack(new double[][] {points}, 0.1);

    assertThat(value(track, 0.777)).isEqualTo(3 * 7.77, within(1e-12));
    assertThat(track.rate(0)).isEqualTo(30, within(1e-11));
  }

  @Test
  void value_afterTheEnd_staysTheLast() {
    SplineTrack track = new SplineTrack(new double[][] {{1, 2, 7}}, 0.1);

    assertThat(value(track, 9)).isEqualTo(7, within(1e-12));
    assertThat(track.rate(0)).isEqualTo(0, within(1e-12));
  }

  private static double value(SplineTrack track, double t) {
    track.moveTo(t);
    return track.value(0);
  }
}
