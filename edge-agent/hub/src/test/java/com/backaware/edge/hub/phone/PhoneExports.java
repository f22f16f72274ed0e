package com.backaware.edge.hub.phone;

import com.backaware.edge.hub.Recordings;
import com.backaware.motion.recording.RecordingReader;
import com.backaware.motion.sample.BeltSample;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Exports of phone apps, made of the bundled squat set. */
public final class PhoneExports {
  static final String ZYX = "time,seconds_elapsed,z,y,x\n";
  private static final long EPOCH_NANOS = 1_767_225_600_000_000_000L;
  private static final double G = 9.80665;

  private PhoneExports() {}

  /** The accelerometer of the squat set, as a belt measures it. */
  static SensorTrack acceleration() throws IOException {
    SensorTrack track = new SensorTrack();
    read(s -> track.add(s.timeMicros, s.pelvis.accX, s.pelvis.accY, s.pelvis.accZ));
    return track;
  }

  /** The gyroscope of the squat set, as a belt measures it. */
  static SensorTrack rotation() throws IOException {
    SensorTrack track = new SensorTrack();
    read(s -> track.add(s.timeMicros, s.pelvis.gyrX, s.pelvis.gyrY, s.pelvis.gyrZ));
    return track;
  }

  /** What a gyroscope with another clock and rate measures of the same rotation. */
  static SensorTrack rotation(long offsetMicros, long intervalMicros) throws IOException {
    SensorTrack belt = rotation();
    IntervalMean mean = new IntervalMean(belt);
    SensorTrack track = new SensorTrack();
    long end = belt.micros(belt.size() - 1);
    for (long time = offsetMicros; time <= end; time += intervalMicros) {
      if (mean.over(time - intervalMicros, time)) {
        track.add(time, mean.mean(0), mean.mean(1), mean.mean(2));
      }
    }
    return track;
  }

  /** A track times a factor. */
  static SensorTrack times(double factor, SensorTrack track) {
    track.scale(factor);
    return track;
  }

  /** A track without the direction (0, 0, 1), of this length, or only that direction. */
  static SensorTrack part(SensorTrack track, double z, boolean only) {
    SensorTrack part = new SensorTrack();
    for (int i = 0; i < track.size(); i++) {
      part.add(
          track.micros(i),
          only ? 0 : track.value(i, 0),
          only ? 0 : track.value(i, 1),
          only ? z : track.value(i, 2) - z);
    }
    return part;
  }

  /** A sensor's file as Sensor Logger writes it. */
  static String sensorLogger(SensorTrack track) {
    StringBuilder text = new StringBuilder(ZYX);
    for (int i = 0; i < track.size(); i++) {
      text.append(
          String.format(
              Locale.ROOT,
              "%d,%.6f,%s,%s,%s%n",
              EPOCH_NANOS + 1000 * track.micros(i),
              track.micros(i) / 1e6,
              track.value(i, 2),
              track.value(i, 1),
              track.value(i, 0)));
    }
    return text.toString();
  }

  /** Sensor Logger's Metadata.csv. */
  static String metadata(String platform, boolean standardised) {
    return "version,device name,recording epoch time,recording time,recording timezone,platform,"
        + "appVersion,device id,sensors,sampleRateMs,standardisation,platform version\n"
        + "3,\"A phone, blue\",1767225600000,2026-01-01_00-00-00,Etc/UTC,"
        + platform
        + ",1.64,none,Accelerometer|Gravity|Gyroscope,10|10|10,"
        + standardised
        + ",18\n";
  }

  /** The files of a recording by Sensor Logger on Android. */
  static Map<String, String> android() throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("Metadata.csv", metadata("android", false));
    files.put("Gyroscope.csv", sensorLogger(rotation()));
    files.put("Accelerometer.csv", sensorLogger(part(acceleration(), G, false)));
    files.put("TotalAcceleration.csv", sensorLogger(acceleration()));
    return files;
  }

  /** The files of a recording by Sensor Logger on iOS. */
  static Map<String, String> ios(boolean standardised) throws IOException {
    int sign = standardised ? 1 : -1;
    Map<String, String> files = new LinkedHashMap<>();
    files.put("Metadata.csv", metadata("ios", standardised));
    files.put("Gyroscope.csv", sensorLogger(rotation()));
    files.put("Gravity.csv", sensorLogger(times(sign, part(acceleration(), G, true))));
    files.put("Accelerometer.csv", sensorLogger(times(sign, part(acceleration(), G, false))));
    return files;
  }

  /** The same without what tells the platform, as the chip of an iPhone gives it. */
  static Map<String, String> iosUncalibrated() throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("AccelerometerUncalibrated.csv", sensorLogger(times(-1 / G, acceleration())));
    files.put("GyroscopeUncalibrated.csv", sensorLogger(rotation()));
    return files;
  }

  /** A set of phyphox: the columns of one sensor. */
  static String phyphox(String sensor, String unit, SensorTrack track, char separator, char sign) {
    StringBuilder text = new StringBuilder("\"Time (s)\"");
    for (String axis : new String[] {"x", "y", "z"}) {
      text.append(separator).append('"').append(sensor).append(' ').append(axis);
      text.append(" (").append(unit).append(")\"");
    }
    for (int i = 0; i < track.size(); i++) {
      text.append('\n').append(scientific(track.micros(i) / 1e6, sign));
      for (int axis = 0; axis < 3; axis++) {
        text.append(separator).append(scientific(track.value(i, axis), sign));
      }
    }
    return text.append('\n').toString();
  }

  /** The files of a recording by phyphox. */
  static Map<String, String> phyphox(char separator, char sign) throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    files.put(
        "Accelerometer.csv", phyphox("Acceleration", "m/s^2", acceleration(), separator, sign));
    files.put("Gyroscope.csv", phyphox("Gyroscope", "rad/s", rotation(), separator, sign));
    files.put("meta/device.csv", "\"property\"" + separator + "\"value\"\n");
    return files;
  }

  /** One set of phyphox with both sensors; the shorter one is filled up. */
  static String phyphoxOfBoth(char separator, char sign) throws IOException {
    String[] left = phyphox("Acceleration", "m/s^2", acceleration(), separator, sign).split("\n");
    String[] right =
        phyphox("Gyroscope", "rad/s", rotation(4_000, 5_000), separator, sign).split("\n");
    String filled = ("NaN" + separator).repeat(3) + "NaN";
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < Math.max(left.length, right.length); i++) {
      text.append(i < left.length ? left[i] : filled).append(separator);
      text.append(i < right.length ? right[i] : filled).append('\n');
    }
    return text.toString();
  }

  /** The content of a file. */
  static String text(Map<String, String> files, String name) {
    return files.getOrDefault(name, "");
  }

  /** Packs files as an app does. */
  static Path zip(Path target, Map<String, String> files) throws IOException {
    try (OutputStream out = Files.newOutputStream(target);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setTimeLocal(LocalDateTime.of(2026, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return target;
  }

  /** The files of a recording by Sensor Logger on an iPhone whose sensors have their own times. */
  static Map<String, String> iphone() throws IOException {
    Map<String, String> files = ios(false);
    files.put("Gyroscope.csv", sensorLogger(rotation(3_700, 10_020)));
    return files;
  }

  /** A recording by Sensor Logger on an iPhone whose sensors have their own times. */
  public static Path ofIphone(Path target) throws IOException {
    return zip(target, iphone());
  }

  /** A recording by phyphox on a German phone. */
  static Path ofPhyphox(Path target) throws IOException {
    return zip(target, phyphox(';', ','));
  }

  private interface Sink {
    void add(BeltSample sample);
  }

  private static void read(Sink sink) throws IOException {
    BeltSample sample = new BeltSample();
    try (RecordingReader reader = RecordingReader.open(Recordings.squat())) {
      while (reader.read(sample)) {
        sink.add(sample);
      }
    }
  }

  private static String scientific(double value, char sign) {
    return String.format(Locale.ROOT, "%.9E", value).replace('.', sign).replace("E+0", "E0");
  }
}
