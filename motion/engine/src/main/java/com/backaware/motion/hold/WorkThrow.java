package com.backaware.motion.hold;

import com.backaware.motion.assessment.Fault;
import com.backaware.motion.assessment.Severity;
import com.backaware.motion.exercise.SwingLimits;
import com.backaware.motion.repetition.PelvisMotion;
import com.backaware.motion.technique.HipThrow;
import com.backaware.motion.technique.ThrowWatch;
import java.util.List;

/** The hips are thrown to help the arms. */
final class WorkThrow extends WorkFault {
  private final SwingLimits limits;
  private final ThrowWatch watch;

  /**
   * @param habitSeconds how long ago another one may be
   */
  WorkThrow(SwingLimits limits, double habitSeconds) {
    super(Fault.HIP_THROW);
    this.limits = limits;
    watch = new ThrowWatch(limits, limits.cueDegrees() * Severity.WARN_SCORE, habitSeconds);
  }

  /**
   * Takes in a sample.
   *
   * @param steady whether work is under way in its place
   * @return the throws that are known since this sample, the newest last
   */
  List<HipThrow> update(PelvisMotion motion, boolean steady) {
    return watch.update(motion, steady);
  }

  /**
   * Notes throws.
   *
   * @param factor what the threshold is multiplied by for this wearer
   * @return whether the newest is worth a cue
   */
  boolean note(List<HipThrow> throwing, double factor) {
    double found = 0;
    for (int i = 0; i < throwing.size(); i++) {
      HipThrow one = throwing.get(i);
      found = one.degrees() / (limits.cueDegrees() * factor);
      happened(new Happening(found, one.degrees(), one.peakMicros()));
    }
    return found >= 1;
  }
}
