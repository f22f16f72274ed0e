package com.backaware.motion;

import com.backaware.motion.assessment.Fault;
import com.backaware.motion.assessment.Hold;
import com.backaware.motion.cue.Cue;
import com.backaware.motion.cue.CueMemory;
import com.backaware.motion.cue.CuePattern;
import com.backaware.motion.cue.HoldCues;
import com.backaware.motion.exercise.ExerciseProfile;
import com.backaware.motion.exercise.Feature;
import com.backaware.motion.exercise.HoldLimits;
import com.backaware.motion.hold.HoldJudge;
import com.backaware.motion.mounting.BodyFrame;
import com.backaware.motion.notice.Notice;
import com.backaware.motion.notice.NoticeKind;
import com.backaware.motion.repetition.PelvisMotion;
import com.backaware.motion.repetition.SetSummary;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Coaches a hold: every hold is a set of its own, without repetitions. */
final class HoldCoach implements ExerciseCoach {
  private static final String WITHOUT_CALIBRATION =
      "A hold is found by how you lie, and that needs to know how the belt sits: calibrate first.";

  private final MotionListener listener;
  private final Consumer<Map<Feature, Double>> measured;
  private final BooleanSupplier trusted;
  private final HoldJudge judge;
  private final HoldCues cues;
  private boolean toAskForCalibration;
  private int cueCount;

  /**
   * Creates a coach at the start of a session.
   *
   * @param trusted whether the signal is such that it may be judged by now
   * @param measured hears what a reference has to remember of each hold
   */
  HoldCoach(
      EngineSettings settings,
      HoldLimits limits,
      CueMemory memory,
      BooleanSupplier trusted,
      MotionListener listener,
      Consumer<Map<Feature, Double>> measured) {
    this.listener = listener;
    this.measured = measured;
    this.trusted = trusted;
    toAskForCalibration = !settings.calibration().isPresent();
    BodyFrame frame = new BodyFrame();
    settings.calibration().ifPresent(calibration -> frame.set(calibration.pelvis()));
    Optional<Double> ownTilt =
        settings
            .reference()
            .flatMap(reference -> reference.feature(Feature.HELD_TILT))
            .map(own -> own.mean());
    ExerciseProfile profile = settings.profile();
    judge =
        new HoldJudge(
            limits,
            settings.judges() ? profile.faults() : Map.of(),
            profile.cue().hysteresisDegrees(),
            frame,
            fault -> memory.of(fault).factor(),
            ownTilt);
    cues = new HoldCues(profile.cue(), settings.coaching(), memory);
  }

  @Override
  public double update(PelvisMotion motion) {
    if (toAskForCalibration) {
      toAskForCalibration = false;
      listener.onNotice(
          new Notice(NoticeKind.CALIBRATION, motion.timeMicros, true, WITHOUT_CALIBRATION));
    }
    if (judge.update(motion)) {
      endHold();
    } else if (judge.holding() && trusted.getAsBoolean()) {
      cue(motion);
    }
    return judge.tiltDegrees();
  }

  @Override
  public void finish(PelvisMotion motion) {
    if (judge.holding()) {
      endHold();
    }
  }

  @Override
  public boolean working() {
    return judge.holding();
  }

  @Override
  public void snooze(long untilMicros) {
    cues.snooze(untilMicros);
  }

  private void cue(PelvisMotion motion) {
    for (int i = 0; i < judge.faultCount(); i++) {
      if (judge.lasts(i) && cues.lasts(motion.timeMicros, judge.fault(i))) {
        tell(motion, judge.fault(i), CuePattern.HELD_POSITION);
        return;
      }
    }
    cues.corrected(motion.timeMicros).ifPresent(fault -> tell(motion, fault, CuePattern.CORRECTED));
  }

  private void tell(PelvisMotion motion, Fault fault, CuePattern pattern) {
    cueCount++;
    listener.onCue(new Cue(motion.sample, motion.timeMicros, fault, pattern));
  }

  private void endHold() {
    if (trusted.getAsBoolean()) {
      judge.hold().ifPresent(this::tell);
    }
    cueCount = 0;
  }

  private void tell(Hold hold) {
    cues.endHold(hold.scores());
    Map<Feature, Double> features = new EnumMap<>(Feature.class);
    if (Double.isFinite(judge.meanTiltDegrees())) {
      features.put(Feature.HELD_TILT, judge.meanTiltDegrees());
    }
    measured.accept(features);
    listener.onHold(hold);
    listener.onSet(
        new SetSummary(hold.number(), hold.startMicros(), hold.endMicros(), 0, 0, cueCount));
  }
}
