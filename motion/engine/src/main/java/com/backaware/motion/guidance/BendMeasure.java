package com.backaware.motion.guidance;

import com.backaware.motion.mounting.BodyFrame;
import com.backaware.motion.mounting.LeanSpread;
import com.backaware.motion.repetition.PelvisMotion;

/** Gathers what one sensor sees of a bend, from leaving standing to being back. */
final class BendMeasure {
  /** Smoothing that a body's turning passes and a belt's shaking does not, seconds. Chosen. */
  private static final double SMOOTHING_SECONDS = 0.05;

  private final LeanSpread spread = new LeanSpread();
  private double seconds;
  private double largest;
  private double fastest;
  private double smoothRate;
  private double smootherRate;
  private double wobbleSquares;
  private double heading;
  private double leastHeading;
  private double largestHeading;
  private double left;

  void restart() {
    spread.restart();
    seconds = 0;
    largest = 0;
    fastest = 0;
    smoothRate = 0;
    smootherRate = 0;
    wobbleSquares = 0;
    heading = 0;
    leastHeading = 0;
    largestHeading = 0;
    left = 0;
  }

  /**
   * Takes in the next movement.
   *
   * @param frame the frame of standing; its forward direction may be any
   * @param extentDegrees how far the wearer has gone the way that was asked for; may be NaN
   */
  void add(BodyFrame frame, PelvisMotion motion, double extentDegrees) {
    double s = motion.seconds;
    seconds += s;
    spread.add(frame, motion.upX, motion.upY, motion.upZ, s);
    largest = extentDegrees > largest ? extentDegrees : largest;
    double share = Math.min(1, s / SMOOTHING_SECONDS);
    smoothRate += (motion.rate - smoothRate) * share;
    smootherRate += (smoothRate - smootherRate) * share;
    fastest = Math.max(fastest, smoothRate);
    // Smoothing twice and once tells what a steady change of the rate would make of it.
    double wobble = motion.rate - 2 * smoothRate + smootherRate;
    wobbleSquares += s * wobble * wobble;
    heading += s * motion.headingRate;
    leastHeading = Math.min(leastHeading, heading);
    largestHeading = Math.max(largestHeading, heading);
    left = frame.leanDegrees(motion.upX, motion.upY, motion.upZ);
  }

  /** The largest extent, degrees. */
  double largestDegrees() {
    return largest;
  }

  /** Direction of the bend, degrees to the right of the frame's forward. */
  double directionDegrees() {
    return spread.directionDegrees();
  }

  double outOfPlaneDegrees() {
    return spread.outOfPlaneDegrees();
  }

  /** Fastest turn, °/s. */
  double fastestDegreesPerSecond() {
    return Math.toDegrees(fastest);
  }

  /** Root mean square of what is faster than a body, °/s. */
  double wobbleDegreesPerSecond() {
    return seconds > 0 ? Math.toDegrees(Math.sqrt(wobbleSquares / seconds)) : 0;
  }

  /** How far the wearer turned about the vertical, degrees. */
  double rotationDegrees() {
    return Math.toDegrees(largestHeading - leastHeading);
  }

  /** How far from standing the wearer was at the last movement, degrees. */
  double leftDegrees() {
    return left;
  }
}
