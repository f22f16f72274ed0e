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
