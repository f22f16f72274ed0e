package com.backaware.motion.mounting;

import com.backaware.motion.repetition.PelvisMotion;

/** The mean direction upwards since the wearer has kept quiet, over the last second at most. */
final class QuietMoment {
  /** Turning slower than this is quiet, °/s. Chosen: 85 % of people's standing is below it. */
  private static final double QUIET_RATE = Math.toRadians(10);

  /** Smoothing of the rate, seconds. Chosen: one knock is no movement. */
  private static final double RATE_SECONDS = 0.1;

  /** Longest time that the mean goes back, seconds. Chosen. */
  private static final double MEMORY_SECONDS = 1;

  /** Nothing is quiet beyond a longer gap, seconds. Chosen, as the orientation filter's. */
  private static final double LONGEST_GAP_SECONDS = 0.5;

  private double rate;
  private double seconds;
  private double x;
  private double y;
  private double z;

  void update(PelvisMotion motion) {
    rate += (motion.rate - rate) * Math.min(1, motion.seconds / RATE_SECONDS);
    if (rate > QUIET_RATE || motion.seconds > LONGEST_GAP_SECONDS) {
      seconds = 0;
      return;
    }
    double before = Math.min(seconds, MEMORY_SECONDS);
    double share = seconds > 0 ? motion.seconds / (before + motion.seconds) : 1;
    x += share * (motion.upX - x);
    y += share * (motion.upY - y);
    z += share * (motion.upZ - z);
    // At the first sample no time has passed yet; it counts all the same.
    seconds += Math.max(motion.seconds, 1e-6);
  }

  /** How long the wearer has been quiet, seconds; 0 while moving. */
  double seconds() {
    return seconds;
  }

  /** Copies the mean direction upwards, as a unit vector, into a place for three numbers. */
  void copyUp(double[] target) {
    double scale = 1 / Math.sqrt(x * x + y * y + z * z);
    target[0] = x * scale;
    target[1] = y * scale;
    target[2] = z * scale;
  }
}
