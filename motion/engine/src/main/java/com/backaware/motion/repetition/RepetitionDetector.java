package com.backaware.motion.repetition;

import com.backaware.motion.exercise.RepetitionLimits;

/**
 * Finds repetitions in which the pelvis goes down and comes up again, as they happen. What goes
 * down and up without being one (a step, a bow, sitting down) is told apart by its shape once it is
 * over.
 */
public final class RepetitionDetector {
  /** A tilt that changes slower than this has settled, °/s. Chosen. */
  private static final double SETTLED_RATE = 12;

  /** Points over which a rate of tilt is taken. Chosen. */
  private static final long RATE_POINTS = 8;

  /** How long before and after the way down and up the tilt may still change. Chosen. */
  private static final long SETTLING_MICROS = 400_000;

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
  private boolean settling;
  private long start;
  private long end = -1;

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
      return finish();
    }
    if (turns.update(motion.timeMicros, trace.last(), travel.position(), travel.speed())) {
      complete();
    }
    return settling && settled(motion);
  }

  /**
   * Says that no sample follows.
   *
   * @return whether a repetition has ended that was still settling
   */
  public boolean finish() {
    boolean cut = settling;
    settling = false;
    return cut;
  }

  /** Where in a repetition the pelvis is now; certain only once the repetition has ended. */
  public Phase phase() {
    return turns.phase();
  }

  /** Number of the trace's point at which the movement under way started. */
  public long top() {
    return turns.top();
  }

  /** First point of the repetition that has just ended: before it the tilt was settled. */
  public long start() {
    return start;
  }

  /** Last point of the repetition that has just ended: the tilt has settled, or goes on. */
  public long end() {
    return end;
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

  /** Angle turned about the vertical so far, rad. */
  public double headingNow() {
    return heading;
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

  private void complete() {
    double drop = turns.topHeight() - turns.bottomHeight();
    if (turns.end() > turns.top()) {
      profile.measure(trace, turns.top(), turns.end());
      learn();
      if (gate.counts(trace, profile)) {
        settling = true;
        start = firstTilting(profile.start(), end);
        end = profile.end();
        double scale = Math.max(0.5, Math.min(2, profile.depth() / drop));
        depthScale += 0.5 * (scale - depthScale);
      }
    }
    turns.continueFromEnd(0);
  }

  /** At both ends the pelvis stood still: tells the vertical reading at rest, and the speed now. */
  private void learn() {
    double change = trace.speed(turns.end()) - trace.speed(turns.top());
    travel.learnGravity(VerticalTravel.STANDARD_GRAVITY + change / profile.seconds());
    double sinceEnd = (lastMicros - trace.time(turns.end())) * 1e-6;
    travel.settle(speedIntegral - trace.speed(turns.end()) - gravityError() * sinceEnd);
  }

  /** Whether the tilt has settled after the way down and up, or will not be waited for longer. */
  private boolean settled(PelvisMotion motion) {
    boolean again = turns.phase() != Phase.STANDING;
    settling =
        !again
            && motion.timeMicros - trace.time(profile.end()) < SETTLING_MICROS
            && tiltRate(trace.last()) > SETTLED_RATE;
    end = Math.max(end, again ? turns.top() : trace.last());
    return !settling;
  }

  /** Goes back from a point, not beyond {@code earliest}, to where the tilt began to change. */
  private long firstTilting(long point, long earliest) {
    long first = point;
    while (first > Math.max(earliest, trace.oldest() + RATE_POINTS)
        && trace.time(point) - trace.time(first) < SETTLING_MICROS
        && tiltRate(first) > SETTLED_RATE) {
      first--;
    }
    return first;
  }

  /** How fast the pelvis tilts over the points before one, °/s. */
  private double tiltRate(long point) {
    long before = Math.max(trace.oldest(), point - RATE_POINTS);
    double seconds = (trace.time(point) - trace.time(before)) * 1e-6;
    return seconds > 0 ? trace.tiltDegrees(before, point) / seconds : 0;
  }
}
