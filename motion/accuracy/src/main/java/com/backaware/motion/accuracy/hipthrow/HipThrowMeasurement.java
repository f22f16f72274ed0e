package com.backaware.motion.accuracy.hipthrow;

import com.backaware.motion.accuracy.data.DataSet;
import com.backaware.motion.accuracy.data.Recording;
import com.backaware.motion.accuracy.data.Recordings;
import com.backaware.motion.accuracy.measurement.Measurement;
import com.backaware.motion.accuracy.measurement.Outcome;
import com.backaware.motion.accuracy.measurement.Progress;
import com.backaware.motion.exercise.Exercise;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Hips thrown forward in biceps curls, against all other ways of doing them. */
public final class HipThrowMeasurement implements Measurement {
  private final Recordings recordings;

  /** Measures on these recordings. */
  public HipThrowMeasurement(Recordings recordings) {
    this.recordings = recordings;
  }

  @Override
  public String name() {
    return "hip-throw";
  }

  @Override
  public String title() {
    return "Hips thrown forward in curls";
  }

  @Override
  public String method() {
    return "wle: hips thrown forward against everything else, all people together, no personal"
        + " reference and no calibration; by windows of 2.4 s, each judged by the largest throw"
        + " found whose repetition of that length reaches into it, and by sets in which the wearer"
        + " was told. As labelled, and with two labels of eurico swapped back that look swapped. At"
        + " the product's thresholds, which are fixed numbers: nothing is fitted.";
  }

  @Override
  public DataSet dataSet() {
    return DataSet.WLE;
  }

  @Override
  public Optional<String> missing() {
    return Exercise.byId(Exercise.BICEPS_CURL.id()).isPresent()
        ? recordings.missing(DataSet.WLE)
        : Optional.of("the engine does not judge biceps curls yet");
  }

  @Override
  public Outcome run(Progress progress) throws IOException {
    List<CurlWindows> sets = new ArrayList<>();
    List<Recording> files = recordings.of(DataSet.WLE);
    for (Recording file : files) {
      progress.at(sets.size(), files.size(), file.name());
      sets.add(CurlWindows.of(file));
    }
    return new Outcome(HipThrowRows.of(sets), List.of(CurlPlot.of(sets)));
  }
}
