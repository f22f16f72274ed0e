package com.backaware.motion.hold;

import com.backaware.motion.exercise.HoldAngle;
import com.backaware.motion.exercise.HoldPosture;
import com.backaware.motion.mounting.BodyFrame;
import com.backaware.motion.mounting.Posture;
import com.backaware.motion.repetition.PelvisMotion;

/** How a body that holds a position lies, and how fast it turns. Degrees. */
final class HoldPose {
  /** Smoothing of angles, seconds. Chosen: half a period of tremor, 8 to 12 Hz. */
  private static final double SMOOTHING_SECONDS = 0.05;

  /** Smoothing of the angular rate, seconds. Chosen: longer than tremor, shorter than a move. */
  private static final double RATE_SECONDS = 0.3;

  /** Time in which a turn about the vertical is forgotten, seconds: what a gyroscope drifts in. */
  private static final double HEADING_MEMORY_SECONDS = 20;

  private static final HoldAngle[] ANGLES = HoldAngle.values();

  private final BodyFrame frame;
  private final double[] now = new double[ANGLES.length];
  private Posture posture = Posture.UNKNOWN;
  private double turned;
  private double rate;
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
    double share = share(motion.seconds, SMOOTHING_SECONDS);
    rate += share(motion.seconds, RATE_SECONDS) * (Math.toDegrees(motion.rate) - rate);
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

  /** Forgets how far the body has turned about the vertical. */
  void forgetTurn() {
    turned = 0;
    now[HoldAngle.LEVEL_TILT.ordinal()] = 0;
  }

  /** Angular rate of late, °/s. */
  double rate() {
    return rate;
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

  private double share(double seconds, double memory) {
    return started ? Math.min(1, seconds / memory) : 1;
  }

  private void follow(HoldAngle angle, double degrees, double share) {
    int i = angle.ordinal();
    now[i] = Double.isNaN(now[i]) ? degrees : now[i] + share * (degrees - now[i]);
  }
}
