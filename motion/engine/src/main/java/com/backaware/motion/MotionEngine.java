package com.backaware.motion;

import com.backaware.motion.assessment.Fault;
import com.backaware.motion.cue.CueHabits;
import com.backaware.motion.cue.CueMemory;
import com.backaware.motion.exercise.Feature;
import com.backaware.motion.exercise.HoldLimits;
import com.backaware.motion.exercise.MovementLimits;
import com.backaware.motion.exercise.SteadyLimits;
import com.backaware.motion.exercise.WorkLimits;
import com.backaware.motion.lumbar.ThoraxState;
import com.backaware.motion.notice.Notice;
import com.backaware.motion.notice.NoticeKind;
import com.backaware.motion.sample.BeltSample;
import com.backaware.motion.sample.SampleVerdict;
import com.backaware.motion.signal.SignalFinding;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Chains the parts of the engine for one wearer and one session. Not thread-safe: one thread at a
 * time offers samples. The same samples and settings give the same findings, to the last bit, on
 * every machine.
 */
public final class MotionEngine {
  /** Changes whenever the same samples may give other findings. */
  public static final String VERSION = "0.3.0";

  private final MotionListener listener;
  private final BeltMotion belt = new BeltMotion(this::tellSignal);
  private final CueMemory memory;
  private final ExerciseCoach coach;
  private Optional<String> refusal;
  private ThoraxState thorax = ThoraxState.ABSENT;
  private double tilt = Double.NaN;

  /** Creates an engine at the start of a session. */
  public MotionEngine(EngineSettings settings, MotionListener listener) {
    this(settings, listener, measures -> {});
  }

  /** Creates an engine that also hands on what it measured of each repetition or hold. */
  MotionEngine(
      EngineSettings settings, MotionListener listener, Consumer<Map<Feature, Double>> measured) {
    this.listener = new Announcer(listener, belt);
    memory = new CueMemory(settings.coaching(), settings.habits());
    coach = coach(settings, measured);
    refusal = settings.refusal();
    settings.calibration().ifPresent(belt::calibrate);
  }

  /** Offers the next sample; the listener hears what follows from it before this returns. */
  public SampleVerdict accept(BeltSample sample) {
    SampleVerdict verdict = belt.accept(sample);
    if (!verdict.rejected()) {
      tellState();
      tilt = coach.update(belt.pelvis());
      belt.lumbar().joint().holdNeutral(coach.working());
    }
    return verdict;
  }

  /** Ends the session: closes an open set. No sample may follow. */
  public void finish() {
    coach.finish(belt.pelvis());
  }

  /**
   * Forward tilt of the pelvis against the wearer's own standing, degrees; NaN until it is known.
   */
  public double tiltDegrees() {
    return tilt;
  }

  /**
   * Rounding of the low back against the wearer's own standing, degrees, extension negative; NaN
   * without a working second sensor, and until it is known.
   */
  public double lumbarFlexionDegrees() {
    return belt.lumbar().flexionDegrees();
  }

  /** Gives no cues for a while from now on; findings go on. Zero ends a snooze. */
  public void snooze(double seconds) {
    coach.snooze(belt.timeMicros() + Math.round(seconds * 1e6));
  }

  /**
   * The wearer says that a cue for this fault was wrong: from now on it takes more for this fault
   * to be one.
   *
   * @return whether the threshold moved; not when it is as far as is safe
   */
  public boolean dispute(Fault fault) {
    return memory.of(fault).dispute();
  }

  /**
   * Takes the last dispute of this fault back.
   *
   * @return whether there was one to take back
   */
  public boolean undoDispute(Fault fault) {
    return memory.of(fault).undoDispute();
  }

  /** What was learned of the wearer's faults, for the next session of this exercise. */
  public CueHabits habits() {
    return memory.habits();
  }

  /** How the samples fared so far. */
  public SampleCounts counts() {
    return belt.counts();
  }

  private ExerciseCoach coach(EngineSettings settings, Consumer<Map<Feature, Double>> measured) {
    WorkLimits work = settings.profile().work();
    BooleanSupplier trusted = () -> !belt.blocksJudging();
    if (work instanceof HoldLimits hold) {
      return new HoldCoach(settings, hold, memory, trusted, listener, measured);
    }
    return work instanceof SteadyLimits steady
        ? new SteadyCoach(settings, steady, memory, trusted, listener)
        : new RepetitionCoach(settings, (MovementLimits) work, memory, trusted, listener, measured);
  }

  private void tellSignal(SignalFinding finding) {
    if (!finding.over()) {
      tell(NoticeKind.SIGNAL, finding.problem().blocksJudging(), finding.sentence());
    }
  }

  /** Says why nothing is judged, and when the second sensor does not work, once each. */
  private void tellState() {
    if (refusal.isPresent()) {
      tell(NoticeKind.CALIBRATION, true, refusal.get());
      refusal = Optional.empty();
    }
    ThoraxState now = belt.lumbar().state();
    if (now != thorax) {
      thorax = now;
      if (now != ThoraxState.ABSENT && now != ThoraxState.WORKING) {
        tell(NoticeKind.THORAX, false, now.sentence());
      }
    }
  }

  private void tell(NoticeKind kind, boolean stopsJudging, String sentence) {
    listener.onNotice(new Notice(kind, belt.timeMicros(), stopsJudging, sentence));
  }
}
