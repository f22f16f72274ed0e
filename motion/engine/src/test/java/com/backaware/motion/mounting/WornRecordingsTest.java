package com.backaware.motion.mounting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.backaware.motion.WatchedTraining;
import com.backaware.motion.recording.RecordingReader;
import com.backaware.motion.sample.BeltSample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether a belt is worn, sits and points forward, on recordings of people and of a table. */
final class WornRecordingsTest {
  private static final Path DATA =
      Path.of(System.getProperty("backaware.root", "../.."), "..", "shared", "data");

  /** Any mounting will do to tell whether a belt is worn. */
  private static final Mounting ANY = Mounting.standingOnly(0, 1, 0);

  @ParameterizedTest
  @ValueSource(strings = {"hapt", "squat5", "wle"})
  void state_wornBelt_isNeverTakenOff(String folder) throws IOException {
    for (Path recording : recordings(folder)) {
      assertThat(watch(recording, ANY).watch.state())
          .as(recording.toString())
          .isNotEqualTo(MountingState.TAKEN_OFF);
    }
  }

  /** Each BROAD trial starts with the sensor lying still, most for more than 30 s. */
  @Test
  void state_sensorOnATable_isTakenOff() throws IOException {
    List<Path> trials = recordings("broad");
    long off = 0;
    for (Path trial : trials) {
      off += watch(trial, ANY).watch.state() == MountingState.TAKEN_OFF ? 1 : 0;
    }
    System.out.printf("Taken off: %d of %d BROAD trials%n", off, trials.size());

    assertThat(off).isGreaterThanOrEqualTo(Math.round(0.85 * trials.size()));
  }

  @Test
  void state_setsOfSquats_neitherSlipNorTurn() throws IOException {
    for (Path recording : recordings("squat5")) {
      List<BeltSample> samples = read(recording);
      Mounting mounting = WatchedTraining.aligned(samples).mounting().orElseThrow();

      assertThat(new WatchedTraining(mounting).accept(samples).states)
          .as(recording.toString())
          .containsOnly(MountingState.SITS);
    }
  }

  private static WatchedTraining watch(Path recording, Mounting mounting) throws IOException {
    return new WatchedTraining(mounting).accept(read(recording));
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

  private static List<Path> recordings(String folder) throws IOException {
    boolean present = Files.isDirectory(DATA.resolve(folder));
    if (!present) {
      System.out.println("Skipped: no recordings in " + DATA.resolve(folder).normalize());
    }
    assumeTrue(present, "no recordings of " + folder);
    try (Stream<Path> files = Files.list(DATA.resolve(folder))) {
      return files
          .filter(file -> file.toString().endsWith(".csv.gz"))
          .filter(file -> !file.toString().contains("reference"))
          .sorted()
          .toList();
    }
  }
}
