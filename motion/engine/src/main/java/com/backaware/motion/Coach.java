package com.backaware.motion;

import com.backaware.motion.assessment.Fault;
import com.backaware.motion.assessment.Finding;
import com.backaware.motion.assessment.Repetition;
import com.backaware.motion.assessment.Severity;
import com.backaware.motion.mounting.MountingAlignment;
import com.backaware.motion.mounting.StandingPose;
import com.backaware.motion.cue.Cue;
import com.backaware.motion.cue.CueMemory;
import com.backaware.motion.cue.CuePattern;
import com.backaware.motion.cue.CuePolicy;
import com.backaware.motion.exercise.ExerciseProfile;
import com.backaware.motion.exercise.Feature;
import com.backaware.motion.judgement.BodyAngle;
import com.backaware.motion.judgement.BodyPose;
import com.backaware.motion.judgement.Judge;
import com.backaware.motion.judgement.LiveMovement;
import com.backaware.motion.judgement.MeasuredRepetition;
import com.backaware.motion.judgement.RuleBook;
import com.backaware.motion.judgement.Verdict;
import com.backaware.motion.repetition.MotionTrace;
import com.backaware.motion.repetition.PelvisMotion;
import com.backaware.motion.repetition.Phase;
import com.backaware.motion.repetition.RepetitionDetector;
import com.backaware.motion.repetition.SetTracker;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * From the movement of the pelvis to repetitions, findings, cues and sets. Cues are given inside a
 * set only, so never before its first repetition is complete: until then it could be anything.
 */
final class Coach {
  private final MotionListener listener;
  private final Consumer<Map<Feature, Double>> measured;
  private final RepetitionDetector detector;
  private final StandingPose pose = new StandingPose();
  private final MountingAlignment alignment = new MountingAlignment();
  private final SetTracker sets;
  private final RuleBook book;
  private final Judge judge;
  private final LiveMovement live;
  private final BodyPose angles = new BodyPose();
  private final CueMemory memory;
  private final CuePolicy policy;
  private int repetitionCount;

  Coach(EngineSettings settings, MotionListener listener, Consumer<Map<Feature, Double>> measured) {
    this.listener = listener;
    this.measured = measured;
    ExerciseProfile profile = settings.profile();
    detector = new RepetitionDetector(profile.repetition());
    sets = new SetTracker(profile.repetition().setPauseSeconds());
    book = new RuleBook(profile, settings.reference());
    memory = new CueMemory(settings.coaching(), settings.habits());
    judge = new Judge(book.rules(), fault -> memory.of(fault).factor());
    policy = new CuePolicy(profile.cue(), settings.coaching(), memory, book.rules());
    live = new LiveMovement(detector, this::angle);
  }

  /**
   * Takes in the movement at a sample.
   *
   * @return forward tilt against standing, degrees; NaN until it is known
   */
  double update(PelvisMotion motion) {
    boolean ended = detector.update(motion);
    if (!sets.open() && !ended && detector.phase() == Phase.STANDING) {
      pose.update(motion);
      alignment.stand(pose.x(), pose.y(), pose.z());
    }
    if (ended) {
      endRepetition(motion);
    } else if (sets.over(motion.timeMicros, detector.phase())) {
      closeSet();
    }
    if (!alignment.known()) {
      return Double.NaN;
    }
    double tilt = alignment.tiltDegrees(motion.upX, motion.upY, motion.upZ);
    if (sets.open()) {
      angles.set(BodyAngle.TILT, tilt);
      live.update(motion.seconds, angles);
      if (policy.update(motion.timeMicros, live) && detector.plausible()) {
        policy.tell(motion.timeMicros, policy.fault());
        tell(motion, policy.fault(), CuePattern.MOVEMENT_FAULT);
      }
    }
    return tilt;
  }

  /**
   * Counts a repetition that is all but over, and closes an open set.
   *
   * @param motion the movement at the last sample
   */
  void finish(PelvisMotion motion) {
    if (detector.finish()) {
      endRepetition(motion);
    }
    closeSet();
  }

  /** Tells nothing before a time. */
  void snooze(long untilMicros) {
    policy.snooze(untilMicros);
  }

  /** What is known of the wearer's faults. */
  CueMemory memory() {
    return memory;
  }

  private double angle(BodyAngle angle, MotionTrace trace, long point) {
    return angle == BodyAngle.TILT ? alignment.tiltDegrees(trace, point) : Double.NaN;
  }

  private void endRepetition(PelvisMotion motion) {
    alignment.learn(detector.trace(), detector.start(), detector.end());
    MeasuredRepetition repetition = new MeasuredRepetition(detector, this::angle);
    Map<Fault, Verdict> verdicts = judge.verdicts(repetition);
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
    live.forget();
    policy.endSet();
  }

  private static boolean isFlagged(List<Finding> findings) {
    for (Finding finding : findings) {
      if (finding.severity() != Severity.WARN) {
        return true;
      }
    }
    return false;
  }
}
