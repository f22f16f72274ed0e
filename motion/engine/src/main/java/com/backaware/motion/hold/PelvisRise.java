package com.backaware.motion.hold;

import com.backaware.motion.repetition.PelvisMotion;

/** Whether the pelvis has risen of late: its vertical acceleration, integrated twice with leaks. */
final class PelvisRise {
  private static final double STANDARD_GRAVITY = 9.80665;

  // All chosen: a rise of one to two seconds shows, drift does not.
  private static final double GRAVITY_SECONDS = 20;
  private static final double QUIET_GRAVITY_SECONDS = 1;
  private static final double SPEED_LEAK_SECONDS = 2;
  static final double HEIGHT_LEAK_SECONDS = 3;
  private static final double QUIET_RATE = Math.toRadians(4);
  private static final double QUIET_LEAK_SECONDS = 0.3;

  private double gravity = STANDARD_GRAVITY;
  private double speed;
  private double height;

  void update(PelvisMotion motion) {
    double seconds = Math.min(motion.seconds, 0.1);
    boolean quiet = motion.rate < QUIET_RATE;
    gravity +=
        (motion.vertical - gravity) * seconds / (quiet ? QUIET_GRAVITY_SECONDS : GRAVITY_SECONDS);
    speed += (motion.vertical - gravity) * seconds - speed * seconds / SPEED_LEAK_SECONDS;
    if (quiet) {
      speed -= speed * seconds / QUIET_LEAK_SECONDS;
    }
    height += speed * seconds - height * seconds / HEIGHT_LEAK_SECONDS;
  }

  /** Starts anew from the height now. */
  void reset() {
    speed = 0;
    height = 0;
  }

  /** Height over that of some seconds ago, metres; too small rather than too large. */
  double metres() {
    return height;
  }
}
