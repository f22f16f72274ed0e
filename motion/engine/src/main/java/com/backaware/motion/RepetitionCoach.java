package com.backaware.motion;

import com.backaware.motion.assessment.Fault;
import com.backaware.motion.assessment.Finding;
import com.backaware.motion.assessment.Repetition;
import com.backaware.motion.calibration.Calibration;
import com.backaware.motion.cue.Cue;
import com.backaware.motion.cue.CueMemory;
import com.backaware.motion.cue.CuePattern;
import com.backaware.motion.cue.CuePolicy;
import com.backaware.motion.exercise.ExerciseProfile;
import com.backaware.motion.exercise.Feature;
import com.backaware.motion.exercise.MovementEnd;
import com.backaware.motion.exercise.MovementLimits;
import com.backaware.motion.judgement.Judge;
import com.backaware.motion.judgement.LiveMovement;
import com.backaware.motion.judgement.MeasuredRepetition;
import com.backaware.motion.judgement.Verdict;
import com.backaware.motion.judgement.angle.BodyAngle;
import com.backaware.motion.judgement.angle.BodyPose;
import com.backaware.motion.judgement.book.RuleBook;
import com.backaware.motion.mounting.Mounting;
import com.backaware.motion.mounting.MountingAlignment;
import com.backaware.motion.mounting.StandingPose;
import com.backaware.motion.notice.Notice;
import com.backaware.motion.notice.NoticeKind;
import com.backaware.motion.repetition.MotionTrace;
import com.backaware.motion.repetition.MovementDetector;
import com.backaware.motion.repetition.PelvisMotion;
import com.backaware.motion.repetition.Phase;
import com.backaware.motion.repetition.SetTracker;
import com.backaware.motion.repetition.signal.Detectors;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * From the movement of the pelvis to repetitions, findings, cues and sets. Cues are given inside a
 * set only, so never before its first repetition is complete: until then it could be anything.
 */
final class RepetitionCoach implements ExerciseCoach {
  private static final String WITHOUT_CALIBRATION =
      "This exercise is known by how you lie, and that needs to know how the belt sits: calibrate"
          + " first.";

  private final MotionListener listener;
  private final Consumer<Map<Feature, Double>> measured;
  private final BooleanSupplier trusted;
  private final MovementDetector detector;
  private final MovementEnd begins;
  private final boolean rezeroes;
  private final boolean topStands;
  private final StandingPose pose = new StandingPose();
  private final MountingGuard mounting;
  private final MountingAlignment alignment;
  private final SetTracker sets;
  private final RuleBook book;
  private final Judge judge;
  private final LiveMovement live;
  private final BodyPose angles = new BodyPose();
  private final CuePolicy policy;
  private final boolean knows;
  private final double leastTilt;
  private boolean told;
  private double heading;
  private int repetitionCount;

  /**
   * Creates a coach at the start of a session.
   *
   * @param trusted whether the signal is such that it may be judged by now
   * @param measured hears what a reference has to remember of each repetition
   */
  RepetitionCoach(
      EngineSettings settings,
      MovementLimits limits,
      CueMemory memory,
      BooleanSupplier trusted,
      MotionListener listener,
      Consumer<Map<Feature, Double>> measured) {
    this.listener = listener;
    this.measured = measured;
    this.trusted = trusted;
    ExerciseProfile profile = settings.profile();
    detector = Detectors.of(limits);
    settings.calibration().map(Calibration::pelvis).ifPresent(this::stand);
    knows = settings.calibration().isPresent() || !limits.needsStanding();
    leastTilt = limits.needsStanding() ? limits.leastPoseDegrees() : Double.NEGATIVE_INFINITY;
    begins = limits.begins();
    boolean stranger = !settings.calibration().isPresent();
    rezeroes = stranger || limits.rests() == MovementEnd.TOP;
    topStands = stranger && begins == MovementEnd.BOTTOM && limits.rests() == MovementEnd.TOP;
    mounting = new MountingGuard(settings, listener);
    alignment = mounting.alignment();
    sets = new SetTracker(limits.setPauseSeconds());
    book = new RuleBook(profile, limits, settings.reference(), settings.calibration());
    judge = new Judge(book.rules(), fault -> memory.of(fault).factor());
    policy = new CuePolicy(profile.cue(), settings.coaching(), memory, book.rules());
    live = new LiveMovement(detector, this::angle);
  }

  @Override
  public double update(PelvisMotion motion) {
    heading += Math.toDegrees(motion.headingRate) * motion.seconds;
    boolean ended = detector.update(motion);
    mounting.update(motion, detector, ended, sets.open());
    if (rezeroes && !sets.open() && !ended && detector.phase() == Phase.STANDING) {
      pose.update(motion);
      alignment.stand(pose.x(), pose.y(), pose.z());
    }
    tellWhatIsMissing(motion);
    if (ended && knows && trusted.getAsBoolean()) {
      endRepetition(motion);
    } else if (sets.over(motion.timeMicros, detector.phase())) {
      closeSet();
    }
    if (!alignment.known()) {
      return Double.NaN;
    }
    double tilt = alignment.tiltDegrees(motion.upX, motion.upY, motion.upZ);
    if (sets.open() && trusted.getAsBoolean()) {
      cue(motion, tilt);
    }
    return tilt;
  }

  @Override
  public void finish(PelvisMotion motion) {
    if (detector.finish() && knows) {
      endRepetition(motion);
    }
    closeSet();
  }

  @Override
  public boolean working() {
    return sets.open();
  }

  @Override
  public void snooze(long untilMicros) {
    policy.snooze(untilMicros);
  }

  private void tellWhatIsMissing(PelvisMotion motion) {
    if (!knows && !told) {
      told = true;
      listener.onNotice(
          new Notice(NoticeKind.CALIBRATION, motion.timeMicros, true, WITHOUT_CALIBRATION));
    }
  }

  private void cue(PelvisMotion motion, double tilt) {
    angles.set(BodyAngle.TILT, tilt);
    angles.set(BodyAngle.LIST, alignment.listDegrees(motion.upX, motion.upY, motion.upZ));
    angles.set(BodyAngle.HEADING, heading);
    angles.set(BodyAngle.FLEXION, motion.lumbarFlexion);
    angles.set(BodyAngle.TRUNK, tilt + motion.lumbarFlexion);
    live.update(motion.seconds, angles);
    if (policy.update(motion.timeMicros, live)
        && mounting.judges()
        && detector.plausible()
        && tilt >= leastTilt) {
      policy.tell(motion.timeMicros, policy.fault());
      tell(motion, policy.fault(), CuePattern.MOVEMENT_FAULT);
    }
  }

  private void stand(Mounting sits) {
    detector.stand(sits.upX(), sits.upY(), sits.upZ());
  }

  private double angle(BodyAngle angle, MotionTrace trace, long point) {
    return switch (angle) {
      case TILT -> alignment.tiltDegrees(trace, point);
      case LIST -> alignment.listDegrees(trace.upX(point), trace.upY(point), trace.upZ(point));
      case HEADING -> heading - trace.turnDegrees(point, trace.last());
      case FLEXION -> trace.lumbarFlexion(point);
      case TRUNK -> alignment.tiltDegrees(trace, point) + trace.lumbarFlexion(point);
    };
  }

  private void endRepetition(PelvisMotion motion) {
    if (topStands) {
      MotionTrace trace = detector.trace();
      long top = detector.turn();
      alignment.stand(trace.upX(top), trace.upY(top), trace.upZ(top));
    }
    alignment.learn(detector.trace(), detector.start(), detector.end());
    MeasuredRepetition repetition = new MeasuredRepetition(detector, begins, this::angle);
    Map<Fault, Verdict> verdicts =
        mounting.judges() ? judge.verdicts(repetition) : new EnumMap<>(Fault.class);
    List<Finding> findings = Collections.unmodifiableList(Judge.findings(verdicts));
    repetitionCount++;
    sets.add(repetition.startMicros(), repetition.endMicros(), isFlagged(findings));
    measured.accept(book.features(repetition));
    listener.onRepetition(
        new Repetition(
            repetitionCount,
            repetition.startMicros(),
            repetition.endMicros(),
            repetition.wholeTilt().range(),
            detector.tempo(),
            Collections.unmodifiableMap(Judge.scores(verdicts)),
            findings));
    policy
        .endRepetition(motion.timeMicros, findings)
        .ifPresent(told -> tell(motion, told.fault(), told.pattern()));
  }

  private void tell(PelvisMotion motion, Fault fault, CuePattern pattern) {
    sets.addCue();
    listener.onCue(new Cue(motion.sample, motion.timeMicros, fault, pattern));
  }

  private void closeSet() {
    sets.close().ifPresent(listener::onSet);
    book.endSet();
    live.forget();
    policy.endSet();
  }

  private static boolean isFlagged(List<Finding> findings) {
    return findings.stream().anyMatch(finding -> finding.severity().isFlagged());
  }
}
