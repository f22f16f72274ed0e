package com.backaware.motion.assessment;

import com.backaware.motion.calibration.Feature;
import com.backaware.motion.calibration.MountingAlignment;
import com.backaware.motion.repetition.MotionTrace;
import com.backaware.motion.repetition.RepetitionDetector;
import com.backaware.motion.repetition.VerticalProfile;
import java.util.EnumMap;
import java.util.Map;

/**
 * What is judged of a repetition; times are microseconds since the session started.
 *
 * @param tiltRange largest minus smallest forward tilt, degrees
 * @param movingTiltRange see {@link Feature#TILT_RANGE}, degrees
 * @param largestTiltMicros when the tilt was largest
 * @param tuck see {@link Feature#BOTTOM_TUCK}, degrees
 * @param tuckMicros when the tuck was largest
 * @param bottomTilt see {@link Feature#BOTTOM_TILT}, degrees
 * @param depth way down, metres
 * @param bottomMicros when the pelvis was lowest
 */
public record RepetitionMeasures(
    double tiltRange,
    double movingTiltRange,
    long largestTiltMicros,
    double tuck,
    long tuckMicros,
    double bottomTilt,
    double depth,
    long bottomMicros) {

  /** Measures the repetition that has just ended. */
  public static RepetitionMeasures of(RepetitionDetector detector, MountingAlignment alignment) {
    MotionTrace trace = detector.trace();
    VerticalProfile profile = detector.profile();
    TiltCurve whole = new TiltCurve(trace, alignment, detector.start(), detector.end());
    TiltCurve moving = new TiltCurve(trace, alignment, profile.start(), profile.end());
    long tucked = moving.mostTucked(profile);
    double tops = (moving.tilt(profile.start()) + moving.tilt(profile.end())) / 2;
    return new RepetitionMeasures(
        whole.range(),
        moving.range(),
        trace.time(moving.largest()),
        moving.tuck(tucked),
        trace.time(tucked),
        moving.tilt(profile.bottom()) - tops,
        profile.depth(),
        trace.time(profile.bottom()));
  }

  /** The features that a reference is made of. */
  public Map<Feature, Double> features() {
    Map<Feature, Double> features = new EnumMap<>(Feature.class);
    features.put(Feature.TILT_RANGE, movingTiltRange);
    features.put(Feature.BOTTOM_TUCK, tuck);
    features.put(Feature.BOTTOM_TILT, bottomTilt);
    features.put(Feature.DEPTH_METRES, depth);
    return features;
  }
}
