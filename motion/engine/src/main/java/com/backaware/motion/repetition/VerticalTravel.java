package com.backaware.motion.repetition;

/**
 * How the pelvis moves up and down, by integrating its vertical acceleration twice. Leaks keep it
 * near zero, so that it follows movements of a few seconds and forgets drift; the vertical reading
 * at standing still is learned, as sensors are off by up to 3 %.
 */
final class VerticalTravel {
  /** Standard gravity, m/s²; where learning starts. */
  static final double STANDARD_GRAVITY = 9.80665;

  // All chosen; counts stay the same when the leaks change by a quarter, the others by half.
  private static final double SPEED_LEAK_SECONDS = 2;
  private static final double POSITION_LEAK_SECONDS = 3;
  private static final double GRAVITY_SECONDS = 15;
  private static final double GRAVITY_FIRST_SECONDS = 0.6;
  private static final double QUIET_RATE = Math.toRadians(10);
  private static final double QUIET_ACCELERATION = 0.5;
  private static final double QUIET_SECONDS = 0.2;
  private static final double QUIET_GRAVITY_SECONDS = 0.3;
  private static final double QUIET_SPEED_SECONDS = 0.15;

  private double gravity = STANDARD_GRAVITY;
  private double gravityWeight = GRAVITY_FIRST_SECONDS;
  private double speed;
  private double position;
  private double quietSeconds;

  /**
   * Takes in the next reading.
   *
   * @param seconds since the last reading
   * @param vertical specific force upwards, m/s²
   * @param rate angular rate, rad/s
   * @param atRest whether the sensor lies still
   */
  void update(double seconds, double vertical, double rate, boolean atRest) {
    double acceleration = vertical - gravity;
    boolean quiet = rate < QUIET_RATE && Math.abs(acceleration) < QUIET_ACCELERATION;
    quietSeconds = quiet ? quietSeconds + seconds : 0;
    if (atRest) {
      gravity += acceleration * Math.min(1, seconds / QUIET_GRAVITY_SECONDS);
      speed = 0;
      return;
    }
    gravityWeight = Math.min(GRAVITY_SECONDS, gravityWeight + seconds);
    gravity += acceleration * Math.min(1, seconds / gravityWeight);
    speed += (vertical - gravity) * seconds - speed * Math.min(1, seconds / SPEED_LEAK_SECONDS);
    position += speed * seconds - position * Math.min(1, seconds / POSITION_LEAK_SECONDS);
    if (quietSeconds >= QUIET_SECONDS) {
      gravity += (vertical - gravity) * Math.min(1, seconds / QUIET_GRAVITY_SECONDS);
      speed -= speed * Math.min(1, seconds / QUIET_SPEED_SECONDS);
    }
  }

  /** Says that the speed now is known, and that the position is 0, as at the top of a movement. */
  void settle(double knownSpeed) {
    speed = knownSpeed;
    position = 0;
  }

  /** Moves the learned vertical reading at rest halfway to the mean over a whole movement. */
  void learnGravity(double mean) {
    gravity += 0.5 * (mean - gravity);
  }

  /** Vertical reading at standing still, m/s². */
  double gravity() {
    return gravity;
  }

  /** Speed upwards, m/s. */
  double speed() {
    return speed;
  }

  /** Height over the recent mean, metres. */
  double position() {
    return position;
  }
}
