package com.backaware.motion.accuracy.simulated;

import com.backaware.motion.accuracy.data.DataSet;
import com.backaware.motion.accuracy.measurement.Measurement;
import com.backaware.motion.accuracy.measurement.Outcome;
import com.backaware.motion.accuracy.measurement.Progress;
import com.backaware.motion.exercise.Exercise;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every exercise and fault that the engine can judge, done by simulated people. */
public final class SimulatedMeasurement implements Measurement {
  private final int people;

  /** Measures on so many people, at least 1. */
  public SimulatedMeasurement(int people) {
    if (people < 1) {
      throw new IllegalArgumentException("people is " + people + "; it must be at least 1");
    }
    this.people = people;
  }

  @Override
  public String name() {
    return "simulated";
  }

  @Override
  public String title() {
    return "Every exercise and fault, simulated";
  }

  @Override
  public String method() {
    return "Simulated, so it says nothing of real people. Each of "
        + people
        + " people calibrates, learns a reference from a clean set, then does a clean set and one"
        + " set per fault, in which every third repetition has the fault; a hold has it in its"
        + " middle third. A fault is as large as given in its row: 1.5 times the profile's largest"
        + " cue margin. Sets have 9 repetitions, holds 24 s; nobody tires, and cues do not fade."
        + " Where repetitions are not counted, sets are. The same movement is played once with the"
        + " second sensor and once without. Found is a finding worth a cue; clean repetitions are"
        + " all without a fault, of all sets. The time of a cue counts from when the fault passes"
        + " the person's own threshold, for a hinge that is missing from when the turn is left. A"
        + " back rounds to 85 % of what it can.";
  }

  @Override
  public DataSet dataSet() {
    return DataSet.SIMULATED;
  }

  @Override
  public Optional<String> missing() {
    return Optional.empty();
  }

  @Override
  public Outcome run(Progress progress) throws IOException {
    List<Trainee> trainees = new ArrayList<>();
    for (int seed = 1; seed <= people; seed++) {
      progress.at(seed - 1, people, "calibration");
      trainees.add(new Trainee(seed));
    }
    List<ExerciseScore> scores = new ArrayList<>();
    List<Exercise> exercises = Exercise.judged();
    for (Exercise exercise : exercises) {
      Training training = new Training(exercise);
      for (Trainee trainee : trainees) {
        progress.at(scores.size() / 2, exercises.size(), exercise.id());
        training.add(trainee);
      }
      scores.addAll(training.scores());
    }
    return new Outcome(SimulatedRows.of(scores, trainees), List.of(SimulatedPlot.of(scores)));
  }
}
