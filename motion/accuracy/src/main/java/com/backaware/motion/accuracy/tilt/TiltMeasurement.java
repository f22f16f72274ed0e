package com.backaware.motion.accuracy.tilt;

import com.backaware.motion.accuracy.data.DataSet;
import com.backaware.motion.accuracy.data.Recording;
import com.backaware.motion.accuracy.data.Recordings;
import com.backaware.motion.accuracy.data.ReferenceTable;
import com.backaware.motion.accuracy.measurement.Measurement;
import com.backaware.motion.accuracy.measurement.Outcome;
import com.backaware.motion.accuracy.measurement.Progress;
import com.backaware.motion.accuracy.measurement.Row;
import com.backaware.motion.accuracy.measurement.Target;
import com.backaware.motion.accuracy.plot.Plot;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Tilt of the pelvis over single repetitions. */
public final class TiltMeasurement implements Measurement {
  /** Kinds of squats in imuex, in words. */
  private static final Map<String, String> SQUATS =
      Map.of(
          "SqHalfDL", "half squat",
          "SqSL", "single-leg squat",
          "SqDL", "deep squat",
          "BulgSq", "split squat, rear foot up",
          "DeclineSq", "squat on a decline",
          "SpainSq", "squat in a strap");

  private static final Set<String> WITH_TARGET = Set.of("SqHalfDL", "SqSL");

  private final Recordings recordings;

  /** Measures on these recordings. */
  public TiltMeasurement(Recordings recordings) {
    this.recordings = recordings;
  }

  @Override
  public String name() {
    return "tilt";
  }

  @Override
  public String title() {
    return "Tilt of the pelvis, single repetitions";
  }

  @Override
  public String method() {
    return "imuex: root mean square error over a repetition after taking away the offset at its"
        + " start, mean over repetitions. Each file is one repetition that begins in"
        + " movement, too short for the whole engine: this is its orientation filter, in a"
        + " sagittal plane that is found from the signals of all repetitions of the"
        + " exercise. Alone: the filter starts with the file. In a set: the exercise's files"
        + " are played twice as one session and the second time counts, as if the set had"
        + " gone on. One person.";
  }

  @Override
  public DataSet dataSet() {
    return DataSet.IMUEX;
  }

  @Override
  public Optional<String> missing() {
    return recordings.missing(DataSet.IMUEX);
  }

  @Override
  public Outcome run(Progress progress) throws IOException {
    List<Row> rows = new ArrayList<>();
    List<Plot> plots = new ArrayList<>();
    for (Map.Entry<String, List<Recording>> kind : kinds().entrySet()) {
      progress.at(rows.size() / 2, SQUATS.size(), kind.getKey());
      List<Recording> files = kind.getValue();
      List<TiltedRepetition> alone = ImuexTilt.of(files, UpwardTrace.apart(files));
      List<TiltedRepetition> inSet = ImuexTilt.of(files, UpwardTrace.chained(files));
      rows.add(row(kind.getKey(), "alone", alone));
      rows.add(row(kind.getKey(), "in a set", inSet));
      if (WITH_TARGET.contains(kind.getKey())) {
        inSet.forEach(repetition -> plots.add(repetition.plot()));
      }
    }
    return new Outcome(rows, plots);
  }

  private static Row row(String kind, String how, List<TiltedRepetition> tilted) {
    String id = "tilt." + kind.toLowerCase(Locale.ROOT) + "." + how.replace(' ', '-');
    String what = SQUATS.getOrDefault(kind, kind) + ", " + how;
    Row row = TiltedRepetition.row(id, what, tilted);
    return WITH_TARGET.contains(kind) ? row.target(Target.atMost(1)).known("0.5-2°") : row;
  }

  private Map<String, List<Recording>> kinds() throws IOException {
    Map<String, List<Recording>> kinds = new TreeMap<>();
    for (Recording recording : recordings.of(DataSet.IMUEX)) {
      if (SQUATS.containsKey(recording.exercise()) && ReferenceTable.isBeside(recording)) {
        kinds.computeIfAbsent(recording.exercise(), kind -> new ArrayList<>()).add(recording);
      }
    }
    return kinds;
  }
}
