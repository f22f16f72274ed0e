package com.backaware.motion.judgement.angle;

import com.backaware.motion.repetition.MotionTrace;

/** The angles of the body at one instant, degrees; NaN where one is not known. */
public final class BodyPose {
  private final double[] angles = new double[BodyAngle.values().length];

  /** Tells the angles at a point of a trace. */
  public interface Source {
    /** The angle at a point, degrees; NaN if it is not known. */
    double at(BodyAngle angle, MotionTrace trace, long point);
  }

  /** Sets an angle. */
  public void set(BodyAngle angle, double degrees) {
    angles[angle.ordinal()] = degrees;
  }

  /** An angle. */
  public double get(BodyAngle angle) {
    return angles[angle.ordinal()];
  }
}
