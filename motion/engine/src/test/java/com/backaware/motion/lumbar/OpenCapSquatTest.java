package com.backaware.motion.lumbar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.backaware.motion.orientation.OrientationFilter;
import com.backaware.motion.orientation.Quaternion;
import com.backaware.motion.recording.RecordingReader;
import com.backaware.motion.sample.BeltSample;
import com.backaware.motion.sample.ImuReading;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/**
 * Lumbar flexion on a set of squats whose two sensors were synthesised from motion capture
 * (OpenCap, Apache 2.0), where the recording is beside the project. The wearer never stands still
 * in it, and nothing is known of the mountings.
 */
final class OpenCapSquatTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("backaware.root", "../.."), "..", "shared", "data")
          .resolve("opencap_squat");

  private final LumbarTracker tracker = new LumbarTracker();
  private final OrientationFilter filter = new OrientationFilter();
  private final Quaternion orientation = new Quaternion();
  private final BeltSample sample = new BeltSample();
  private final AngleErrors errors = new AngleErrors();

  @Test
  void flexion_opencapSquats_isWithinTwoDegrees() throws IOException {
    judge(false);
    System.out.printf(
        "OpenCap squats, lumbar flexion: %d rows known, RMSE %.2f degrees, mean %.2f%n",
        errors.count(), errors.rootMeanSquare(), errors.mean());
    assertThat(errors.count()).isGreaterThan(740);
    assertThat(errors.rootMeanSquare()).isLessThan(1.5);
    assertThat(tracker.state()).isEqualTo(ThoraxState.WORKING);
  }

  @Test
  void state_opencapSquatsSwapped_isSwapped() throws IOException {
    judge(true);
    assertThat(tracker.state()).isEqualTo(ThoraxState.SWAPPED);
    assertThat(tracker.flexionDegrees()).isNaN();
  }

  /** Errors are against the truth less its value in the first row. */
  private void judge(boolean swapped) throws IOException {
    boolean present = Files.isDirectory(FOLDER);
    if (!present) {
      System.out.println("Skipped: no OpenCap squats in " + FOLDER.normalize());
    }
    assumeTrue(present, "no OpenCap squats");
    double first = Double.NaN;
    try (RecordingReader rows = RecordingReader.open(FOLDER.resolve("squat_two_sensors.csv.gz"));
        BufferedReader truths = truths()) {
      while (rows.read(sample)) {
        double flexion = -Double.parseDouble(truths.readLine().split(",")[2]);
        first = Double.isNaN(first) ? flexion : first;
        use(swapped);
        errors.add(tracker.flexionDegrees() - (flexion - first));
      }
    }
  }

  private void use(boolean swapped) {
    if (swapped) {
      ImuReading spare = new ImuReading();
      LumbarWearer.copy(sample.pelvis, spare);
      LumbarWearer.copy(sample.thorax, sample.pelvis);
      LumbarWearer.copy(spare, sample.thorax);
    }
    filter.update(sample.timeMicros, sample.pelvis);
    filter.orientation(orientation);
    tracker.update(sample.timeMicros, sample, orientation);
  }

  private static BufferedReader truths() throws IOException {
    Path file = FOLDER.resolve("squat_two_sensors.reference.csv.gz");
    BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8));
    String line = reader.readLine();
    while (!line.startsWith("t_us")) {
      line = reader.readLine();
    }
    return reader;
  }
}
