package com.backaware.motion.orientation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.backaware.motion.recording.RecordingReader;
import com.backaware.motion.sample.BeltSample;
import com.backaware.motion.sample.ImuReading;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Inclination error on trials of the BROAD benchmark (Laidig et al., Data 2021, 6(7):72, CC BY 4.0)
 * against optical motion capture, where the recordings are beside the project.
 */
final class BroadBenchmarkTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("backaware.root", "../.."), "..", "shared", "data", "broad");

  private final BeltSample row = new BeltSample();
  private final ImuReading block = new ImuReading();
  private final Quaternion estimate = new Quaternion();
  private final Quaternion truth = new Quaternion();

  /** The published filter reaches 0.80, 1.00 and 1.43 degrees on these trials. */
  @ParameterizedTest
  @CsvSource({"1, 0.574", "3, 0.579", "6, 0.603"})
  void update_broad_keepsItsMeanInclinationError(int averagedRows, double degrees)
      throws IOException {
    List<Path> trials = trials();
    double sum = 0;
    for (Path trial : trials) {
      sum += inclinationError(trial, averagedRows);
    }
    double mean = sum / trials.size();
    System.out.printf(
        "BROAD, %d trials, rows averaged %d: %.4f degrees%n", trials.size(), averagedRows, mean);
    assertThat(mean).isCloseTo(degrees, within(0.01 * degrees));
  }

  private static List<Path> trials() throws IOException {
    boolean present = Files.isDirectory(FOLDER);
    if (!present) {
      System.out.println("Skipped: the BROAD trials are not in " + FOLDER.normalize());
    }
    assumeTrue(present, "no BROAD trials");
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> !file.toString().contains("reference")).sorted().toList();
    }
  }

  private double inclinationError(Path trial, int averagedRows) throws IOException {
    Path reference = Path.of(trial.toString().replace(".csv.gz", ".reference.csv.gz"));
    OrientationFilter filter = new OrientationFilter();
    double sum = 0;
    int judged = 0;
    try (RecordingReader recording = RecordingReader.open(trial);
        BufferedReader references = lines(reference)) {
      for (String line = data(references); line != null; ) {
        if (!readBlock(recording, averagedRows)) {
          break;
        }
        filter.update(row.timeMicros, block);
        filter.orientation(estimate);
        for (int i = 1; i < averagedRows; i++) {
          line = references.readLine();
        }
        if (line != null && readTruth(line)) {
          double error = SquatMotion.inclinationErrorDegrees(estimate, truth);
          sum += error * error;
          judged++;
        }
        line = references.readLine();
      }
    }
    return Math.sqrt(sum / judged);
  }

  private boolean readBlock(RecordingReader recording, int rows) throws IOException {
    block.accX = block.accY = block.accZ = 0;
    block.gyrX = block.gyrY = block.gyrZ = 0;
    for (int i = 0; i < rows; i++) {
      if (!recording.read(row)) {
        return false;
      }
      block.accX += row.pelvis.accX / rows;
      block.accY += row.pelvis.accY / rows;
      block.accZ += row.pelvis.accZ / rows;
      block.gyrX += row.pelvis.gyrX / rows;
      block.gyrY += row.pelvis.gyrY / rows;
      block.gyrZ += row.pelvis.gyrZ / rows;
    }
    return true;
  }

  /** Whether the row counts: it is movement and the cameras saw it. */
  private boolean readTruth(String line) {
    String[] cells = line.split(",", -1);
    if (!cells[5].equals("1") || cells[1].isEmpty() || cells[1].equalsIgnoreCase("nan")) {
      return false;
    }
    truth.set(
        Double.parseDouble(cells[1]),
        Double.parseDouble(cells[2]),
        Double.parseDouble(cells[3]),
        Double.parseDouble(cells[4]));
    truth.normalize();
    return true;
  }

  /** The first data row. */
  private static String data(BufferedReader reader) throws IOException {
    String line = reader.readLine();
    while (line.startsWith("#") || line.startsWith("t_us")) {
      line = reader.readLine();
    }
    return line;
  }

  private static BufferedReader lines(Path file) throws IOException {
    return new BufferedReader(
        new InputStreamReader(
            new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8));
  }
}
