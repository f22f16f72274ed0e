package com.backaware.motion;

import com.backaware.motion.assessment.Fault;
import com.backaware.motion.assessment.Hold;
import com.backaware.motion.cue.Cue;
import com.backaware.motion.cue.CueMemory;
import com.backaware.motion.cue.CuePattern;
import com.backaware.motion.cue.HoldCues;
import com.backaware.motion.exercise.ExerciseProfile;
import com.backaware.motion.exercise.FaultLimits;
import com.backaware.motion.exercise.SteadyLimits;
import com.backaware.motion.hold.SteadyJudge;
import com.backaware.motion.mounting.BodyFrame;
import com.backaware.motion.notice.Notice;
import com.backaware.motion.notice.NoticeKind;
import com.backaware.motion.repetition.PelvisMotion;
import com.backaware.motion.repetition.SetSummary;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Coaches an exercise of the arms, in which the pelvis stays where it is: every stretch of work is
 * a set of its own, told as a hold, without repetitions.
 */
final class SteadyCoach implements ExerciseCoach {
  private static final String NOT_COUNTED =
      "The repetitions of this exercise hardly reach the belt: its time is taken, and how your"
          + " pelvis keeps its place, but repetitions are not counted.";
  private static final String WITHOUT_CALIBRATION =
      "Only swings of the hips are judged: anything else needs to know how the belt sits;"
          + " calibrate first.";

  private final MotionListener listener;
  private final BooleanSupplier trusted;
  private final SteadyJudge judge;
  private final HoldCues cues;
  private final boolean calibrated;
  private boolean told;
  private int cueCount;

  /**
   * Creates a coach at the start of a session.
   *
   * @param trusted whether the signal is such that it may be judged by now
   */
  SteadyCoach(
      EngineSettings settings,
      SteadyLimits limits,
      CueMemory memory,
      BooleanSupplier trusted,
      MotionListener listener) {
    this.listener = listener;
    this.trusted = trusted;
    calibrated = settings.calibration().isPresent();
    BodyFrame frame = new BodyFrame();
    settings.calibration().ifPresent(calibration -> frame.set(calibration.pelvis()));
    ExerciseProfile profile = settings.profile();
    Map<Fault, FaultLimits> faults = settings.judges() ? profile.faults() : Map.of();
    judge =
        new SteadyJudge(
            limits,
            faults,
            profile.cue().hysteresisDegrees(),
            frame,
            fault -> memory.of(fault).factor());
    cues = HoldCues.whileArmsMove(profile.cue(), settings.coaching(), memory);
  }

  @Override
  public double update(PelvisMotion motion) {
    if (!told) {
      told = true;
      tell(motion, NoticeKind.COUNTING, NOT_COUNTED);
      if (!calibrated) {
        tell(motion, NoticeKind.CALIBRATION, WITHOUT_CALIBRATION);
      }
    }
    if (judge.update(motion)) {
      endWork();
    } else if (judge.working() && trusted.getAsBoolean()) {
      cue(motion);
    }
    return judge.tiltDegrees();
  }

  @Override
  public void finish(PelvisMotion motion) {
    if (judge.working()) {
      judge.finish();
      endWork();
    }
  }

  @Override
  public boolean working() {
    return judge.working();
  }

  @Override
  public void snooze(long untilMicros) {
    cues.snooze(untilMicros);
  }

  private void cue(PelvisMotion motion) {
    Optional<Fault> happened = judge.happened();
    if (happened.isPresent() && cues.lasts(motion.timeMicros, happened.get())) {
      tell(motion, happened.get(), CuePattern.MOVEMENT_FAULT);
    } else if (judge.isGood()) {
      cues.corrected(motion.timeMicros)
          .ifPresent(fault -> tell(motion, fault, CuePattern.CORRECTED));
    }
  }

  private void tell(PelvisMotion motion, NoticeKind kind, String sentence) {
    listener.onNotice(new Notice(kind, motion.timeMicros, false, sentence));
  }

  private void tell(PelvisMotion motion, Fault fault, CuePattern pattern) {
    cueCount++;
    listener.onCue(new Cue(motion.sample, motion.timeMicros, fault, pattern));
  }

  private void endWork() {
    if (trusted.getAsBoolean()) {
      judge.work().ifPresent(this::tell);
    }
    cueCount = 0;
  }

  private void tell(Hold work) {
    cues.endHold(work.scores());
    listener.onHold(work);
    listener.onSet(
        new SetSummary(work.number(), work.startMicros(), work.endMicros(), 0, 0, cueCount));
  }
}
