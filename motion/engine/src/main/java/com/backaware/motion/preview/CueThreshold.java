package com.backaware.motion.preview;

import com.backaware.motion.assessment.Fault;

/**
 * Where a profile wants the cue for a fault.
 *
 * @param fault the fault
 * @param range what the threshold is a share of
 * @param share the share, above 0; of no meaning for {@link OwnRange#NONE}
 * @param usualDegrees threshold when the own range is not known
 * @param leastDegrees smallest threshold that an own range may lead to
 * @param largestDegrees largest threshold that an own range may lead to
 */
public record CueThreshold(
    Fault fault,
    OwnRange range,
    double share,
    double usualDegrees,
    double leastDegrees,
    double largestDegrees) {

  /**
   * @throws IllegalArgumentException if the share is not above 0, or the degrees are not finite or
   *     not in order
   */
  public CueThreshold {
    if (!(share > 0 && share <= 10)) {
      throw new IllegalArgumentException("share is " + share + "; it must be above 0, up to 10");
    }
    if (!(leastDegrees >= 0 && leastDegrees <= usualDegrees && usualDegrees <= largestDegrees)
        || !(largestDegrees <= 180)) {
      throw new IllegalArgumentException(
          "thresholds are "
              + leastDegrees
              + ", "
              + usualDegrees
              + " and "
              + largestDegrees
              + " degrees; least, usual and largest must be in order, from 0 to 180");
    }
  }

  /** The same threshold for everybody. */
  public static CueThreshold usual(Fault fault, double degrees) {
    return new CueThreshold(fault, OwnRange.NONE, 1, degrees, degrees, degrees);
  }
}
