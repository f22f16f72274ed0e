package com.backaware.motion.accuracy.silence;

import com.backaware.motion.accuracy.data.DataSet;
import com.backaware.motion.accuracy.data.Interval;
import com.backaware.motion.accuracy.data.IntervalTable;
import com.backaware.motion.accuracy.data.Recording;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** What people do who do not exercise. */
public enum Quiet {
  /** Daily life at the waist, from the data set hapt. */
  DAILY_LIFE(DataSet.HAPT, "daily life") {
    @Override
    boolean has(Recording recording) {
      return true;
    }

    @Override
    List<Interval> chairs(Recording recording) throws IOException {
      return IntervalTable.activities(recording).stream()
          .filter(activity -> CHAIR.contains(activity.label()))
          .toList();
    }
  },
  /** The walk, run, step and hop files of the data set imuex. */
  GAIT(DataSet.IMUEX, "walk, run, step, hop") {
    @Override
    boolean has(Recording recording) {
      String kind = recording.exercise();
      return kind.startsWith("Walk")
          || kind.startsWith("Run")
          || kind.startsWith("Step")
          || kind.contains("Hop");
    }

    @Override
    List<Interval> chairs(Recording recording) {
      return List.of();
    }
  };

  private static final Set<String> CHAIR = Set.of("stand_to_sit", "sit_to_stand");

  private final DataSet dataSet;
  private final String words;

  Quiet(DataSet dataSet, String words) {
    this.dataSet = dataSet;
    this.words = words;
  }

  DataSet dataSet() {
    return dataSet;
  }

  String words() {
    return words;
  }

  /** Whether a recording of the data set is one of these. */
  abstract boolean has(Recording recording);

  /** When somebody sat down or stood up, which may count as a repetition. */
  abstract List<Interval> chairs(Recording recording) throws IOException;
}
