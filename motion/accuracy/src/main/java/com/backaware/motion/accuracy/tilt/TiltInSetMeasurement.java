package com.backaware.motion.accuracy.tilt;

import com.backaware.motion.accuracy.data.DataSet;
import com.backaware.motion.accuracy.data.Recording;
import com.backaware.motion.accuracy.data.Recordings;
import com.backaware.motion.accuracy.data.ReferenceTable;
import com.backaware.motion.accuracy.measurement.Measurement;
import com.backaware.motion.accuracy.measurement.Outcome;
import com.backaware.motion.accuracy.measurement.Progress;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tilt of the pelvis as the engine tells it while a set goes on. */
public final class TiltInSetMeasurement implements Measurement {
  private final Recordings recordings;

  /** Measures on these recordings. */
  public TiltInSetMeasurement(Recordings recordings) {
    this.recordings = recordings;
  }

  @Override
  public String name() {
    return "tilt-in-set";
  }

  @Override
  public String title() {
    return "Tilt of the pelvis, whole set";
  }

  @Override
  public String method() {
    return "opencap_squat: root mean square error of the tilt that the engine tells, over each"
        + " repetition after taking away the offset at its start, mean over repetitions. The"
        + " joint angles are motion-captured; the sensor signals are synthesised from them,"
        + " with noise and bias. One person, one set.";
  }

  @Override
  public DataSet dataSet() {
    return DataSet.OPENCAP_SQUAT;
  }

  @Override
  public Optional<String> missing() {
    return recordings.missing(DataSet.OPENCAP_SQUAT);
  }

  @Override
  public Outcome run(Progress progress) throws IOException {
    List<TiltedRepetition> tilted = new ArrayList<>();
    for (Recording recording : recordings.of(DataSet.OPENCAP_SQUAT)) {
      if (ReferenceTable.isBeside(recording)) {
        tilted.addAll(OpenCapTilt.of(recording));
      }
    }
    return new Outcome(
        List.of(TiltedRepetition.row("tilt-in-set.opencap_squat", "squat", tilted)),
        tilted.stream().map(TiltedRepetition::plot).toList());
  }
}
