package com.backaware.edge.hub.phone;

import com.backaware.edge.hub.outcome.CommandFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What phyphox exports: a ZIP of one file per set of an experiment, or one such file. Sensors are
 * told from the names of columns, so that experiments may call their sets as they like; units are
 * m/s² and rad/s, and the axes are Android's on every phone.
 */
final class PhyphoxExport {
  private static final Pattern TIME = Pattern.compile("(?i)time \\(s\\)");
  private static final String ACCELERATION = "(?i)acceleration %s \\(m/s(\\^2|²)\\)";
  private static final String ROTATION = "(?i)gyroscope %s \\(rad/s\\)";
  private static final List<String> AXES = List.of("x", "y", "z");

  private final PhoneExport export;

  PhyphoxExport(PhoneExport export) {
    this.export = export;
  }

  /** Whether a table is one of phyphox'. */
  static boolean wrote(CsvTable table) {
    return columnOf(table, TIME, table.columns().size()) >= 0;
  }

  /** The acceleration and the angular rate in it. */
  PhoneSignals read() {
    SensorTrack rotation =
        track(ROTATION)
            .orElseThrow(() -> missing("gyroscope (columns \"Gyroscope x (rad/s)\" and so on)"));
    SensorTrack acceleration =
        track(ACCELERATION)
            .orElseThrow(
                () ->
                    missing(
                        "acceleration with gravity (columns \"Acceleration x (m/s^2)\" and so"
                            + " on; \"Linear Acceleration\" is without gravity)"));
    double length = acceleration.medianLength();
    if (!(length > 8 && length < 12)) {
      throw export.problem(
          "has accelerations of mostly "
              + String.format(Locale.ROOT, "%.3g", length)
              + " m/s², which cannot have gravity in it; record the accelerometer with g");
    }
    return new PhoneSignals("phyphox", acceleration, rotation);
  }

  private Optional<SensorTrack> track(String names) {
    for (CsvFile file : export.files()) {
      Optional<TrackReader> reader = reader(file, names);
      if (reader.isPresent()) {
        SensorTrack track = reader.get().read();
        return track.size() == 0 ? Optional.empty() : Optional.of(track);
      }
    }
    return Optional.empty();
  }

  private static Optional<TrackReader> reader(CsvFile file, String names) {
    try (CsvTable table = file.table()) {
      int[] axes = new int[AXES.size()];
      for (int i = 0; i < axes.length; i++) {
        Pattern name = Pattern.compile(String.format(names, AXES.get(i)));
        axes[i] = columnOf(table, name, table.columns().size());
        if (axes[i] < 0) {
          return Optional.empty();
        }
      }
      int time = columnOf(table, TIME, axes[0]);
      return time < 0 ? Optional.empty() : Optional.of(new TrackReader(file, time, axes));
    }
  }

  /** The last column before another one whose name is like this; -1 if there is none. */
  private static int columnOf(CsvTable table, Pattern name, int before) {
    for (int i = before - 1; i >= 0; i--) {
      if (name.matcher(table.columns().get(i)).matches()) {
        return i;
      }
    }
    return -1;
  }

  private CommandFailure missing(String what) {
    List<String> seen = new ArrayList<>();
    for (CsvFile file : export.files()) {
      try (CsvTable table = file.table()) {
        seen.add(file.name() + ": " + String.join(", ", table.columns()));
      }
    }
    return export.problem(
        "holds no "
            + what
            + "; it holds "
            + String.join("; ", seen)
            + ". In phyphox, add a simple experiment with Accelerometer and Gyroscope, record, and"
            + " export it as CSV");
  }
}
