package com.backaware.motion.judgement.side;

import com.backaware.motion.assessment.Fault;
import com.backaware.motion.exercise.Feature;
import com.backaware.motion.exercise.SideLimits;
import com.backaware.motion.judgement.FaultRule;
import com.backaware.motion.judgement.LiveMovement;
import com.backaware.motion.judgement.MeasuredRepetition;
import com.backaware.motion.judgement.Verdict;
import com.backaware.motion.judgement.angle.AngleCurve;
import com.backaware.motion.judgement.angle.BodyAngle;
import java.util.Map;

/**
 * One hip drops, or turns forward, more than before on either side, in an exercise that goes left
 * and right in turn. A pelvis that leans to the leading leg is no fault, so that a repetition is
 * held against the good ones of the set, of the side that it is more like; the first one of each
 * side has nothing to be held against.
 */
public final class EachSideRule implements FaultRule {
  private final double margin;
  private final double lookAheadSeconds;
  private final Usual[] sides = {new Usual(), new Usual()};

  /**
   * Creates the rule.
   *
   * @param lookAheadSeconds for how much longer a deviation has to last to be told
   */
  public EachSideRule(SideLimits limits, double lookAheadSeconds) {
    margin = limits.sideMargin();
    this.lookAheadSeconds = lookAheadSeconds;
  }

  @Override
  public Fault fault() {
    return Fault.ASYMMETRY;
  }

  @Override
  public double margin() {
    return margin;
  }

  @Override
  public Verdict judge(MeasuredRepetition repetition) {
    for (Usual usual : sides) {
      if (usual.count == 0) {
        usual.add(repetition, margin);
        return new Verdict(0, 0, repetition.startMicros());
      }
    }
    Verdict one = sides[0].own.judge(repetition);
    Verdict other = sides[1].own.judge(repetition);
    Verdict verdict = one.score() <= other.score() ? one : other;
    if (verdict.score() < 1) {
      sides[one.score() <= other.score() ? 0 : 1].add(repetition, margin);
    }
    return verdict;
  }

  @Override
  public void addFeatures(MeasuredRepetition repetition, Map<Feature, Double> features) {
    // What is usual is learned in each set.
  }

  @Override
  public double excess(LiveMovement movement) {
    if (sides[1].count == 0) {
      return Double.NaN;
    }
    return Math.min(
        sides[0].own.excess(movement, lookAheadSeconds),
        sides[1].own.excess(movement, lookAheadSeconds));
  }

  @Override
  public void endSet() {
    for (Usual usual : sides) {
      usual.forget();
    }
  }

  /** What the good repetitions of one side have had in common. */
  private static final class Usual {
    private final double[] extremes = new double[4];
    private int count;
    private OutOfPlane own =
        new OutOfPlane(new SideHabit(0, 0, 1), new SideHabit(0, 0, 1), Double.NaN);

    void forget() {
      count = 0;
    }

    void add(MeasuredRepetition repetition, double margin) {
      count++;
      follow(0, repetition.curve(BodyAngle.LIST));
      follow(2, repetition.curve(BodyAngle.HEADING));
      own =
          new OutOfPlane(
              new SideHabit(extremes[0], extremes[1], margin),
              new SideHabit(extremes[2], extremes[3], margin),
              Double.NaN);
    }

    private void follow(int index, AngleCurve curve) {
      double least = OutOfPlane.fromStart(curve, curve.least());
      double largest = OutOfPlane.fromStart(curve, curve.largest());
      extremes[index] += (least - extremes[index]) / count;
      extremes[index + 1] += (largest - extremes[index + 1]) / count;
    }
  }
}
