package com.backaware.motion.mounting;

import com.backaware.motion.repetition.PelvisMotion;

/**
 * Tells whether a living body wears the sensor. Who stands, sits or lies as still as they can still
 * sways, breathes and has a pulse: over ten seconds the direction upwards spread by 0.056° and more
 * in all 234 such stretches of 16 people, while sensors on a table spread by 0.014° (median of 61
 * stretches), most of it because the filter settles.
 */
final class WearWatch {
  /** Length of a stretch, seconds. Chosen. */
  private static final double STRETCH_SECONDS = 10;

  /** Less spread than this is no body's, degrees. Chosen between the two kinds of figures above. */
  private static final double LIFELESS_DEGREES = 0.05;

  /** Lifeless stretches in a row that tell; after a fall one is enough. Chosen. */
  private static final int LIFELESS_STRETCHES = 3;

  /** Below this specific force upwards the sensor falls, m/s². Chosen. */
  private static final double FALLING_FORCE = 3;

  /** A fall from 20 cm lasts so long, seconds. */
  private static final double FALL_SECONDS = 0.2;

  /** A stretch has no longer gap in it, seconds. Chosen, as the orientation filter's. */
  private static final double LONGEST_GAP_SECONDS = 0.5;

  /** For how long a fall is remembered, seconds. Chosen. */
  private static final double FALL_MEMORY_SECONDS = 30;

  private double seconds;
  private double x;
  private double y;
  private double z;
  private double fallingSeconds;
  private double sinceFall = Double.POSITIVE_INFINITY;
  private int lifeless;
  private boolean off;

  /** Starts anew: the sensor is worn. */
  void restart() {
    startStretch();
    fallingSeconds = 0;
    sinceFall = Double.POSITIVE_INFINITY;
    lifeless = 0;
    off = false;
  }

  void update(PelvisMotion motion) {
    if (motion.seconds > LONGEST_GAP_SECONDS) {
      startStretch();
      return;
    }
    followFall(motion);
    seconds += motion.seconds;
    x += motion.seconds * motion.upX;
    y += motion.seconds * motion.upY;
    z += motion.seconds * motion.upZ;
    if (seconds >= STRETCH_SECONDS) {
      endStretch();
    }
  }

  /** Whether the sensor was taken off; until {@link #restart}. */
  boolean off() {
    return off;
  }

  private void followFall(PelvisMotion motion) {
    fallingSeconds = motion.vertical < FALLING_FORCE ? fallingSeconds + motion.seconds : 0;
    sinceFall = fallingSeconds >= FALL_SECONDS ? 0 : sinceFall + motion.seconds;
  }

  private void endStretch() {
    double squared = (x * x + y * y + z * z) / (seconds * seconds);
    double spread = Math.toDegrees(Math.sqrt(Math.max(0, 1 - squared)));
    lifeless = spread < LIFELESS_DEGREES ? lifeless + 1 : 0;
    off |= lifeless >= (sinceFall < FALL_MEMORY_SECONDS ? 1 : LIFELESS_STRETCHES);
    startStretch();
  }

  private void startStretch() {
    seconds = 0;
    x = 0;
    y = 0;
    z = 0;
  }
}
