package com.backaware.motion.hold;

import com.backaware.motion.repetition.PelvisMotion;

/** Whether the pelvis has risen of late: its vertical acceleration, integrated twice with leaks. */
final class PelvisRise {
  private static final double STANDARD_GRAVITY = 9.80665;

  // All chosen: a rise of one to two seconds shows, drift does not.
  private static final double GRAVITY_SECONDS = 20;
  private static final double SPEED_LEAK_SECONDS = 2;
  private static final double HEIGHT_LEAK_SECONDS = 3;
  private static final double QUIET_RATE = Math.toRadians(4);
  private static final double QUIET_LEAK_SECONDS = 0.3;

  private double gravity = STANDARD_GRAVITY;
  private double speed;
  private double height;

  void update(PelvisMotion motion) {
    double seconds = Math.min(motion.seconds, 0.1);
    gravity += (motion.vertical - gravity) * seconds / GRAVITY_SECONDS;
    speed += (motion.vertical - gravity) * seconds - speed * seconds / SPEED_LEAK_SECONDS;
    if (motion.rate < QUIET_RATE) {
      speed -= speed * seconds / QUIET_LEAK_SECONDS;
    }
    height += speed * seconds - height * seconds / HEIGHT_LEAK_SECONDS;
  }

  /** Height over that of some seconds ago, metres; too small rather than too large. */
  double metres() {
    return height;
  }
}
