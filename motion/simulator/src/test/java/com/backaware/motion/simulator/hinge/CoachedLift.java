package com.backaware.motion.simulator.hinge;

import com.backaware.motion.CalibrationSession;
import com.backaware.motion.EngineSettings;
import com.backaware.motion.MotionEngine;
import com.backaware.motion.MotionListener;
import com.backaware.motion.ReferenceLearner;
import com.backaware.motion.assessment.Fault;
import com.backaware.motion.assessment.Repetition;
import com.backaware.motion.calibration.Calibration;
import com.backaware.motion.cue.CoachingSettings;
import com.backaware.motion.cue.Cue;
import com.backaware.motion.cue.CueHabits;
import com.backaware.motion.cue.CuePattern;
import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.exercise.ExerciseProfile;
import com.backaware.motion.repetition.SetSummary;
import com.backaware.motion.simulator.SimulatedSession;
import com.backaware.motion.simulator.Simulator;
import com.backaware.motion.simulator.person.Person;
import com.backaware.motion.simulator.plan.CalibrationPlan;
import com.backaware.motion.simulator.plan.SessionPlan;
import com.backaware.motion.simulator.truth.TrueRepetition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the engine says of a simulated set, of a person whom it knows, in the order of the set. */
final class CoachedLift implements MotionListener {
  private static final int REPETITIONS = 6;

  /** What is told of a repetition may come so long after its end, microseconds. */
  private static final long LATE_MICROS = 600_000;

  final List<Repetition> repetitions = new ArrayList<>();
  private final List<Cue> cues = new ArrayList<>();
  private final SimulatedSession session;

  private CoachedLift(SimulatedSession session) {
    this.session = session;
  }

  /** A set of six repetitions without a fault. */
  static SessionPlan clean(Exercise exercise, long person) {
    return SessionPlan.of(Person.of(person), exercise)
        .seed(1_000 * person + 7)
        .repetitions(REPETITIONS)
        .fatigue(0)
        .withTwoSensors();
  }

  /** Coaches a set by the calibration and the clean set of its person, with both sensors. */
  static CoachedLift of(SessionPlan plan) {
    SessionPlan before = clean(plan.exercise(), plan.person().seed()).seed(plan.seed() + 1);
    EngineSettings unknown = settings(plan.exercise(), Optional.of(calibration(plan.person())));
    ReferenceLearner learner = new ReferenceLearner(unknown);
    Simulator.session(before).samples().forEach(learner::accept);
    return of(
        plan,
        new EngineSettings(
            unknown.profile(),
            learner.reference(),
            unknown.calibration(),
            unknown.refusal(),
            unknown.coaching(),
            unknown.habits()));
  }

  /** Coaches a set of somebody of whom nothing is known. */
  static CoachedLift ofStranger(SessionPlan plan) {
    return of(plan, settings(plan.exercise(), Optional.empty()));
  }

  private static CoachedLift of(SessionPlan plan, EngineSettings settings) {
    CoachedLift heard = new CoachedLift(Simulator.session(plan));
    MotionEngine engine = new MotionEngine(settings, heard);
    heard.session.samples().forEach(engine::accept);
    engine.finish();
    return heard;
  }

  /** The faults worth a cue in a repetition, counted from 1. */
  List<Fault> found(int repetition) {
    return repetitions.get(repetition - 1).findings().stream()
        .filter(finding -> finding.severity().isFlagged())
        .map(finding -> finding.fault())
        .toList();
  }

  /** The faults that were told from 0.6 s before a repetition until it was over. */
  List<Fault> told(int repetition) {
    TrueRepetition made = session.truth().repetitions().get(repetition - 1);
    return cues.stream()
        .filter(cue -> cue.pattern() == CuePattern.MOVEMENT_FAULT)
        .filter(cue -> micros(cue) >= made.startMicros() - LATE_MICROS)
        .filter(cue -> micros(cue) <= made.endMicros())
        .map(Cue::fault)
        .toList();
  }

  private long micros(Cue cue) {
    return session.truth().instants().get((int) cue.sampleNumber()).micros();
  }

  private static EngineSettings settings(Exercise exercise, Optional<Calibration> calibration) {
    CoachingSettings usual = CoachingSettings.defaults();
    return new EngineSettings(
        ExerciseProfile.of(exercise),
        Optional.empty(),
        calibration,
        Optional.empty(),
        new CoachingSettings(usual.sensitivity(), usual.timing(), false, false),
        CueHabits.NONE);
  }

  private static Calibration calibration(Person person) {
    CalibrationSession guided = new CalibrationSession();
    CalibrationPlan plan =
        CalibrationPlan.of(person, Exercise.SQUAT).repetitions(0).withTwoSensors();
    Simulator.calibration(plan).samples().forEach(guided::accept);
    return guided.result(0).orElseThrow();
  }

  @Override
  public void onRepetition(Repetition repetition) {
    repetitions.add(repetition);
  }

  @Override
  public void onCue(Cue cue) {
    cues.add(cue);
  }

  @Override
  public void onSet(SetSummary set) {}
}
