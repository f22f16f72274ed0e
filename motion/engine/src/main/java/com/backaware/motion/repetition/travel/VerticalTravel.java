package com.backaware.motion.repetition.travel;

/**
 * How the pelvis moves up and down, by integrating its vertical acceleration twice. Leaks keep it
 * near zero, so that it follows movements of a few seconds and forgets drift; the vertical reading
 * at standing still is learned, as sensors are off by up to 3 %.
 */
public final class VerticalTravel {
  /** Standard gravity, m/s²; where learning starts. */
  public static final double STANDARD_GRAVITY = 9.80665;

  // All chosen; counts stay the same when the leaks change by a quarter, the others by half.
  private static final double SPEED_LEAK_SECONDS = 2;
  private static final double POSITION_LEAK_SECONDS = 3;
  private static final double GRAVITY_SECONDS = 15;
  private static final double GRAVITY_FIRST_SECONDS = 0.6;
  private static final double QUIET_RATE = Math.toRadians(5);
  private static final double QUIET_ACCELERATION = 0.25;
  private static final double QUIET_SECONDS = 0.2;
  private static final double PAUSE_SECONDS = 0.5;
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
   * @param moving whether a movement is under way: the position is kept while it pauses
   */
  public void update(double seconds, double vertical, double rate, boolean atRest, boolean moving) {
    double acceleration = vertical - gravity;
    boolean quiet = rate < QUIET_RATE && Math.abs(acceleration) < QUIET_ACCELERATION;
    quietSeconds = quiet ? quietSeconds + seconds : 0;
    if (atRest) {
      gravity += acceleration * part(seconds, QUIET_GRAVITY_SECONDS);
      speed = 0;
      return;
    }
    boolean pausing = quietSeconds >= QUIET_SECONDS;
    gravityWeight = Math.min(GRAVITY_SECONDS, gravityWeight + seconds);
    gravity += acceleration * part(seconds, gravityWeight);
    speed += (vertical - gravity) * seconds - speed * part(seconds, SPEED_LEAK_SECONDS);
    position += speed * seconds;
    if (!(pausing && moving)) {
      position -= position * part(seconds, POSITION_LEAK_SECONDS);
    }
    if (pausing) {
      gravity += (vertical - gravity) * part(seconds, QUIET_GRAVITY_SECONDS);
      speed -= speed * part(seconds, QUIET_SPEED_SECONDS);
    }
  }

  /** Says that the speed now is known, and that the position is 0, as at the top of a movement. */
  public void settle(double knownSpeed) {
    speed = knownSpeed;
    position = 0;
  }

  /** Says that the speed now is known. */
  public void learnSpeed(double known) {
    speed = known;
  }

  /** Moves the learned vertical reading at rest by a part towards the mean over a movement. */
  public void learnGravity(double mean, double part) {
    gravity += part * (mean - gravity);
  }

  /** Vertical reading at standing still, m/s². */
  public double gravity() {
    return gravity;
  }

  /** Speed upwards, m/s. */
  public double speed() {
    return speed;
  }

  /** Whether the pelvis has been so quiet for so long that it must be standing. */
  public boolean pausing() {
    return quietSeconds >= PAUSE_SECONDS;
  }

  /** Height over the recent mean, metres. */
  public double position() {
    return position;
  }

  private static double part(double seconds, double timeConstant) {
    return Math.min(1, seconds / timeConstant);
  }
}
