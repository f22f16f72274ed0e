package com.backaware.motion.accuracy.simulated;

import com.backaware.motion.CalibrationSession;
import com.backaware.motion.EngineSettings;
import com.backaware.motion.ReferenceLearner;
import com.backaware.motion.calibration.Calibration;
import com.backaware.motion.cue.CoachingSettings;
import com.backaware.motion.cue.CueHabits;
import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.exercise.ExerciseProfile;
import com.backaware.motion.simulator.SimulatedSession;
import com.backaware.motion.simulator.Simulator;
import com.backaware.motion.simulator.person.Person;
import com.backaware.motion.simulator.plan.CalibrationPlan;
import com.backaware.motion.simulator.plan.SessionPlan;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** A simulated person who has put the belt on once and calibrated. */
final class Trainee {
  /** Any instant: a calibration is fresh when it was made just now. */
  private static final long NOW = 1_700_000_000_000L;

  /** More sessions than anyone simulates of a person. */
  private static final long SESSIONS = 1000;

  private final Person person;
  private final Map<Sensors, Optional<Calibration>> calibrations = new EnumMap<>(Sensors.class);
  private long sessions;

  Trainee(long seed) {
    person = Person.of(seed);
    CalibrationPlan plan =
        CalibrationPlan.of(person, Exercise.SQUAT).repetitions(0).withTwoSensors();
    SimulatedSession session = Simulator.calibration(plan);
    for (Sensors sensors : Sensors.values()) {
      calibrations.put(sensors, calibrate(session, sensors));
    }
  }

  /** Who it is. */
  Person person() {
    return person;
  }

  /** Whether a calibration came of it that is good enough to judge by. */
  boolean calibrated(Sensors sensors) {
    return calibration(sensors).flatMap(made -> made.refusal(NOW)).isEmpty()
        && calibration(sensors).isPresent();
  }

  /** The next session, always another one, on the belt as it was put on; without fatigue. */
  SessionPlan plan(Exercise exercise) {
    sessions++;
    return SessionPlan.of(person, exercise)
        .seed(person.seed() * SESSIONS + sessions)
        .fatigue(0)
        .withTwoSensors();
  }

  /** Judged by the own calibration and a reference learned of a clean session; cues do not fade. */
  EngineSettings settings(SimulatedSession clean, Sensors sensors) {
    EngineSettings unknown = settings(clean.truth().exercise(), sensors);
    ReferenceLearner learner = new ReferenceLearner(unknown);
    sensors.forEach(clean, learner::accept);
    return new EngineSettings(
        unknown.profile(),
        learner.reference(),
        unknown.calibration(),
        unknown.refusal(),
        unknown.coaching(),
        unknown.habits());
  }

  private EngineSettings settings(Exercise exercise, Sensors sensors) {
    CoachingSettings usual = CoachingSettings.defaults();
    return new EngineSettings(
        ExerciseProfile.of(exercise),
        Optional.empty(),
        calibration(sensors),
        calibration(sensors).flatMap(made -> made.refusal(NOW)),
        new CoachingSettings(usual.sensitivity(), usual.timing(), false, false),
        CueHabits.NONE);
  }

  private Optional<Calibration> calibration(Sensors sensors) {
    return calibrations.getOrDefault(sensors, Optional.empty());
  }

  private static Optional<Calibration> calibrate(SimulatedSession session, Sensors sensors) {
    CalibrationSession guided = new CalibrationSession();
    sensors.forEach(session, guided::accept);
    return guided.result(NOW);
  }
}
