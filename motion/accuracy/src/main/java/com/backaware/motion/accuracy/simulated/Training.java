package com.backaware.motion.accuracy.simulated;

import com.backaware.motion.EngineSettings;
import com.backaware.motion.assessment.Fault;
import com.backaware.motion.calibration.PersonalReference;
import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.exercise.ExerciseProfile;
import com.backaware.motion.notice.Notice;
import com.backaware.motion.simulator.SimulatedSession;
import com.backaware.motion.simulator.Simulator;
import com.backaware.motion.simulator.fault.FaultPlan;
import com.backaware.motion.simulator.plan.SessionPlan;
import com.backaware.motion.simulator.technique.Movements;
import com.backaware.motion.simulator.truth.Truth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One exercise, done by one person after another: a clean session, and one with each fault. */
final class Training {
  private static final int REPETITIONS = 9;
  private static final List<Integer> FAULTY = List.of(3, 6, 9);

  // A hold has a fault in its middle third, seconds. Chosen.
  private static final double HOLD_SECONDS = 24;
  private static final double FAULT_FROM = 8;
  private static final double FAULT_TO = 16;

  private final Exercise exercise;
  private final Map<Fault, FaultSize> sizes = new EnumMap<>(Fault.class);
  private final List<ExerciseScore> scores = new ArrayList<>();

  Training(Exercise exercise) {
    this.exercise = exercise;
    ExerciseProfile profile = ExerciseProfile.of(exercise);
    Set<Fault> made = Simulator.faults(exercise);
    for (Fault fault : profile.faults().keySet()) {
      if (made.contains(fault)) {
        sizes.put(fault, new FaultSize(profile, fault));
      }
    }
    scores.add(new ExerciseScore(exercise, Sensors.ONE, sizes));
    for (Fault fault : profile.lumbarFaults().keySet()) {
      if (made.contains(fault)) {
        sizes.computeIfAbsent(fault, both -> new FaultSize(profile, both));
      }
    }
    scores.add(new ExerciseScore(exercise, Sensors.TWO, sizes));
  }

  /** With one sensor and with two. */
  List<ExerciseScore> scores() {
    return scores;
  }

  /** Another person does it. */
  void add(Trainee trainee) {
    Map<Sensors, EngineSettings> settings = new EnumMap<>(Sensors.class);
    SimulatedSession reference = Simulator.session(plan(trainee));
    for (Sensors sensors : Sensors.values()) {
      settings.put(sensors, trainee.settings(reference, sensors));
    }
    play(Simulator.session(plan(trainee)), settings);
    sizes.forEach(
        (fault, size) -> {
          double amount = size.amount(trainee.person(), reference.truth().ownMeans());
          play(Simulator.session(plan(trainee).fault(plan(fault, amount))), settings);
        });
  }

  private void play(SimulatedSession session, Map<Sensors, EngineSettings> settings) {
    for (ExerciseScore score : scores) {
      EngineSettings own = Optional.ofNullable(settings.get(score.sensors())).orElseThrow();
      HeardWorkout workout = HeardWorkout.of(session, score.sensors(), own);
      if (workout.heard().notices().stream().anyMatch(Notice::stopsJudging)) {
        score.clean().stopped();
      }
      Map<Fault, Double> thresholds = thresholds(own.reference(), session.truth());
      if (Movements.isHeld(exercise)) {
        new HoldScoring(score, thresholds, workout).score();
      } else {
        new RepetitionScoring(score, thresholds, workout).score();
      }
    }
  }

  private Map<Fault, Double> thresholds(Optional<PersonalReference> reference, Truth truth) {
    Map<Fault, Double> thresholds = new EnumMap<>(Fault.class);
    sizes.forEach(
        (fault, size) ->
            thresholds.put(fault, size.margin(reference, truth.person(), truth.ownMeans())));
    return thresholds;
  }

  private SessionPlan plan(Trainee trainee) {
    return trainee.plan(exercise).repetitions(REPETITIONS).hold(HOLD_SECONDS);
  }

  private FaultPlan plan(Fault fault, double amount) {
    return Movements.isHeld(exercise)
        ? FaultPlan.during(fault, amount, FAULT_FROM, FAULT_TO)
        : FaultPlan.in(fault, amount, FAULTY);
  }
}
