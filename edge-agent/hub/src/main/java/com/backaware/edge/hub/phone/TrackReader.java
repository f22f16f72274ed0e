package com.backaware.edge.hub.phone;

import com.backaware.edge.hub.outcome.CommandFailure;

/** Reads the columns of one sensor. */
final class TrackReader {
  /** Most readings of a sensor. Chosen: seven hours at 400 Hz. */
  static final int MOST_READINGS = 10_000_000;

  /** Times beyond this are no seconds since the start of a recording. Chosen: a year. */
  private static final double LATEST_SECONDS = 366 * 86_400.0;

  private static final double MICROS_PER_SECOND = 1e6;

  private final CsvFile file;
  private final int time;
  private final int[] axes;

  /**
   * Will read these columns.
   *
   * @param time column of the seconds since the start
   * @param axes columns of x, y and z
   */
  TrackReader(CsvFile file, int time, int... axes) {
    this.file = file;
    this.time = time;
    this.axes = axes;
  }

  /** Reads all rows; one without a time or without any value is no reading of this sensor. */
  SensorTrack read() {
    SensorTrack track = new SensorTrack();
    try (CsvTable table = file.table()) {
      while (table.next()) {
        addRow(table, track);
      }
    }
    track.sort();
    return track;
  }

  private void addRow(CsvTable table, SensorTrack track) {
    double seconds = table.number(time);
    double x = table.number(axes[0]);
    double y = table.number(axes[1]);
    double z = table.number(axes[2]);
    boolean empty = Double.isNaN(x) && Double.isNaN(y) && Double.isNaN(z);
    if (Double.isNaN(seconds) || empty) {
      return;
    }
    if (Math.abs(seconds) > LATEST_SECONDS) {
      throw notSeconds(table, seconds);
    }
    if (track.size() == MOST_READINGS) {
      throw file.problem(
          "has more than " + MOST_READINGS + " readings of a sensor; cut the recording into parts");
    }
    track.add(Math.round(seconds * MICROS_PER_SECOND), x, y, z);
  }

  private CommandFailure notSeconds(CsvTable table, double seconds) {
    return file.problem(
        "has "
            + seconds
            + " in column "
            + table.columns().get(time)
            + ", which cannot be seconds since the start of a recording; export it again");
  }
}
