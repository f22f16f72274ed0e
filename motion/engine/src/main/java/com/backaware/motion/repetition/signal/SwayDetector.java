package com.backaware.motion.repetition.signal;

import com.backaware.motion.exercise.MovementLimits;
import com.backaware.motion.repetition.MotionTrace;
import com.backaware.motion.repetition.MovementDetector;
import com.backaware.motion.repetition.MovementEdges;
import com.backaware.motion.repetition.PelvisMotion;
import com.backaware.motion.repetition.Phase;
import com.backaware.motion.repetition.Tempo;
import com.backaware.motion.repetition.TiltProfile;
import com.backaware.motion.repetition.VerticalProfile;
import com.backaware.motion.repetition.travel.PoseRange;
import com.backaware.motion.repetition.travel.StillReading;

/**
 * Counts repetitions of exercises in which the pelvis stays where it is, by the little that it
 * gives way to each: 0.5° to 2°. It says that they are not countable, rather than guess, until a
 * rhythm is clear; then it counts the cycles of the last 12 s at once and each further one as it
 * ends. Where a repetition starts is known to a part of the period only.
 */
public final class SwayDetector implements MovementDetector {
  /** After a longer gap everything starts anew. Chosen, as the orientation filter's. */
  private static final double LONGEST_GAP_SECONDS = 0.5;

  /** Points from one look for a rhythm to the next: half a second. Chosen. */
  private static final long LOOK_POINTS = 25;

  /** Points per second of a trace, from belts that are no slower. */
  private static final double POINTS_PER_SECOND = 50;

  // How alike the sway is to itself a period before when a rhythm is clear, and when it is still
  // there; looks that agree within a part of the period make it clear, others end it. All chosen.
  private static final double CLEAR = 0.5;
  private static final double THERE = 0.3;
  private static final int CLEAR_LOOKS = 2;
  private static final int LOST_LOOKS = 4;
  private static final double SAME_PERIOD = 0.2;
  private static final double FOLLOWING = 0.3;

  // Parts of the period: how far around a peak is the highest point, how far from the last one it
  // is, when a repetition is told after it, and after which the rhythm is lost. All chosen.
  private static final double AROUND = 0.3;
  private static final double APART = 0.6;
  private static final double TOLD = 0.55;
  private static final double LOST = 2.5;

  /** How far a peak stands out, as a multiple of the sway's size. Chosen. */
  private static final double PROMINENCE = 0.8;

  /** Size of a sway from end to end, as a multiple of its root mean square. */
  private static final double END_TO_END = 2.8;

  /**
   * More vertical shaking than this, root mean square, m/s², is no exercise of the arms. Chosen.
   */
  private static final double LARGEST_SHAKE = 0.5;

  private static final int SHAKE_POINTS = 5;
  private static final int SHAKE_PARTS = 40;

  private final MovementLimits limits;
  private final MotionTrace trace = new MotionTrace();
  private final SwayWindow window = new SwayWindow(trace);
  private final SwayRhythm rhythm = new SwayRhythm();
  private final MovementEdges edges = new MovementEdges(trace);
  private final TiltProfile profile = new TiltProfile(trace);
  private final VerticalProfile height = new VerticalProfile(trace, new StillReading());
  private final PoseRange pose;
  private boolean started;
  private boolean clear;
  private int goodLooks;
  private int badLooks;
  private long looked;
  private double period;
  private double confidence;
  private long scanned;
  private long peak = -1;
  private long lastPeak = -1;
  private long lastEnd = -1;

  /** Creates a detector for an exercise with these limits. */
  public SwayDetector(MovementLimits limits) {
    this.limits = limits;
    pose = new PoseRange(limits.leastPoseDegrees(), limits.largestPoseDegrees());
  }

  @Override
  public boolean update(PelvisMotion motion) {
    if (!started || motion.seconds > LONGEST_GAP_SECONDS) {
      started = true;
      trace.restart();
      trace.add(motion, 0);
      looked = trace.last();
      lose();
      return false;
    }
    if (!trace.add(motion, motion.seconds)) {
      return false;
    }
    if (trace.last() - looked >= LOOK_POINTS) {
      looked = trace.last();
      look();
    }
    return clear && count();
  }

  @Override
  public boolean finish() {
    return false;
  }

  @Override
  public boolean countable() {
    return clear;
  }

  @Override
  public void stand(double ux, double uy, double uz) {
    pose.stand(ux, uy, uz);
  }

  @Override
  public Phase phase() {
    return Phase.STANDING;
  }

  @Override
  public long top() {
    return trace.last();
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
    return clear;
  }

  @Override
  public double confidence() {
    return confidence;
  }

  @Override
  public TiltProfile profile() {
    return profile;
  }

  @Override
  public VerticalProfile vertical() {
    height.measure(start(), end());
    return height;
  }

  @Override
  public Tempo tempo() {
    edges.find(profile);
    double before = lastEnd < trace.oldest() ? 0 : trace.seconds(lastEnd, start());
    return edges.tempo(limits.begins(), start(), end(), Math.max(0, before));
  }

  @Override
  public MotionTrace trace() {
    return trace;
  }

  /** Looks for a rhythm, for the first time or whether it is still there. */
  private void look() {
    boolean found = window.fill();
    double size = Math.toDegrees(END_TO_END * window.size());
    if (found) {
      rhythm.find(window);
    }
    double alike = found && sways(size) ? rhythm.regularity() : 0;
    if (clear) {
      followRhythm(alike);
    } else if (alike >= CLEAR && (goodLooks == 0 || samePeriod())) {
      period = rhythm.period();
      goodLooks++;
      if (goodLooks >= CLEAR_LOOKS) {
        begin(alike);
      }
    } else {
      goodLooks = 0;
    }
  }

  private void followRhythm(double alike) {
    badLooks = alike >= THERE ? 0 : badLooks + 1;
    if (alike >= THERE && samePeriod()) {
      confidence = alike;
      period += FOLLOWING * (rhythm.period() - period);
    }
    if (badLooks >= LOST_LOOKS || (lastPeak >= 0 && trace.last() - lastPeak > points(LOST))) {
      lose();
    }
  }

  private void begin(double alike) {
    clear = true;
    badLooks = 0;
    confidence = alike;
    scanned = trace.oldest();
    if (restsHigh()) {
      window.turnRound();
    }
  }

  private void lose() {
    clear = false;
    goodLooks = 0;
    confidence = 0;
    peak = -1;
    lastPeak = -1;
  }

  /** Finds the next peak, then tells of the repetition around it. */
  private boolean count() {
    long around = points(AROUND);
    while (peak < 0 && scanned + around <= trace.last()) {
      peak = isPeak(scanned, around) ? scanned : -1;
      scanned++;
    }
    if (peak < 0 || trace.last() < peak + points(TOLD)) {
      return false;
    }
    long apart = points(APART);
    boolean follows = lastPeak >= 0 && peak - lastPeak < points(1 + APART);
    long start = lowest(follows ? lastPeak : peak - apart, peak);
    lastEnd = profile.end();
    profile.measure(start, lowest(peak, peak + apart));
    lastPeak = peak;
    peak = -1;
    return true;
  }

  private boolean isPeak(long point, long around) {
    if (lastPeak >= 0 && point - lastPeak < points(APART)) {
      return false;
    }
    double height = window.at(point);
    for (long k = Math.max(trace.oldest(), point - around); k <= point + around; k++) {
      if (window.at(k) > height) {
        return false;
      }
    }
    double depth = height - window.at(lowest(point - points(APART), point));
    return depth >= PROMINENCE * window.size();
  }

  private long lowest(long from, long to) {
    long lowest = Math.max(trace.oldest(), from);
    double least = window.at(lowest);
    for (long k = lowest; k <= Math.min(trace.last(), to); k++) {
      double height = window.at(k);
      if (height < least) {
        least = height;
        lowest = k;
      }
    }
    return lowest;
  }

  private long points(double part) {
    return Math.round(part * period * POINTS_PER_SECOND);
  }

  private boolean samePeriod() {
    return Math.abs(rhythm.period() / period - 1) <= SAME_PERIOD;
  }

  /** Whether the pelvis sways as much as in an exercise, and does nothing else. */
  private boolean sways(double degrees) {
    long first = Math.max(trace.oldest(), trace.last() - SHAKE_PARTS * SHAKE_POINTS);
    return trace.isIn(pose, trace.last())
        && degrees >= limits.leastTiltDegrees()
        && degrees <= limits.largestTiltDegrees()
        && Math.abs(trace.turnDegrees(first, trace.last())) <= limits.largestHeadingChangeDegrees()
        && shake(first) <= LARGEST_SHAKE;
  }

  private double shake(long first) {
    double sum = 0;
    double squares = 0;
    int parts = 0;
    for (long k = first + SHAKE_POINTS; k <= trace.last(); k += SHAKE_POINTS) {
      double mean = trace.meanReading(k - SHAKE_POINTS, k);
      sum += mean;
      squares += mean * mean;
      parts++;
    }
    return Math.sqrt(Math.max(0, squares / parts - sum / parts * sum / parts));
  }

  /** Whether the oldest of what is known, where the wearer waited, lies on the high side. */
  private boolean restsHigh() {
    double early = 0;
    double all = 0;
    long oldest = trace.oldest();
    long span = trace.last() - oldest;
    for (int i = 0; i < 10; i++) {
      early += window.at(oldest + 10 + i * 5L) / 10;
      all += window.at(oldest + span * i / 10) / 10;
    }
    return early > all;
  }
}
