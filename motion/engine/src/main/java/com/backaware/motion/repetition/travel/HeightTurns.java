package com.backaware.motion.repetition.travel;

/** Follows the height of the pelvis live, from top over bottom to top. */
public final class HeightTurns {
  /** How much of what a complete movement tells is believed. Chosen. */
  private static final double BELIEVED = 0.5;

  /** The way down by the leaky height is off by this factor at most. Chosen. */
  private static final double LARGEST_SCALE = 2;

  private final VerticalTravel travel = new VerticalTravel();
  private final TurningPoints turns;
  private double depthScale = 1;

  /** Creates a follower that gives up on movements longer than {@code longestSeconds}. */
  public HeightTurns(double longestSeconds) {
    turns = new TurningPoints(longestSeconds);
  }

  /**
   * Takes in the next reading.
   *
   * @param seconds since the last one
   * @param point number of the newest point in the trace
   * @param vertical specific force upwards, m/s²
   * @param rate angular rate, rad/s
   * @param atRest whether the sensor lies still
   * @return whether a way down and up has just been completed
   */
  public boolean update(
      long timeMicros, double seconds, long point, double vertical, double rate, boolean atRest) {
    travel.update(seconds, vertical, rate, atRest, moving());
    if (!moving() && travel.pausing()) {
      stand(timeMicros, point);
    }
    return turns.update(timeMicros, point, travel.position(), travel.speed());
  }

  /** Starts anew, standing. */
  public void restart(long timeMicros, long point) {
    travel.settle(0);
    stand(timeMicros, point);
  }

  /** Forgets the movement under way. */
  public void stand(long timeMicros, long point) {
    turns.restart(timeMicros, point, travel.position());
  }

  /** Goes on from the end of the movement that has been completed. */
  public void next() {
    turns.continueFromEnd(0);
  }

  /**
   * Learns from a complete movement, at both ends of which the pelvis stood still.
   *
   * @param mean vertical reading over standard gravity, on the average, m/s²
   * @param speed upwards now, m/s
   */
  public void learn(double mean, double speed) {
    travel.learnGravity(VerticalTravel.STANDARD_GRAVITY + mean, BELIEVED);
    travel.settle(fallen() ? speed : Math.max(0, speed));
  }

  /** Says how fast the pelvis is upwards now, m/s. */
  public void learnSpeed(double speed) {
    travel.learnSpeed(speed);
  }

  /** Learns how deep the movement that has been completed really was, metres. */
  public void learnDepth(double metres) {
    double drop = turns.topHeight() - turns.bottomHeight();
    double scale = Math.max(1 / LARGEST_SCALE, Math.min(LARGEST_SCALE, metres / drop));
    depthScale += BELIEVED * (scale - depthScale);
  }

  /** The leg under way. */
  public TurningPoints.Leg leg() {
    return turns.leg();
  }

  /** Whether a movement is under way. */
  public boolean moving() {
    return turns.leg() != TurningPoints.Leg.NONE;
  }

  /** Point of the top from which the way went down. */
  public long top() {
    return turns.top();
  }

  /** Point of the top to which the way went up. */
  public long end() {
    return turns.end();
  }

  /** Whether the way goes down again from the end of the movement. */
  public boolean fallen() {
    return turns.fallen(travel.position());
  }

  /** Whether the way up has regained most of the way down. */
  public boolean nearlyUp() {
    return turns.nearlyUp();
  }

  /** Way down since the start of the movement under way, metres; within about a quarter. */
  public double depth() {
    return depthScale * (turns.topHeight() - travel.position());
  }

  /** Speed upwards, m/s; within about 0.1 m/s. */
  public double speed() {
    return travel.speed();
  }

  /** Learned vertical reading at standing still over standard gravity, m/s². */
  public double gravityError() {
    return travel.gravity() - VerticalTravel.STANDARD_GRAVITY;
  }
}
