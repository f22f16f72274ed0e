package com.backaware.motion.assessment;

import com.backaware.motion.calibration.Feature;
import com.backaware.motion.calibration.MountingAlignment;
import com.backaware.motion.repetition.MotionTrace;
import com.backaware.motion.repetition.VerticalProfile;
import java.util.EnumMap;
import java.util.Map;

/**
 * What is judged of a repetition; times are microseconds since the session started.
 *
 * @param tiltRange largest minus smallest forward tilt, degrees
 * @param largestTiltMicros when the tilt was largest
 * @param tuck see {@link Feature#BOTTOM_TUCK}, degrees
 * @param tuckMicros when the tuck was largest
 * @param bottomTilt see {@link Feature#BOTTOM_TILT}, degrees
 * @param depth way down, metres
 * @param bottomMicros when the pelvis was lowest
 */
public record RepetitionMeasures(
    double tiltRange,
    long largestTiltMicros,
    double tuck,
    long tuckMicros,
    double bottomTilt,
    double depth,
    long bottomMicros) {

  /** Measures a repetition that has ended. */
  public static RepetitionMeasures of(
      MotionTrace trace, VerticalProfile profile, MountingAlignment alignment) {
    int first = 0;
    int last = (int) (profile.end() - profile.start());
    double[] tilt = new double[last + 1];
    int least = first;
    int largest = first;
    for (int i = first; i <= last; i++) {
      tilt[i] = alignment.tiltDegrees(trace, profile.start() + i);
      least = tilt[i] < tilt[least] ? i : least;
      largest = tilt[i] > tilt[largest] ? i : largest;
    }
    int tucked = mostTucked(tilt, profile);
    int bottom = (int) (profile.bottom() - profile.start());
    return new RepetitionMeasures(
        tilt[largest] - tilt[least],
        trace.time(profile.start() + largest),
        tuck(tilt, tucked),
        trace.time(profile.start() + tucked),
        tilt[bottom] - (tilt[first] + tilt[last]) / 2,
        profile.depth(),
        trace.time(profile.bottom()));
  }

  /** The features that a reference is made of. */
  public Map<Feature, Double> features() {
    Map<Feature, Double> features = new EnumMap<>(Feature.class);
    features.put(Feature.TILT_RANGE, tiltRange);
    features.put(Feature.BOTTOM_TUCK, tuck);
    features.put(Feature.BOTTOM_TILT, bottomTilt);
    features.put(Feature.DEPTH_METRES, depth);
    return features;
  }

  private static int mostTucked(double[] tilt, VerticalProfile profile) {
    int most = (int) (profile.bottom() - profile.start());
    double largest = -1;
    for (int i = 0; i < tilt.length; i++) {
      if (profile.height(profile.start() + i) < -0.5 * profile.depth()) {
        double tuck = tuck(tilt, i);
        if (tuck > largest) {
          largest = tuck;
          most = i;
        }
      }
    }
    return most;
  }

  private static double tuck(double[] tilt, int at) {
    double before = tilt[at];
    for (int i = 0; i < at; i++) {
      before = Math.max(before, tilt[i]);
    }
    double after = tilt[at];
    for (int i = at; i < tilt.length; i++) {
      after = Math.max(after, tilt[i]);
    }
    return Math.min(before, after) - tilt[at];
  }
}
