package com.backaware.motion.repetition.signal;

import com.backaware.motion.assessment.Tempo;
import com.backaware.motion.exercise.MovementEnd;
import com.backaware.motion.exercise.MovementLimits;
import com.backaware.motion.repetition.MotionTrace;
import com.backaware.motion.repetition.MovementDetector;
import com.backaware.motion.repetition.MovementEdges;
import com.backaware.motion.repetition.PelvisMotion;
import com.backaware.motion.repetition.Phase;
import com.backaware.motion.repetition.TiltFollower;
import com.backaware.motion.repetition.TiltProfile;
import com.backaware.motion.repetition.VerticalProfile;
import com.backaware.motion.repetition.travel.PoseRange;
import com.backaware.motion.repetition.travel.StillReading;
import com.backaware.motion.repetition.travel.TiltCycles.Cycle;
import com.backaware.motion.repetition.travel.TiltExcursion;

/**
 * Finds repetitions in which the pelvis turns and hardly goes up or down: hinges, hip thrusts,
 * bridges. Which way it turns on the body does not matter. A hinge from the top ends where it
 * began, upright; a lift from the floor goes up and down again, and bending down to it or standing
 * up from it is none.
 */
public final class TiltDetector implements MovementDetector {
  /** After a longer gap a movement under way is forgotten. Chosen, as the orientation filter's. */
  private static final double LONGEST_GAP_SECONDS = 0.5;

  /** A movement that lies in the last repetition by this part is the same one. Chosen. */
  private static final double SAME = 0.3;

  // What a movement turns before it is followed live, as a part of the least way, and the part of
  // the way that it has gone back when it is on its way back. Chosen.
  private static final double NOTICED = 0.4;
  private static final double RETURNING = 0.15;

  /** Points around a turn of the pelvis in which its hips move: 0.2 s. Chosen. */
  private static final long AROUND_POINTS = 10;

  private final MovementLimits limits;
  private final MotionTrace trace = new MotionTrace();
  private final StillReading still = new StillReading();
  private final TiltFollower follower;
  private final TiltGate gate;
  private final UsualWay usual = new UsualWay(trace);
  private final PoseRange pose;
  private final MovementEdges edges = new MovementEdges(trace);
  private final LiftOff lift = new LiftOff(trace, still);
  private final VerticalProfile height = new VerticalProfile(trace, still);
  private TiltProfile profile = new TiltProfile(trace);
  private TiltProfile candidate = new TiltProfile(trace);
  private boolean started;
  private Cycle counted;
  private long lastEnd = -1;
  private long endMicros = Long.MIN_VALUE / 2;

  /** Creates a detector for an exercise with these limits. */
  public TiltDetector(MovementLimits limits) {
    this.limits = limits;
    boolean bothEnds = limits.begins() == MovementEnd.BOTTOM;
    counted = limits.begins() == limits.rests() ? Cycle.FROM_REST : Cycle.FROM_FAR;
    follower = new TiltFollower(trace, limits.longestSeconds(), bothEnds);
    gate = new TiltGate(limits);
    pose = new PoseRange(limits.leastPoseDegrees(), limits.largestPoseDegrees());
  }

  @Override
  public boolean update(PelvisMotion motion) {
    if (!started || motion.seconds > LONGEST_GAP_SECONDS) {
      started = true;
      trace.restart();
      trace.add(motion, 0);
      follower.restart();
      lift.restart();
      return false;
    }
    if (!trace.add(motion, motion.seconds)) {
      return false;
    }
    trace.teach(still);
    lift.update();
    follower.update();
    return follower.ended() && complete();
  }

  @Override
  public boolean finish() {
    return false;
  }

  @Override
  public void stand(double ux, double uy, double uz) {
    pose.stand(ux, uy, uz);
  }

  @Override
  public Phase phase() {
    TiltExcursion way = excursion();
    if (!moves(way)) {
      return lifts(way) ? Phase.ASCENT : Phase.STANDING;
    }
    boolean down = way.returning(RETURNING) != (limits.begins() == MovementEnd.TOP);
    return down ? Phase.DESCENT : Phase.ASCENT;
  }

  @Override
  public long top() {
    return lifts(excursion()) ? lift.bottom() : excursion().left();
  }

  @Override
  public long start() {
    return profile.start();
  }

  @Override
  public long turn() {
    return profile.turn();
  }

  @Override
  public long end() {
    return profile.end();
  }

  @Override
  public boolean plausible() {
    TiltExcursion way = excursion();
    return (moves(way) || lifts(way))
        && usual.leads(top(), trace.last())
        && Math.abs(trace.turnDegrees(top(), trace.last())) <= limits.largestHeadingChangeDegrees();
  }

  @Override
  public double rise() {
    boolean rising =
        limits.begins() == MovementEnd.BOTTOM
            && lift.bottom() <= top()
            && lift.bottom() >= profile.end() - AROUND_POINTS;
    return rising ? lift.rise() : Double.NaN;
  }

  @Override
  public double confidence() {
    return gate.confidence(profile);
  }

  @Override
  public TiltProfile profile() {
    return profile;
  }

  @Override
  public VerticalProfile vertical() {
    return height;
  }

  @Override
  public Tempo tempo() {
    edges.find(profile);
    double before = lastEnd < trace.oldest() ? 0 : trace.seconds(lastEnd, start());
    return edges.tempo(limits.begins(), start(), end(), before);
  }

  @Override
  public MotionTrace trace() {
    return trace;
  }

  /** Looks at a cycle that has ended. */
  private boolean complete() {
    follower.release();
    long start = lifted(follower.start(profile.end()));
    long end = follower.end();
    if (end <= start || start < trace.oldest() || isSame(start, end) || !trace.isIn(pose, start)) {
      return false;
    }
    candidate.measure(start, end);
    measureHeight(start, end);
    boolean inSet = (trace.time(start) - endMicros) * 1e-6 <= limits.setPauseSeconds();
    if (!(inSet || CalmBefore.holds(trace, start))
        || !gate.counts(candidate, height, follower.cycle(), inSet)) {
      return false;
    }
    usual.add(candidate, inSet);
    accept();
    lift.settle(end);
    return true;
  }

  /** Where a movement that turns the pelvis from a point on began: the hips may leave before it. */
  private long lifted(long start) {
    long lifted = lift.liftedFrom();
    boolean before = lifted >= Math.max(trace.oldest(), profile.end()) && lifted <= start;
    return limits.begins() == MovementEnd.BOTTOM && before ? lifted : start;
  }

  /** The hips move before the pelvis turns, and after it: their height is measured over both. */
  private void measureHeight(long start, long end) {
    long earliest = Math.min(start, Math.max(profile.end(), trace.oldest()));
    boolean lifted = start == lift.liftedFrom();
    height.measure(
        lifted ? start : Math.max(earliest, start - AROUND_POINTS),
        Math.min(trace.last(), end + AROUND_POINTS));
  }

  private void accept() {
    TiltProfile last = profile;
    profile = candidate;
    candidate = last;
    lastEnd = last.end();
    endMicros = trace.time(profile.end());
    if (limits.begins() == MovementEnd.TOP) {
      follower.confirm();
    } else {
      counted = follower.cycle();
    }
  }

  /** Whether a movement between two points is the last repetition. */
  private boolean isSame(long start, long end) {
    long common = Math.min(end, profile.end()) - Math.max(start, profile.start());
    long shorter = Math.min(end - start, profile.end() - profile.start());
    return common > SAME * shorter;
  }

  private TiltExcursion excursion() {
    return follower.excursion(counted);
  }

  /** Whether the hips have left the bottom, and the pelvis has not turned yet. */
  private boolean lifts(TiltExcursion way) {
    return limits.begins() == MovementEnd.BOTTOM
        && !moves(way)
        && lift.lifted()
        && lift.bottom() >= Math.max(trace.oldest(), profile.end());
  }

  private boolean moves(TiltExcursion way) {
    return way.away()
        && way.left() >= trace.oldest()
        && Math.toDegrees(way.farthest()) >= NOTICED * limits.leastTiltDegrees();
  }
}
