package com.backaware.motion.accuracy.recognition;

import com.backaware.motion.CalibrationSession;
import com.backaware.motion.calibration.Calibration;
import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.simulator.SimulatedSession;
import com.backaware.motion.simulator.Simulator;
import com.backaware.motion.simulator.chance.Chance;
import com.backaware.motion.simulator.person.Person;
import com.backaware.motion.simulator.plan.CalibrationPlan;
import com.backaware.motion.simulator.plan.SessionPlan;
import java.util.Optional;

/** A simulated person who calibrates and then does one set of any exercise. */
final class SimulatedWearer {
  private static final int REPETITIONS = 8;
  private static final double HOLD_SECONDS = 25;

  // Tempo as a multiple of the own, so that periods differ as they do between days. Chosen.
  private static final double QUICK = 0.7;
  private static final double SLOW = 1.4;

  private static final long NOW = 1_700_000_000_000L;

  /** More exercises than there are. */
  private static final long SESSIONS = 100;

  private final Person person;
  private final Optional<Calibration> calibration;

  SimulatedWearer(long seed) {
    person = Person.of(seed);
    CalibrationPlan plan = CalibrationPlan.of(person, Exercise.SQUAT).repetitions(0);
    CalibrationSession guided = new CalibrationSession();
    Simulator.calibration(plan).samples().forEach(guided::accept);
    calibration = guided.result(NOW).filter(made -> made.refusal(NOW).isEmpty());
  }

  /** Empty when it came out too poor to judge by. */
  Optional<Calibration> calibration() {
    return calibration;
  }

  /** A set, with getting into position before and out of it after. */
  SimulatedSession set(Exercise exercise) {
    long seed = person.seed() * SESSIONS + exercise.ordinal();
    double tempo = new Chance(seed).branch("tempo").between(QUICK, SLOW);
    return Simulator.session(
        SessionPlan.of(person, exercise)
            .seed(seed)
            .repetitions(REPETITIONS)
            .hold(HOLD_SECONDS)
            .tempo(tempo));
  }
}
