package com.backaware.motion.accuracy.tilt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SagittalPlaneTest {
  /** The sensor hangs with x up and leans about its y axis; forward is towards z. */
  @Test
  void degrees_leaningAndBack_areThoseOfTheLean() {
    List<List<double[]>> repetitions = List.of(leaning(30), leaning(20));

    SagittalPlane plane = SagittalPlane.of(repetitions);

    double rest = plane.degrees(up(0));
    assertThat(plane.degrees(up(25)) - rest).isCloseTo(25, within(1e-9));
    assertThat(plane.degrees(up(-10)) - rest).isCloseTo(-10, within(1e-9));
  }

  private static List<double[]> leaning(double degrees) {
    List<double[]> up = new ArrayList<>();
    for (int i = 0; i <= 20; i++) {
      up.add(up(degrees * Math.sin(Math.PI * i / 20)));
    }
    return up;
  }

  private static double[] up(double degrees) {
    double angle = Math.toRadians(degrees);
    return new double[] {-Math.cos(angle), 0, Math.sin(angle)};
  }
}
