package com.backaware.motion.simulator.truth;

/**
 * A step of the guided calibration as it was done.
 *
 * @param step what
 * @param startMicros when it was asked for, microseconds
 * @param endMicros when it was done, back in standing
 * @param tiltDegrees tilt of the pelvis at its furthest
 * @param lumbarFlexionDegrees rounding of the low back there, negative when arched
 */
public record TrueStep(
    Step step, long startMicros, long endMicros, double tiltDegrees, double lumbarFlexionDegrees) {

  /** What is asked for. */
  public enum Step {
    /** Standing still. */
    STAND_STILL,
    /** Bending forward from the hips with a straight back. */
    HINGE,
    /** Bending forward as far as is comfortable. */
    BEND_FULLY,
    /** Arching back. */
    ARCH_BACK,
    /** Clean repetitions, or a clean hold. */
    REPETITIONS
  }
}
