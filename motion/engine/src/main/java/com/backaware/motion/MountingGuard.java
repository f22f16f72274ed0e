package com.backaware.motion;

import com.backaware.motion.mounting.MountingAlignment;
import com.backaware.motion.mounting.MountingState;
import com.backaware.motion.mounting.MountingWatch;
import com.backaware.motion.notice.Notice;
import com.backaware.motion.notice.NoticeKind;
import com.backaware.motion.repetition.MovementDetector;
import com.backaware.motion.repetition.PelvisMotion;
import java.util.Optional;

/** Knows how the belt sits, watches that it stays so, and says when it does not. */
final class MountingGuard {
  /** Tilt up to which someone counts as upright, degrees. Chosen: a slip is told from 18° on. */
  private static final double UPRIGHT_DEGREES = 25;

  private final MotionListener listener;
  private final MountingAlignment alignment = new MountingAlignment();
  private final Optional<MountingWatch> watch;
  private final boolean refused;
  private MountingState told = MountingState.SITS;

  MountingGuard(EngineSettings settings, MotionListener listener) {
    this.listener = listener;
    refused = !settings.judges();
    watch = settings.calibration().map(made -> new MountingWatch(made.pelvis()));
    settings.calibration().ifPresent(made -> alignment.calibrate(made.pelvis()));
  }

  /** Whether the repetition began upright: only then its start tells how the belt sits. */
  private boolean isUpright(MovementDetector detector) {
    double tilt = alignment.tiltDegrees(detector.trace(), detector.start());
    return Math.abs(tilt) <= UPRIGHT_DEGREES;
  }

  /** Which way is up, and forward. */
  MountingAlignment alignment() {
    return alignment;
  }

  /** Whether movements may be judged now. */
  boolean judges() {
    return !refused && told.judges();
  }

  /** Takes in a sample, after the detector did. */
  void update(PelvisMotion motion, MovementDetector detector, boolean ended, boolean inSet) {
    if (!watch.isPresent()) {
      return;
    }
    MountingWatch watched = watch.get();
    if (ended && isUpright(detector)) {
      watched.repetition(detector.trace(), detector.start(), detector.end());
    }
    watched.update(motion, ended || detector.travels(), inSet);
    if (watched.state() != told) {
      told = watched.state();
      if (!told.judges()) {
        listener.onNotice(
            new Notice(NoticeKind.MOUNTING, motion.timeMicros, true, told.sentence()));
      }
    }
  }
}
