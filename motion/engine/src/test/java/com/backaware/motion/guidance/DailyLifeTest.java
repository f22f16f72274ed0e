package com.backaware.motion.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.backaware.motion.CalibrationSession;
import com.backaware.motion.calibration.CalibrationState;
import com.backaware.motion.recording.RecordingReader;
import com.backaware.motion.sample.BeltSample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a guided calibration makes of people who do something else, or who only stand. */
final class DailyLifeTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("backaware.root", "../.."), "..", "shared", "data", "hapt");

  private static final long APART_MICROS = 20_000_000;

  @Test
  void update_peopleWhoStand_findsThemStanding() throws IOException {
    int starts = 0;
    int stood = 0;
    for (Path recording : recordings()) {
      List<BeltSample> samples = read(recording);
      for (long start : standing(recording)) {
        starts++;
        stood += run(samples, start).guide().step() == CalibrationStep.STAND ? 0 : 1;
      }
    }
    System.out.printf("Stood still in time: %d of %d people's standings%n", stood, starts);

    assertThat(stood).isGreaterThanOrEqualTo((int) (0.95 * starts));
  }

  @Test
  void update_peopleWhoDoSomethingElse_hardlyEverIsFresh() throws IOException {
    int starts = 0;
    int fresh = 0;
    for (Path recording : recordings()) {
      List<BeltSample> samples = read(recording);
      long end = samples.get(samples.size() - 1).timeMicros - APART_MICROS;
      for (long start = 0; start < end; start += APART_MICROS) {
        starts++;
        fresh +=
            run(samples, start)
                .result(0)
                .filter(made -> made.state(0) == CalibrationState.FRESH)
                .map(made -> 1)
                .orElse(0);
      }
    }
    System.out.printf("Fresh though nobody calibrated: %d of %d starts%n", fresh, starts);

    assertThat(fresh).isLessThanOrEqualTo(starts / 50);
  }

  private static CalibrationSession run(List<BeltSample> samples, long startMicros) {
    CalibrationSession session = new CalibrationSession();
    for (BeltSample sample : samples) {
      if (sample.timeMicros >= startMicros && !session.guide().step().over()) {
        session.accept(sample);
      }
    }
    return session;
  }

  private static List<Long> standing(Path recording) throws IOException {
    List<Long> starts = new ArrayList<>();
    for (String line :
        Files.readAllLines(Path.of(recording.toString().replace(".csv.gz", ".labels.csv")))) {
      if (line.endsWith(",standing")) {
        starts.add(Long.valueOf(line.substring(0, line.indexOf(','))));
      }
    }
    return starts;
  }

  private static List<BeltSample> read(Path recording) throws IOException {
    List<BeltSample> samples = new ArrayList<>();
    try (RecordingReader reader = RecordingReader.open(recording)) {
      BeltSample sample = new BeltSample();
      while (reader.read(sample)) {
        samples.add(sample);
        sample = new BeltSample();
      }
    }
    return samples;
  }

  private static List<Path> recordings() throws IOException {
    boolean present = Files.isDirectory(FOLDER);
    if (!present) {
      System.out.println("Skipped: no recordings of daily life in " + FOLDER.normalize());
    }
    assumeTrue(present, "no recordings of daily life");
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".csv.gz")).sorted().toList();
    }
  }
}
