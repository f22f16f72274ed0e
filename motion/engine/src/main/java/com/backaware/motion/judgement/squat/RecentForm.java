package com.backaware.motion.judgement.squat;

import com.backaware.motion.exercise.FormLimits;
import com.backaware.motion.judgement.MeasuredRepetition;
import com.backaware.motion.technique.SquatMeasures;

/**
 * The wearer's form over the recent repetitions of a set, which is what is judged where no personal
 * reference tells what is normal.
 */
public final class RecentForm {
  private final FormLimits limits;
  private long lastMicros = -1;
  private int repetitions;
  private double depth;
  private double meanLean;
  private double outOfStep;
  private double overshoot;
  private double lateSeconds;

  /** Creates one that follows as these limits say. */
  public RecentForm(FormLimits limits) {
    this.limits = limits;
  }

  /** Takes in the next repetition of the set, once, whichever rule comes with it first. */
  void add(MeasuredRepetition repetition) {
    if (repetition.endMicros() == lastMicros) {
      return;
    }
    lastMicros = repetition.endMicros();
    add(repetition.travel(), repetition.technique());
  }

  void add(double newDepth, SquatMeasures now) {
    repetitions++;
    depth = followed(depth, newDepth);
    meanLean = followed(meanLean, now.meanLean());
    outOfStep = followed(outOfStep, now.outOfStep());
    overshoot = followed(overshoot, now.overshoot());
    lateSeconds = followed(lateSeconds, now.straightening().lateSeconds());
  }

  /** Forgets the set. */
  public void forget() {
    repetitions = 0;
  }

  /** Depth, metres. */
  public double depth() {
    return depth;
  }

  /** Score of the tuck: 0 as usual, 1 at the limit. */
  public double tuckScore() {
    return limits.overshoot().score(overshoot);
  }

  /**
   * Score of the lean: 0 as usual, 1 at the limit. A tilt that is out of step because the pelvis
   * tucks under is no lean.
   */
  public double leanScore() {
    double lean = limits.meanLean().score(meanLean);
    return tuckScore() >= 1 ? lean : Math.max(lean, limits.outOfStep().score(outOfStep));
  }

  double earlyHipsScore() {
    return limits.lateSeconds().score(lateSeconds);
  }

  private double followed(double before, double now) {
    return before + Math.max(limits.newShare(), 1.0 / repetitions) * (now - before);
  }
}
