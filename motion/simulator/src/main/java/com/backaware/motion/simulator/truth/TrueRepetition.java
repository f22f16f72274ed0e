package com.backaware.motion.simulator.truth;

/**
 * A repetition as it was done.
 *
 * @param set number of its set, from 1
 * @param number in its set, from 1
 * @param startMicros when 1 % of the way is done
 * @param turnStartMicros when the turn is reached
 * @param turnEndMicros when it is left
 * @param endMicros when 1 % of the way is left
 * @param tiltRangeDegrees largest less smallest tilt of the pelvis
 * @param travelMetres largest less smallest height of the pelvis
 * @param lumbarPeakDegrees largest rounding of the low back
 * @param listPeakDegrees the list, right side down positive, that is furthest from the one at the
 *     start, less that
 * @param headingPeakDegrees the same of the turn about the vertical
 * @param side 1 when the right leg led, -1 when the left did, in exercises that change sides
 */
public record TrueRepetition(
    int set,
    int number,
    long startMicros,
    long turnStartMicros,
    long turnEndMicros,
    long endMicros,
    double tiltRangeDegrees,
    double travelMetres,
    double lumbarPeakDegrees,
    double listPeakDegrees,
    double headingPeakDegrees,
    int side) {

  /** The middle of the turn, microseconds. */
  public long turnMicros() {
    return (turnStartMicros + turnEndMicros) / 2;
  }
}
