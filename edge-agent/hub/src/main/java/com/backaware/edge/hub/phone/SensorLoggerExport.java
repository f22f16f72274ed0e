package com.backaware.edge.hub.phone;

import com.backaware.edge.hub.outcome.CommandFailure;
import java.util.Locale;
import java.util.Optional;

/**
 * What Sensor Logger exports: a ZIP of one file per sensor, or one combined file. Axes stand in the
 * order z, y, x and are found by their names; times are the seconds since the start.
 */
final class SensorLoggerExport {
  static final String SECONDS = "seconds_elapsed";

  private static final String[] AXES = {"x", "y", "z"};
  private static final double STANDARD_GRAVITY = 9.80665;

  private final PhoneExport export;

  SensorLoggerExport(PhoneExport export) {
    this.export = export;
  }

  /** Whether a table is one of Sensor Logger's. */
  static boolean wrote(CsvTable table) {
    return table.column(SECONDS) >= 0;
  }

  /** The acceleration and the angular rate in it. */
  PhoneSignals read() {
    SensorTrack rotation =
        track(SensorLoggerSensor.GYROSCOPE)
            .or(() -> track(SensorLoggerSensor.GYROSCOPE_UNCALIBRATED))
            .orElseThrow(() -> missing("Gyroscope", "switch on Gyroscope in Sensor Logger"));
    SensorTrack acceleration = acceleration();
    double length = acceleration.medianLength();
    boolean inG = length > 0.8 && length < 1.25;
    if (!inG && !(length > 8 && length < 12)) {
      throw export.problem(
          "has accelerations of mostly "
              + String.format(Locale.ROOT, "%.3g", length)
              + ", which is neither gravity in m/s² nor in g; switch on Gravity (on Android: Total"
              + " Acceleration) in Sensor Logger and record again");
    }
    acceleration.scale((inG ? STANDARD_GRAVITY : 1) * sign(inG));
    return new PhoneSignals("Sensor Logger", acceleration, rotation);
  }

  private SensorTrack acceleration() {
    return track(SensorLoggerSensor.TOTAL_ACCELERATION)
        .or(this::sumOfParts)
        .or(() -> track(SensorLoggerSensor.ACCELEROMETER_UNCALIBRATED))
        .orElseThrow(
            () ->
                missing(
                    "TotalAcceleration, nor Accelerometer with Gravity",
                    "switch on Accelerometer and Gravity in Sensor Logger (Accelerometer alone is"
                        + " without gravity)"));
  }

  /** Acceleration without gravity, plus gravity at its times. */
  private Optional<SensorTrack> sumOfParts() {
    Optional<SensorTrack> gravity = track(SensorLoggerSensor.GRAVITY);
    return gravity.isEmpty()
        ? Optional.empty()
        : track(SensorLoggerSensor.ACCELEROMETER).map(own -> sum(own, gravity.get()));
  }

  private static SensorTrack sum(SensorTrack own, SensorTrack gravity) {
    SensorTrack sum = new SensorTrack();
    IntervalMean mean = new IntervalMean(gravity);
    long usual = own.medianIntervalMicros();
    for (int i = 0; i < own.size(); i++) {
      long time = own.micros(i);
      long before = i == 0 ? time - usual : own.micros(i - 1);
      if (mean.over(before, time)) {
        sum.add(
            time,
            own.value(i, 0) + mean.mean(0),
            own.value(i, 1) + mean.mean(1),
            own.value(i, 2) + mean.mean(2));
      }
    }
    return sum;
  }

  /** 1 where acceleration at rest points up, as Android has it; -1 where down, as iOS has it. */
  private int sign(boolean inG) {
    Optional<Integer> told = export.file("Metadata").flatMap(SensorLoggerMetadata::sign);
    if (told.isPresent()) {
      return told.get();
    }
    if (track(SensorLoggerSensor.TOTAL_ACCELERATION).isPresent()) {
      return 1;
    }
    if (inG) {
      return -1;
    }
    throw export.problem(
        "does not tell whether an iPhone or an Android phone made it, and their accelerations point"
            + " opposite ways; give the ZIP as Sensor Logger exports it, with its Metadata.csv");
  }

  private Optional<SensorTrack> track(SensorLoggerSensor sensor) {
    Optional<CsvFile> own = export.file(sensor.fileName());
    if (own.isPresent()) {
      return read(own.get(), "");
    }
    return export.single()
        ? read(export.files().get(0), sensor.fileName() + "_")
        : Optional.empty();
  }

  private static Optional<SensorTrack> read(CsvFile file, String prefix) {
    int time;
    int[] axes = new int[AXES.length];
    try (CsvTable table = file.table()) {
      time = table.column(SECONDS);
      for (int i = 0; i < axes.length; i++) {
        axes[i] = table.column(prefix + AXES[i]);
        if (axes[i] < 0) {
          return Optional.empty();
        }
      }
    }
    if (time < 0) {
      throw file.problem(
          "has no column " + SECONDS + "; give the file as Sensor Logger exports it");
    }
    SensorTrack track = new TrackReader(file, time, axes).read();
    return track.size() == 0 ? Optional.empty() : Optional.of(track);
  }

  private CommandFailure missing(String what, String todo) {
    return export.problem(
        "holds no "
            + what
            + " (it holds "
            + export.holds()
            + "); "
            + todo
            + ", record again and export as ZIP");
  }
}
