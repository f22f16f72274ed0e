package com.backaware.motion.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.backaware.motion.recording.RecordingReader;
import com.backaware.motion.sample.BeltSample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Real recordings raise no alarm. */
final class SignalCheckDataTest {
  private static final Path DATA = WatchedRecording.ROOT.resolve("../shared/data");

  @Test
  void update_bundledRecordings_findsNothing() throws IOException {
    for (Path file : recordings(WatchedRecording.BUNDLED)) {
      assertThat(findings(file)).as(file.toString()).isEmpty();
    }
  }

  /** One jump in daily life really ran into the phone's ±2 g; that is the only finding. */
  @Test
  void update_realRecordings_findsNothingThatIsNotThere() throws IOException {
    boolean present = Files.isDirectory(DATA);
    if (!present) {
      System.out.println("Skipped: no recordings in " + DATA.normalize());
    }
    assumeTrue(present, "no recordings");
    List<String> alarms = new ArrayList<>();
    List<Path> files = recordings(DATA);
    for (Path file : files) {
      for (SignalFinding finding : findings(file)) {
        boolean real =
            finding.problem() == SignalProblem.ACCELERATION_CLIPPED && longestPlateau(file) >= 4;
        if (!real) {
          alarms.add(file.getFileName() + ": " + finding);
        }
      }
    }
    System.out.printf(
        "Signal check: %d recordings, %d false alarms%n", files.size(), alarms.size());
    assertThat(files).isNotEmpty();
    assertThat(alarms).isEmpty();
  }

  private static List<SignalFinding> findings(Path file) throws IOException {
    return WatchedRecording.of(file, (sample, i) -> {}).findings;
  }

  /** Readings in a row at exactly the largest acceleration of the recording, on one axis. */
  private static int longestPlateau(Path file) throws IOException {
    int longest = 0;
    for (int axis = 0; axis < 3; axis++) {
      double largest = 0;
      int plateau = 0;
      int run = 0;
      BeltSample sample = new BeltSample();
      try (RecordingReader reader = RecordingReader.open(file)) {
        while (reader.read(sample)) {
          double[] values = {sample.pelvis.accX, sample.pelvis.accY, sample.pelvis.accZ};
          double magnitude = Math.abs(values[axis]);
          run = magnitude == largest ? run + 1 : magnitude > largest ? 1 : 0;
          plateau = magnitude > largest ? 1 : Math.max(plateau, run);
          largest = Math.max(largest, magnitude);
        }
      }
      longest = Math.max(longest, largest > 18 ? plateau : 0);
    }
    return longest;
  }

  private static List<Path> recordings(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".csv.gz"))
          .filter(file -> !file.toString().endsWith(".reference.csv.gz"))
          .sorted()
          .toList();
    }
  }
}
