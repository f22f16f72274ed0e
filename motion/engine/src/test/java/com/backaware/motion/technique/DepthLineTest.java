package com.backaware.motion.technique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class DepthLineTest {
  @Test
  void through_tiltInStepWithDepth_isTheLineWithoutScatter() {
    RepetitionCurve curve = RepetitionCurves.byDepth(down -> 3 + 30 * down);

    DepthLine line = DepthLine.through(curve, 0, curve.last());

    assertThat(line.slope()).isCloseTo(75, within(1e-9));
    assertThat(line.upright()).isCloseTo(3, within(1e-9));
    assertThat(line.at(0.4)).isCloseTo(33, within(1e-9));
    assertThat(line.scatter()).isCloseTo(0, within(1e-6));
  }

  @Test
  void through_tiltAgainstDepth_isAllScatter() {
    RepetitionCurve curve = RepetitionCurves.curve(0.4, time -> 5 * Math.sin(2 * Math.PI * time));

    DepthLine line = DepthLine.through(curve, 0, curve.last());

    assertThat(line.slope()).isCloseTo(0, within(1e-9));
    assertThat(line.scatter()).isCloseTo(5 / Math.sqrt(2), within(0.05));
  }

  @Test
  void through_noDepth_isLevel() {
    RepetitionCurve curve = RepetitionCurves.curve(0, time -> 10 * time);

    DepthLine line = DepthLine.through(curve, 0, curve.last());

    assertThat(line.slope()).isZero();
    assertThat(line.upright()).isCloseTo(5, within(1e-9));
  }
}
