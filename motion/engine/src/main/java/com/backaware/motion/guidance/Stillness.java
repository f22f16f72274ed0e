package com.backaware.motion.guidance;

/** Whether the wearer keeps still, or moves about. */
final class Stillness {
  /** Turning slower than this is still, rad/s: 10 °/s. Chosen: half of all standing is below 4. */
  private static final double STILL_RATE = Math.toRadians(10);

  /** Turning faster than this is no fidgeting any more, rad/s: 40 °/s. Chosen. */
  private static final double MOVING_RATE = Math.toRadians(40);

  /** Smoothing, seconds. Chosen: one knock is no movement. */
  private static final double SMOOTHING_SECONDS = 0.2;

  /** Moving for so long is more than getting under way, seconds. Chosen. */
  private static final double MOVING_SECONDS = 1;

  private double rate;
  private double movingSeconds;

  void update(double seconds, double newRate) {
    rate += (newRate - rate) * Math.min(1, seconds / SMOOTHING_SECONDS);
    movingSeconds = rate > MOVING_RATE ? movingSeconds + seconds : 0;
  }

  boolean still() {
    return rate < STILL_RATE;
  }

  boolean moving() {
    return movingSeconds > MOVING_SECONDS;
  }
}
