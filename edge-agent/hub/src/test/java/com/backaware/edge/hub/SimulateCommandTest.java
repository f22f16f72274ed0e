package com.backaware.edge.hub;

import static org.assertj.core.api.Assertions.assertThat;

import com.backaware.edge.hub.BackawareProcess.Result;
import com.backaware.motion.recording.RecordingReader;
import com.backaware.motion.sample.BeltSample;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(120)
final class SimulateCommandTest {
  @TempDir Path folder;
  private BackawareProcess backaware = new BackawareProcess(Path.of(""));
  private Path out = Path.of("");

  @BeforeEach
  void prepare() {
    backaware = new BackawareProcess(folder);
    out = folder.resolve("simulated");
  }

  @Test
  void simulate_ofTwoPeople_writesRecordingsWithTheirTruth() throws Exception {
    Result result =
        simulate(
            "--exercise",
            "squat",
            "--people",
            "2",
            "--repetitions",
            "3",
            "--fault",
            "BUTT_WINK=15@2",
            "--calibration",
            "--two-sensors");

    assertThat(result.err()).isEmpty();
    assertThat(result.exitCode()).isZero();
    assertThat(result.out().lines()).hasSize(4);
    assertThat(names())
        .containsExactly(
            "squat-person1-calibration.csv.gz",
            "squat-person1-calibration.events.csv",
            "squat-person1-calibration.truth.csv.gz",
            "squat-person1.csv.gz",
            "squat-person1.events.csv",
            "squat-person1.truth.csv.gz",
            "squat-person2-calibration.csv.gz",
            "squat-person2-calibration.events.csv",
            "squat-person2-calibration.truth.csv.gz",
            "squat-person2.csv.gz",
            "squat-person2.events.csv",
            "squat-person2.truth.csv.gz");
    try (RecordingReader reader = RecordingReader.open(out.resolve("squat-person2.csv.gz"))) {
      assertThat(reader.metadata().get("source")).contains("not a measurement");
      assertThat(reader.metadata()).containsEntry("faults", "BUTT_WINK in 1.2");
      assertThat(reader.hasThorax()).isTrue();
      assertThat(reader.read(new BeltSample())).isTrue();
    }
  }

  @Test
  void simulate_twice_writesTheSameBytes() throws Exception {
    simulate("--exercise", "plank", "--seconds", "5");
    byte[] first = Files.readAllBytes(out.resolve("plank-person1.csv.gz"));
    Result result = simulate("--exercise", "plank", "--seconds", "5", "--overwrite");

    assertThat(result.exitCode()).isZero();
    assertThat(Files.readAllBytes(out.resolve("plank-person1.csv.gz"))).isEqualTo(first);
  }

  @Test
  void simulate_overAFileThatExists_isRefused() throws Exception {
    Files.createDirectories(out);
    Files.writeString(out.resolve("squat-person1.events.csv"), "mine");

    Result result = simulate("--exercise", "squat");

    assertThat(result.exitCode()).isEqualTo(73);
    assertThat(result.err()).contains("squat-person1.events.csv exists").contains("--overwrite");
    assertThat(names()).containsExactly("squat-person1.events.csv");
  }

  @Test
  void simulate_intoAPlainFile_writesItPlain() throws Exception {
    out = folder.resolve("my.csv");
    Result result = simulate("--exercise", "row", "--repetitions", "1", "--no-set-up");

    assertThat(result.exitCode()).isZero();
    assertThat(Files.readString(out)).startsWith("# belt-recording: v1\n# source: simulated");
    assertThat(Files.readString(folder.resolve("my.events.csv"))).contains("\nrepetition,row,1,1,");
    assertThat(folder.resolve("my.truth.csv")).exists();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--exercise yoga | --exercise is 'yoga'; it must be one of squat, goblet-squat",
        "--exercise squat --fault YOGA | --fault names 'YOGA'; the faults are BUTT_WINK",
        "--exercise squat --fault SAG | fault SAG does not belong to squat; choose among",
        "--exercise squat --fault BUTT_WINK@12 | fault BUTT_WINK is in repetition 12 of 10",
        "--exercise squat --repetitions 0 | repetitions is 0.0; it must be 1.0 to 200.0",
        "--exercise squat --people 0 | --people is 0; it must be 1 to 10000",
        "--exercise squat --rate 1000 | rate is 1000.0; it must be 20.0 to 400.0",
        "--exercise squat --mounting round | round",
        "--fault SAG | --exercise",
      })
  void wrongArguments_always_getOneSentence(String line, String words) throws Exception {
    Result result = simulate(line.trim().split(" "));

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).startsWith("backaware: ").contains(words).doesNotContain("\tat ");
    assertThat(out).doesNotExist();
  }

  @Test
  void severalRecordings_intoOneFile_areRefused() throws Exception {
    out = folder.resolve("one.csv.gz");

    assertThat(simulate("--exercise", "squat", "--people", "2").err())
        .contains("several recordings were asked for; name a folder");
  }

  private Result simulate(String... arguments) throws Exception {
    String[] all =
        Stream.of(Stream.of("simulate"), Stream.of(arguments), Stream.of("--out", out.toString()))
            .flatMap(part -> part)
            .toArray(String[]::new);
    return backaware.run(all);
  }

  private List<String> names() throws Exception {
    try (Stream<Path> files = Files.list(out)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
