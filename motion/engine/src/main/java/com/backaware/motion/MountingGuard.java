package com.backaware.motion;

import com.backaware.motion.mounting.MountingAlignment;
import com.backaware.motion.mounting.MountingState;
import com.backaware.motion.mounting.MountingWatch;
import com.backaware.motion.notice.Notice;
import com.backaware.motion.notice.NoticeKind;
import com.backaware.motion.repetition.PelvisMotion;
import com.backaware.motion.repetition.Phase;
import com.backaware.motion.repetition.RepetitionDetector;
import java.util.Optional;

/** Knows how the belt sits, watches that it stays so, and says when it does not. */
final class MountingGuard {
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

  /** Which way is up, and forward. */
  MountingAlignment alignment() {
    return alignment;
  }

  /** Whether movements may be judged now. */
  boolean judges() {
    return !refused && told.judges();
  }

  /** Takes in a sample, after the detector did. */
  void update(PelvisMotion motion, RepetitionDetector detector, boolean ended, boolean inSet) {
    if (watch.isEmpty()) {
      return;
    }
    MountingWatch watched = watch.get();
    if (ended) {
      watched.repetition(detector.trace(), detector.start(), detector.end());
    }
    watched.update(motion, ended || detector.phase() != Phase.STANDING, inSet);
    if (watched.state() != told) {
      told = watched.state();
      if (!told.judges()) {
        listener.onNotice(
            new Notice(NoticeKind.MOUNTING, motion.timeMicros, true, told.sentence()));
      }
    }
  }
}
