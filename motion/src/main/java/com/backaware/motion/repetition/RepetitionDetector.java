package com.backaware.motion.repetition;

import com.backaware.motion.exercise.RepetitionLimits;

/**
 * Finds repetitions in which the pelvis goes down and comes up again, as they happen. What goes
 * down and up without being one (a step, a bow, sitting down) is told apart by its shape once it is
 * over.
 */
public final class RepetitionDetector {
  /** After a longer gap a movement under way is forgotten. Chosen, as the orientation filter's. */
  private static final double LONGEST_GAP_SECONDS = 0.5;

  private final RepetitionLimits limits;
  private final MotionTrace trace = new MotionTrace();
  private final VerticalTravel travel = new VerticalTravel();
  private final TurningPoints turns;
  private final VerticalProfile profile = new VerticalProfile();
  private boolean started;
  private long lastMicros;
  private double speedIntegral;
  private double heightIntegral;

  /** Creates a detector for an exercise with these limits. */
  public RepetitionDetector(RepetitionLimits limits) {
    this.limits = limits;
    turns = new TurningPoints(limits.longestSeconds());
  }

  /**
   * Takes in the next reading.
   *
   * @param timeMicros when
   * @param ux direction upwards in the sensor's axes, x
   * @param uy y
   * @param uz z
   * @param vertical specific force upwards, m/s²
   * @param rate angular rate, rad/s
   * @param atRest whether the sensor lies still
   * @return whether a repetition has ended; {@link #profile()} then tells of it
   */
  public boolean update(
      long timeMicros,
      double ux,
      double uy,
      double uz,
      double vertical,
      double rate,
      boolean atRest) {
    double seconds = started ? (timeMicros - lastMicros) * 1e-6 : 0;
    boolean gap = !started || seconds > LONGEST_GAP_SECONDS;
    lastMicros = timeMicros;
    started = true;
    if (gap) {
      seconds = 0;
      travel.settle(0);
    }
    speedIntegral += (vertical - VerticalTravel.STANDARD_GRAVITY) * seconds;
    heightIntegral += speedIntegral * seconds;
    trace.add(timeMicros, ux, uy, uz, speedIntegral, heightIntegral);
    travel.update(seconds, vertical, rate, atRest);
    if (gap) {
      turns.restart(timeMicros, trace.last(), travel.position());
      return false;
    }
    return turns.update(timeMicros, trace.last(), travel.position(), travel.speed()) && complete();
  }

  /** Where in a repetition the pelvis is now; certain only once the repetition has ended. */
  public Phase phase() {
    return turns.phase();
  }

  /** Number of the trace's point at which the movement under way started. */
  public long start() {
    return turns.top();
  }

  /** The recent movement. */
  public MotionTrace trace() {
    return trace;
  }

  /** The repetition that has just ended. */
  public VerticalProfile profile() {
    return profile;
  }

  private boolean complete() {
    profile.measure(trace, turns.top(), turns.end());
    double sinceEnd = (trace.time(trace.last()) - trace.time(turns.end())) * 1e-6;
    travel.learnGravity(meanVertical());
    travel.settle(
        speedIntegral
            - trace.speed(turns.end())
            - (travel.gravity() - VerticalTravel.STANDARD_GRAVITY) * sinceEnd);
    boolean counts = counts();
    turns.continueFromEnd(0);
    return counts;
  }

  private double meanVertical() {
    double change = trace.speed(turns.end()) - trace.speed(turns.top());
    return VerticalTravel.STANDARD_GRAVITY + change / profile.seconds();
  }

  private boolean counts() {
    return profile.seconds() >= limits.shortestSeconds()
        && profile.seconds() <= limits.longestSeconds()
        && profile.depth() >= limits.leastDepthMetres()
        && profile.speedDown() >= limits.leastSpeed()
        && profile.speedUp() >= limits.leastSpeed()
        && profile.roughness() <= limits.largestRoughness()
        && turnCounts();
  }

  private boolean turnCounts() {
    double largest = 0;
    for (long k = profile.start(); k <= profile.end(); k++) {
      largest = Math.max(largest, turnDegrees(k));
    }
    return largest >= limits.leastTiltDegrees()
        && turnDegrees(profile.end()) <= limits.largestTiltLeftDegrees();
  }

  private double turnDegrees(long point) {
    long start = profile.start();
    double dx = trace.upX(point) - trace.upX(start);
    double dy = trace.upY(point) - trace.upY(start);
    double dz = trace.upZ(point) - trace.upZ(start);
    return Math.toDegrees(
        2 * StrictMath.asin(Math.min(1, Math.sqrt(dx * dx + dy * dy + dz * dz) / 2)));
  }
}
