package com.backaware.motion.accuracy.recognition;

import com.backaware.motion.accuracy.data.DataSet;
import com.backaware.motion.accuracy.data.Recording;
import com.backaware.motion.accuracy.data.Recordings;
import com.backaware.motion.accuracy.measurement.Basis;
import com.backaware.motion.accuracy.measurement.Measurement;
import com.backaware.motion.accuracy.measurement.Outcome;
import com.backaware.motion.accuracy.measurement.Progress;
import com.backaware.motion.accuracy.measurement.Row;
import com.backaware.motion.accuracy.measurement.Unit;
import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.recognition.Recognition;
import com.backaware.motion.simulator.SimulatedSession;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which exercise is recognised, and what is claimed while nobody exercises. */
public final class RecognitionMeasurement implements Measurement {
  private final Recordings recordings;
  private final int people;

  /** Measures on these recordings, and on so many simulated people. */
  public RecognitionMeasurement(Recordings recordings, int people) {
    this.recordings = recordings;
    this.people = people;
  }

  @Override
  public String name() {
    return "recognition";
  }

  @Override
  public String title() {
    return "Which exercise it is";
  }

  @Override
  public String method() {
    return String.format(
        Locale.ROOT,
        "What the engine says of a whole set. Named is what it is sure of by %.2f; right is the"
            + " exercise or one that looks the same at the pelvis. Real sets without a calibration,"
            + " where they are there; daily life (hapt) counts every claim as an error. Simulated"
            + " rows say nothing of real people: %d people, none of whom the model was fitted on,"
            + " do one set of every exercise, with their calibration and without.",
        Recognition.SURE,
        people);
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
    List<Row> rows = new ArrayList<>();
    rows.addAll(real(DataSet.SQUAT5, "squats", Exercise.SQUAT, progress));
    rows.addAll(real(DataSet.WLE, "curls", Exercise.BICEPS_CURL, progress));
    if (recordings.missing(DataSet.HAPT).isEmpty()) {
      rows.add(claims(progress));
    }
    rows.addAll(simulated(progress));
    return new Outcome(rows, List.of());
  }

  private List<Row> real(DataSet set, String who, Exercise exercise, Progress progress)
      throws IOException {
    if (recordings.missing(set).isPresent()) {
      return List.of();
    }
    List<Guess> guesses = new ArrayList<>();
    List<Recording> files = recordings.of(set);
    for (Recording file : files) {
      progress.at(guesses.size(), files.size(), file.name());
      guesses.add(Guess.of(exercise, file::forEach, Optional.empty()));
    }
    return new GuessRows(set.id(), who, Basis.DEFAULTS, guesses).shares();
  }

  private Row claims(Progress progress) throws IOException {
    Claims claims = new Claims();
    List<Recording> files = recordings.of(DataSet.HAPT);
    for (Recording file : files) {
      progress.at(claims.recordings(), files.size(), file.name());
      claims.play(file);
    }
    String n = String.format(Locale.ROOT, "%.1f h", claims.hours());
    return Row.of(
        "recognition.hapt.claims",
        "daily life: exercises claimed",
        claims.count() / claims.hours(),
        Unit.PER_HOUR,
        n);
  }

  private List<Row> simulated(Progress progress) {
    List<Guess> calibrated = new ArrayList<>();
    List<Guess> alone = new ArrayList<>();
    for (int seed = 1; seed <= people; seed++) {
      progress.at(seed - 1, people, "simulated people");
      SimulatedWearer wearer = new SimulatedWearer(seed);
      for (Exercise exercise : Exercise.values()) {
        SimulatedSession set = wearer.set(exercise);
        calibrated.add(Guess.of(exercise, set.samples()::forEach, wearer.calibration()));
        alone.add(Guess.of(exercise, set.samples()::forEach, Optional.empty()));
      }
    }
    List<Row> rows = new ArrayList<>();
    GuessRows with =
        new GuessRows("calibrated", "all exercises, calibrated", Basis.SIMULATED, calibrated);
    GuessRows without =
        new GuessRows("uncalibrated", "all exercises, uncalibrated", Basis.SIMULATED, alone);
    rows.addAll(with.shares());
    rows.addAll(with.calibration());
    rows.addAll(without.shares());
    rows.addAll(without.calibration());
    return rows;
  }
}
