package com.backaware.motion.guidance;

import com.backaware.motion.mounting.Mounting;
import com.backaware.motion.mounting.UpDirection;
import com.backaware.motion.repetition.PelvisMotion;

/** Gathers what one sensor reads while its wearer stands still. */
final class StandingMeasure {
  private double seconds;
  private double upX;
  private double upY;
  private double upZ;
  private double rateSquares;
  private double force;
  private double forceSquares;

  void restart() {
    seconds = 0;
    upX = 0;
    upY = 0;
    upZ = 0;
    rateSquares = 0;
    force = 0;
    forceSquares = 0;
  }

  void add(PelvisMotion motion) {
    double s = motion.seconds;
    seconds += s;
    upX += s * motion.upX;
    upY += s * motion.upY;
    upZ += s * motion.upZ;
    rateSquares += s * motion.rate * motion.rate;
    force += s * motion.vertical;
    forceSquares += s * motion.vertical * motion.vertical;
  }

  double seconds() {
    return seconds;
  }

  /** How far a movement is from the mean so far, degrees; 0 when there is none. */
  double fromMeanDegrees(PelvisMotion motion) {
    return seconds > 0
        ? UpDirection.angleDegrees(upX, upY, upZ, motion.upX, motion.upY, motion.upZ)
        : 0;
  }

  /** Root mean square of the angle from the mean, degrees. */
  double swayDegrees() {
    double mean = Math.sqrt(upX * upX + upY * upY + upZ * upZ) / seconds;
    return Math.toDegrees(Math.sqrt(Math.max(0, 1 - mean * mean)));
  }

  /** Root mean square of the angular rate, rad/s. */
  double rate() {
    return Math.sqrt(rateSquares / seconds);
  }

  /** Standard deviation of the specific force upwards, m/s². */
  double forceDeviation() {
    double mean = force / seconds;
    return Math.sqrt(Math.max(0, forceSquares / seconds - mean * mean));
  }

  /** The mean direction upwards, with any forward direction. */
  Mounting mounting() {
    return Mounting.standingOnly(upX, upY, upZ);
  }
}
