package com.backaware.edge.hub;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Recordings for the tests. */
public final class Recordings {
  static final String HEADER =
      "t_us,pelvis_acc_x,pelvis_acc_y,pelvis_acc_z,pelvis_gyr_x,pelvis_gyr_y,pelvis_gyr_z\n";

  private Recordings() {}

  /** The bundled squat set: five squats in 8 s, 801 samples, two sensors. */
  public static Path squat() {
    return Path.of(System.getProperty("backaware.root"), "edge-agent/recordings/squat.csv.gz");
  }

  /** The same set as a phone app exports it. */
  public static Path squatOfPhone() {
    return Path.of(System.getProperty("backaware.root"), "edge-agent/recordings/squat-phone.zip");
  }

  /** Someone who does what a guided calibration asks for. */
  static Path calibration() {
    return Path.of(
        System.getProperty("backaware.root"), "edge-agent/recordings/calibration.csv.gz");
  }

  /** Someone who stands for 5 s, then bends forward by so many degrees, once for each number. */
  static Path bending(Path folder, double... degrees) throws IOException {
    StringBuilder text = new StringBuilder(HEADER);
    int rows = 500 + degrees.length * 400;
    for (int row = 0; row < rows; row++) {
      double tilt = tilt(row, degrees);
      double rate = (tilt(row + 1, degrees) - tilt(row - 1, degrees)) / 0.02;
      text.append(
          String.format(
              Locale.ROOT,
              "%d,%.4f,0,%.4f,0,%.5f,0%n",
              row * 10_000,
              -9.81 * Math.sin(tilt),
              9.81 * Math.cos(tilt),
              rate));
    }
    return Files.writeString(folder.resolve("bending.csv"), text);
  }

  /** Forward tilt at a row, rad: 1.3 s down, 1.3 s up, 1.4 s of standing for each bend. */
  private static double tilt(int row, double... degrees) {
    int bend = Math.floorDiv(row - 500, 400);
    if (bend < 0 || bend >= degrees.length) {
      return 0;
    }
    double part = Math.min(1, (row - 500 - 400 * bend) / 260.0);
    return Math.toRadians(degrees[bend]) * (1 - Math.cos(2 * Math.PI * part)) / 2;
  }

  /** Someone who stands still. */
  static Path standing(Path folder, int rows) throws IOException {
    StringBuilder text = new StringBuilder(HEADER);
    for (int row = 0; row < rows; row++) {
      text.append(
          String.format(
              Locale.ROOT, "%d,0.1,0.2,%.4f,0.001,0,0%n", row * 10_000, 9.8 + row % 3 * 0.01));
    }
    return Files.writeString(folder.resolve("standing.csv"), text);
  }
}
