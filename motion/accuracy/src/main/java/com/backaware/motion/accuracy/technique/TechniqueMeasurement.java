package com.backaware.motion.accuracy.technique;

import com.backaware.motion.accuracy.data.DataSet;
import com.backaware.motion.accuracy.data.Recordings;
import com.backaware.motion.accuracy.measurement.Measurement;
import com.backaware.motion.accuracy.measurement.Outcome;
import com.backaware.motion.accuracy.measurement.Progress;
import com.backaware.motion.accuracy.measurement.Row;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Faults of squats done on purpose. */
public final class TechniqueMeasurement implements Measurement {
  private final Recordings recordings;

  /** Measures on these recordings. */
  public TechniqueMeasurement(Recordings recordings) {
    this.recordings = recordings;
  }

  @Override
  public String name() {
    return "technique";
  }

  @Override
  public String title() {
    return "Faults of squats";
  }

  @Override
  public String method() {
    return "squat5: balanced accuracy of each fault against correct squats, mean over people. The"
        + " first correct set is the person's own reference and is not judged with it. A"
        + " repetition that the engine does not report counts as not flagged. At the product's"
        + " default thresholds, which are fixed numbers; and with the decision threshold on the"
        + " score fitted on the other people.";
  }

  @Override
  public DataSet dataSet() {
    return DataSet.SQUAT5;
  }

  @Override
  public Optional<String> missing() {
    return recordings.missing(DataSet.SQUAT5);
  }

  @Override
  public Outcome run(Progress progress) throws IOException {
    SquatSets squats = SquatSets.of(recordings, progress);
    List<Row> rows = new ArrayList<>(FaultRows.of(squats.withReference(), true));
    rows.addAll(FaultRows.of(squats.without(), false));
    rows.addAll(RightWrongRows.of(squats.without()));
    rows.add(RightWrongRows.named(squats.withReference(), true));
    rows.add(RightWrongRows.named(squats.without(), false));
    rows.addAll(CueRows.of(squats.withReference(), squats.unmatchedCues()));
    return new Outcome(rows, TechniquePlots.of(squats));
  }
}
