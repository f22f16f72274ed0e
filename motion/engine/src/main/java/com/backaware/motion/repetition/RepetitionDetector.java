package com.backaware.motion.repetition;

import com.backaware.motion.assessment.Tempo;
import com.backaware.motion.exercise.MovementEnd;
import com.backaware.motion.exercise.MovementLimits;
import com.backaware.motion.repetition.travel.HeightTurns;
import com.backaware.motion.repetition.travel.PoseRange;
import com.backaware.motion.repetition.travel.StillReading;
import com.backaware.motion.repetition.travel.TiltCycles.Cycle;
import com.backaware.motion.repetition.travel.TiltExcursion;
import com.backaware.motion.repetition.travel.TurningPoints.Leg;

/**
 * Finds repetitions in which the pelvis goes down and comes up again, as they happen: by its
 * height, and, where that is too slow to be told from drift, by its tilt. What goes down and up
 * without being one (a step, a bow, sitting down) is told apart by its shape once it is over.
 */
public final class RepetitionDetector implements MovementDetector {
  /** After a longer gap a movement under way is forgotten. Chosen, as the orientation filter's. */
  private static final double LONGEST_GAP_SECONDS = 0.5;

  /** A way up is looked at so long after its end at most. Chosen. */
  private static final long LATEST_MICROS = 700_000;

  /** A movement that lies in the last repetition by this part is the same one. Chosen. */
  private static final double SAME = 0.3;

  /** What lies further outside the edges than so many points only adds drift. Chosen. */
  private static final long EDGE_POINTS = 20;

  /** A movement that its tilt tells is measured by so much more of its length. Chosen. */
  private static final long EDGE_PARTS = 10;

  /** Less than so many points are not worth measuring again. Chosen. */
  private static final long WORTH_POINTS = 30;

  // Both chosen: what a slow movement tilts before it is followed live, and the part of the way
  // that
  // it has gone back when it is on its way up.
  private static final double LEAST_SLOW_CHORD = Math.toRadians(8);
  private static final double SLOW_RETURN = 0.15;

  /** A tilt that pauses for longer is a pose, not a movement. Chosen. */
  private static final double LONGEST_PAUSE_SECONDS = 0.05;

  /** A tilt at the bottom from which a way down can be told. Chosen. */
  private static final double LEAST_USUAL_CHORD = Math.toRadians(5);

  private final MotionTrace trace = new MotionTrace();
  private final StillReading still = new StillReading();
  private final HeightTurns height;
  private final TiltFollower tilt;
  private final RepetitionGate gate;
  private final PoseRange pose;
  private final MovementEdges edges = new MovementEdges(trace);
  private final TiltProfile tilted = new TiltProfile(trace);
  private final RepetitionEnd ending;
  private VerticalProfile profile = new VerticalProfile(trace, still);
  private VerticalProfile candidate = new VerticalProfile(trace, still);
  private boolean broken = true;
  private long lastMicros;
  private double usualDepthPerChord;

  /** Creates a detector for an exercise with these limits. */
  public RepetitionDetector(MovementLimits limits) {
    height = new HeightTurns(limits.longestSeconds());
    tilt = new TiltFollower(trace, limits.longestSeconds(), false);
    gate = new RepetitionGate(limits, trace);
    pose = new PoseRange(limits.leastPoseDegrees(), limits.largestPoseDegrees());
    ending = new RepetitionEnd(trace, tilt);
  }

  @Override
  public boolean update(PelvisMotion motion) {
    lastMicros = motion.timeMicros;
    if (broken || motion.seconds > LONGEST_GAP_SECONDS) {
      return restart(motion);
    }
    boolean isPoint = trace.add(motion, motion.seconds);
    double vertical = motion.vertical - still.at(motion.upX, motion.upY, motion.upZ);
    if (height.update(
        lastMicros, motion.seconds, trace.last(), vertical, motion.rate, motion.atRest)) {
      complete();
    }
    return isPoint && updatePoint();
  }

  @Override
  public boolean finish() {
    if (!ending.settling() && height.nearlyUp()) {
      complete();
    }
    return ending.finish();
  }

  @Override
  public void stand(double ux, double uy, double uz) {
    pose.stand(ux, uy, uz);
  }

  @Override
  public Phase phase() {
    if (height.moving()) {
      return height.leg() == Leg.DOWN ? Phase.DESCENT : Phase.ASCENT;
    }
    if (!movesSlowly()) {
      return Phase.STANDING;
    }
    return rest().returning(SLOW_RETURN) ? Phase.ASCENT : Phase.DESCENT;
  }

  @Override
  public long top() {
    return height.moving() || !movesSlowly() ? height.top() : rest().left();
  }

  @Override
  public long start() {
    return ending.start();
  }

  @Override
  public long turn() {
    return profile.turn();
  }

  @Override
  public long end() {
    return ending.end();
  }

  /**
   * {@inheritDoc} By the leaky height, scaled by what the last repetition's way down turned out to
   * be; in a slow one by the tilt, as the last one's.
   */
  @Override
  public double depth() {
    boolean slow = !height.moving() && movesSlowly();
    return slow ? rest().distance() * usualDepthPerChord : height.depth();
  }

  /** {@inheritDoc} Within about 0.1 m/s. */
  @Override
  public double speed() {
    return height.speed();
  }

  @Override
  public boolean plausible() {
    return height.moving() ? gate.plausible() : movesSlowly();
  }

  @Override
  public double confidence() {
    return gate.confidence(profile);
  }

  @Override
  public VerticalProfile profile() {
    return profile;
  }

  @Override
  public boolean travels() {
    return height.moving();
  }

  @Override
  public VerticalProfile vertical() {
    return profile;
  }

  @Override
  public Tempo tempo() {
    if (ending.byTilt()) {
      tilted.measure(start(), end());
      edges.find(tilted);
    } else {
      edges.find(profile);
    }
    double before =
        ending.lastEnd() < trace.oldest() ? 0 : trace.seconds(ending.lastEnd(), start());
    return edges.tempo(MovementEnd.TOP, start(), end(), before);
  }

  @Override
  public MotionTrace trace() {
    return trace;
  }

  /** Forgets the movement under way; a repetition that was settling has ended. */
  private boolean restart(PelvisMotion motion) {
    broken = ending.finish();
    if (!broken) {
      trace.restart();
      trace.add(motion, 0);
      height.restart(lastMicros, trace.last());
      tilt.restart();
    }
    return broken;
  }

  private boolean updatePoint() {
    if (height.moving()) {
      gate.follow(height.top(), height.gravityError());
    }
    trace.teach(still);
    tilt.update();
    if (!ending.settling()) {
      return tilt.ended() && completeSlow();
    }
    if (!ending.settled(height.moving())) {
      return false;
    }
    if (ending.byTilt()) {
      measure(profile, start(), end());
    } else if (!height.moving()) {
      height.learnSpeed(speedSince(profile, end()));
    }
    return true;
  }

  /** Looks at a way down and up of the height. */
  private void complete() {
    long top = height.top();
    long end = height.end();
    if (end > top && top >= trace.oldest() && lastMicros - trace.time(end) < LATEST_MICROS) {
      candidate.measure(top, end);
      learn(end);
      trim();
      if (counts(top, end)) {
        height.learnDepth(candidate.depth());
        accept();
        ending.waitFor(profile, edges);
      }
    }
    height.next();
  }

  /** Looks at a cycle of the tilt that has ended. */
  private boolean completeSlow() {
    tilt.release();
    long start = tilt.start(ending.end());
    long end = tilt.end();
    if (end <= start || start < trace.oldest() || movesPlausibly()) {
      return false;
    }
    measure(candidate, start, end);
    tilted.measure(start, end);
    if (isSame(start, end) || !trace.isIn(pose, start) || !gate.countsSlow(candidate, tilted)) {
      return false;
    }
    accept();
    ending.set(start, end);
    tilt.confirm();
    height.stand(lastMicros, trace.last());
    return true;
  }

  /** Measures a movement that its tilt tells: a little beyond it, where the pelvis is still. */
  private void measure(VerticalProfile movement, long start, long end) {
    long margin = Math.min(EDGE_POINTS, (end - start) / EDGE_PARTS);
    long first = Math.max(trace.oldest(), start - margin);
    movement.measure(first, Math.min(trace.last(), end + margin));
  }

  private void accept() {
    VerticalProfile last = profile;
    profile = candidate;
    candidate = last;
    double chord = trace.chord(profile.start(), profile.turn());
    usualDepthPerChord = profile.depth() / Math.max(chord, LEAST_USUAL_CHORD);
  }

  /** Looks for the edges, and once more without what lies far outside them. */
  private void trim() {
    edges.find(candidate);
    long start = Math.max(candidate.start(), edges.beginning() - EDGE_POINTS);
    boolean tail = edges.ending() + 2 * EDGE_POINTS >= candidate.end();
    long end = Math.min(candidate.end(), tail ? edges.ending() + EDGE_POINTS : candidate.end());
    if (start - candidate.start() + candidate.end() - end >= WORTH_POINTS) {
      candidate.measure(start, end);
      edges.find(candidate);
    }
  }

  private boolean counts(long top, long end) {
    return gate.counts(candidate)
        && tilts(top, end)
        && trace.isIn(pose, candidate.start())
        && !isSame(candidate.start(), end);
  }

  /** Whether the tilt is that of a repetition, up to when the way up was all over. */
  private boolean tilts(long top, long end) {
    double depth = candidate.depth();
    return gate.tiltCounts(top, end, depth) || gate.tiltCounts(candidate.start(), end, depth);
  }

  /** At both ends the pelvis stood still: tells the vertical reading at rest, and the speed now. */
  private void learn(long end) {
    height.learn(candidate.speedChange() / candidate.seconds(), speedSince(candidate, end));
  }

  /** Speed now, if the pelvis stood still at a point and the drift goes on, m/s. */
  private double speedSince(VerticalProfile movement, long point) {
    double mean = movement.speedChange() / movement.seconds();
    double seconds = (lastMicros - trace.time(point)) * 1e-6;
    return trace.speedChangeSince(point, still) - mean * seconds;
  }

  /** Whether a movement between two points is the last repetition. */
  private boolean isSame(long start, long end) {
    long common = Math.min(end, profile.end()) - Math.max(start, profile.start());
    long shorter = Math.min(end - start, profile.end() - profile.start());
    return common > SAME * shorter;
  }

  private TiltExcursion rest() {
    return tilt.excursion(Cycle.FROM_REST);
  }

  /** Whether the height tells better what is under way. */
  private boolean movesPlausibly() {
    return height.moving() && gate.plausible();
  }

  /** Whether the pelvis is tilted away, and not on its way back from the last repetition. */
  private boolean movesSlowly() {
    TiltExcursion rest = rest();
    return rest.away()
        && rest.farthest() >= LEAST_SLOW_CHORD
        && rest.left() >= ending.end()
        && tilt.quietSeconds() < LONGEST_PAUSE_SECONDS
        && !ending.settling();
  }
}
