package com.backaware.motion.assessment;

import com.backaware.motion.calibration.MountingAlignment;
import com.backaware.motion.repetition.MotionTrace;
import com.backaware.motion.repetition.VerticalProfile;

/** Forward tilt of the pelvis over a stretch of a trace, degrees. */
final class TiltCurve {
  private final long start;
  private final double[] tilt;
  private int least;
  private int largest;

  TiltCurve(MotionTrace trace, MountingAlignment alignment, long start, long end) {
    this.start = start;
    tilt = new double[(int) (end - start) + 1];
    for (int i = 0; i < tilt.length; i++) {
      tilt[i] = alignment.tiltDegrees(trace, start + i);
      least = tilt[i] < tilt[least] ? i : least;
      largest = tilt[i] > tilt[largest] ? i : largest;
    }
  }

  double tilt(long point) {
    return tilt[(int) (point - start)];
  }

  /** Largest minus smallest. */
  double range() {
    return tilt[largest] - tilt[least];
  }

  /** The point of the largest tilt. */
  long largest() {
    return start + largest;
  }

  /** The point in the lower half of the way at which the pelvis is turned back most. */
  long mostTucked(VerticalProfile profile) {
    long most = profile.bottom();
    double turned = tuck(most);
    for (long k = profile.start(); k <= profile.end(); k++) {
      if (profile.height(k) < -0.5 * profile.depth() && tuck(k) > turned) {
        most = k;
        turned = tuck(k);
      }
    }
    return most;
  }

  /** How far it is turned back at a point against the largest tilt before and after. */
  double tuck(long point) {
    int at = (int) (point - start);
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
