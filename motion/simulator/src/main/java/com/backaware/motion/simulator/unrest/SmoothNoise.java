package com.backaware.motion.simulator.unrest;

import com.backaware.motion.simulator.body.MotionGrid;
import com.backaware.motion.simulator.chance.Chance;
import java.util.Arrays;

/**
 * Random wandering of standard deviation 1: white noise through four equal low-passes, so that its
 * second derivative, an acceleration, is smooth as well.
 */
final class SmoothNoise {
  private static final int STAGES = 4;

  private final Chance chance;
  private final double keep;
  private final double scale;
  private final double[] stage = new double[STAGES];

  /**
   * @param cutoffHertz of each stage
   */
  SmoothNoise(Chance chance, double cutoffHertz) {
    this.chance = chance;
    keep = StrictMath.exp(-2 * Math.PI * cutoffHertz * MotionGrid.STEP_SECONDS);
    int settled = (int) (12 / (1 - keep));
    scale = 1 / Math.sqrt(squaredImpulseResponse(settled));
    for (int i = 0; i < settled; i++) {
      pass(chance.normal());
    }
  }

  /** The value one grid step on. */
  double next() {
    return scale * pass(chance.normal());
  }

  private double pass(double in) {
    double value = in;
    for (int i = 0; i < STAGES; i++) {
      stage[i] = keep * stage[i] + (1 - keep) * value;
      value = stage[i];
    }
    return value;
  }

  private double squaredImpulseResponse(int length) {
    double sum = 0;
    for (int i = 0; i < length; i++) {
      double value = pass(i == 0 ? 1 : 0);
      sum += value * value;
    }
    Arrays.fill(stage, 0);
    return sum;
  }
}
