package com.backaware.motion.simulator.truth;

/**
 * The mean of somebody's own correct repetitions, when rested, and how they vary.
 *
 * @param tiltRangeDegrees range of pelvic tilt
 * @param tiltSpreadDegrees its standard deviation
 * @param tuckDegrees how far the pelvis has turned back from its largest tilt at the turn
 * @param travelMetres way up or down of the pelvis
 * @param travelSpreadMetres its standard deviation
 * @param lumbarPeakDegrees largest rounding of the low back
 * @param listDegrees list at the turn, right side down positive
 * @param headingDegrees turn about the vertical at the turn
 * @param movingSeconds duration without the pause between repetitions
 */
public record OwnMeans(
    double tiltRangeDegrees,
    double tiltSpreadDegrees,
    double tuckDegrees,
    double travelMetres,
    double travelSpreadMetres,
    double lumbarPeakDegrees,
    double listDegrees,
    double headingDegrees,
    double movingSeconds) {}
