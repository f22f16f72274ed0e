package com.backaware.motion.hold;

import com.backaware.motion.exercise.HoldAngle;
import com.backaware.motion.exercise.HoldPosture;
import com.backaware.motion.mounting.BodyFrame;
import com.backaware.motion.mounting.Posture;
import com.backaware.motion.repetition.PelvisMotion;

/** The angles of a body that holds a position, smoothed over breath and tremor. Degrees. */
final class HoldPose {
  /** Smoothing, seconds. Chosen: shorter than any dwell, longer than tremor. */
  private static final double SMOOTHING_SECONDS = 0.3;

  /** Time in which a turn about the vertical is forgotten, seconds: what a gyroscope drifts in. */
  private static final double HEADING_MEMORY_SECONDS = 20;

  private static final HoldAngle[] ANGLES = HoldAngle.values();

  private final BodyFrame frame;
  private final double[] now = new double[ANGLES.length];
  private Posture posture = Posture.UNKNOWN;
  private double turned;
  private boolean started;

  HoldPose(BodyFrame frame) {
    this.frame = frame;
  }

  void update(PelvisMotion motion) {
    double ux = motion.upX;
    double uy = motion.upY;
    double uz = motion.upZ;
    posture = frame.posture(ux, uy, uz);
    boolean right = posture == Posture.SIDE_RIGHT;
    boolean onSide = right || posture == Posture.SIDE_LEFT;
    turned += Math.toDegrees(motion.headingRate) * motion.seconds;
    turned -= turned * Math.min(1, motion.seconds / HEADING_MEMORY_SECONDS);
    double share = started ? Math.min(1, motion.seconds / SMOOTHING_SECONDS) : 1;
    double side = right ? 1 : -1;
    follow(HoldAngle.TILT, frame.tiltDegrees(ux, uy, uz), share);
    follow(
        HoldAngle.LIST,
        onSide ? side * frame.sideLeanDegrees(ux, uy, uz) : frame.listDegrees(ux, uy, uz),
        share);
    follow(
        HoldAngle.ROLL,
        onSide ? frame.frontDownDegrees(ux, uy, uz) : frame.listDegrees(ux, uy, uz),
        share);
    // Lying on the right side, a forward tilt turns the pelvis to the left about the vertical.
    follow(HoldAngle.LEVEL_TILT, side * turned, share);
    started = true;
  }

  /** An angle now; NaN where the posture does not show it. */
  double get(HoldAngle angle) {
    return now[angle.ordinal()];
  }

  /** Whether the body lies so. */
  boolean lies(HoldPosture wanted) {
    return switch (wanted) {
      case PRONE -> posture == Posture.PRONE;
      case SUPINE -> posture == Posture.SUPINE;
      case SIDE -> posture == Posture.SIDE_LEFT || posture == Posture.SIDE_RIGHT;
    };
  }

  private void follow(HoldAngle angle, double degrees, double share) {
    int i = angle.ordinal();
    now[i] = Double.isNaN(now[i]) ? degrees : now[i] + share * (degrees - now[i]);
  }
}
