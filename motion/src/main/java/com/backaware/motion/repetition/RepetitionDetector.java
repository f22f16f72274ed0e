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

  private final MotionTrace trace = new MotionTrace();
  private final VerticalTravel travel = new VerticalTravel();
  private final TurningPoints turns;
  private final VerticalProfile profile = new VerticalProfile();
  private final RepetitionGate gate;
  private boolean started;
  private long lastMicros;
  private double speedIntegral;
  private double heightIntegral;
  private double heading;
  private double depthScale = 1;

  /** Creates a detector for an exercise with these limits. */
  public RepetitionDetector(RepetitionLimits limits) {
    turns = new TurningPoints(limits.longestSeconds());
    gate = new RepetitionGate(limits);
  }

  /**
   * Takes in the movement at the next sample.
   *
   * @return whether a repetition has ended; {@link #profile()} then tells of it
   */
  public boolean update(PelvisMotion motion) {
    boolean gap = !started || motion.seconds > LONGEST_GAP_SECONDS;
    double seconds = gap ? 0 : motion.seconds;
    started = true;
    lastMicros = motion.timeMicros;
    speedIntegral += (motion.vertical - VerticalTravel.STANDARD_GRAVITY) * seconds;
    heightIntegral += speedIntegral * seconds;
    heading += motion.headingRate * seconds;
    trace.add(motion, speedIntegral, heightIntegral, heading);
    travel.update(seconds, motion.vertical, motion.rate, motion.atRest);
    if (gap) {
      travel.settle(0);
      turns.restart(motion.timeMicros, trace.last(), travel.position());
      return false;
    }
    return turns.update(motion.timeMicros, trace.last(), travel.position(), travel.speed())
        && complete();
  }

  /** Where in a repetition the pelvis is now; certain only once the repetition has ended. */
  public Phase phase() {
    return turns.phase();
  }

  /** Number of the trace's point at which the movement under way started. */
  public long start() {
    return turns.top();
  }

  /**
   * Way down since the start of the movement under way, metres: by the leaky height, scaled by what
   * the last repetition's way down turned out to be.
   */
  public double depth() {
    return depthScale * (turns.topHeight() - travel.position());
  }

  /** Speed upwards, m/s; within about 0.1 m/s. */
  public double speed() {
    return travel.speed();
  }

  /** Whether the movement under way could become a repetition, going by its shape so far. */
  public boolean plausible() {
    return gate.plausible(trace, turns.top(), gravityError());
  }

  /** The recent movement. */
  public MotionTrace trace() {
    return trace;
  }

  /** The repetition that has just ended. */
  public VerticalProfile profile() {
    return profile;
  }

  private double gravityError() {
    return travel.gravity() - VerticalTravel.STANDARD_GRAVITY;
  }

  private boolean complete() {
    profile.measure(trace, turns.top(), turns.end());
    double sinceEnd = (lastMicros - trace.time(turns.end())) * 1e-6;
    double change = trace.speed(turns.end()) - trace.speed(turns.top());
    travel.learnGravity(VerticalTravel.STANDARD_GRAVITY + change / profile.seconds());
    travel.settle(speedIntegral - trace.speed(turns.end()) - gravityError() * sinceEnd);
    double drop = turns.topHeight() - turns.bottomHeight();
    turns.continueFromEnd(0);
    boolean counts = gate.counts(trace, profile);
    if (counts) {
      double scale = profile.depth() / drop;
      depthScale += 0.5 * (Math.max(0.5, Math.min(2, scale)) - depthScale);
    }
    return counts;
  }
}
