package com.backaware.edge.hub;

import static org.assertj.core.api.Assertions.assertThat;

import com.backaware.edge.hub.BackawareProcess.Result;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(120)
final class CommandTest {
  @TempDir Path folder;
  private BackawareProcess backaware = new BackawareProcess(Path.of(""));

  @BeforeEach
  void prepare() {
    backaware = new BackawareProcess(folder);
  }

  @Test
  void analyze_asJson_hasExactlyTheKeysPromised() throws Exception {
    Result result =
        backaware.run(
            "analyze", Recordings.squat().toString(), "--exercise", "squat", "--format", "json");

    JsonObject json = JsonParser.parseString(result.out()).getAsJsonObject();
    assertThat(json.keySet())
        .containsExactly(
            "engine_version",
            "exercise",
            "sample_count",
            "rejected_sample_count",
            "repetitions",
            "cues",
            "holds",
            "notices");
    assertThat(json.get("sample_count").getAsInt()).isEqualTo(801);
    assertThat(json.getAsJsonArray("repetitions")).hasSize(5);
    assertThat(json.getAsJsonArray("repetitions").get(0).getAsJsonObject().keySet())
        .containsExactly("number", "start_us", "end_us", "tempo", "form", "scores", "findings");
    assertThat(result.err()).isEmpty();
  }

  @Test
  void analyze_asText_hasALinePerRepetition() throws Exception {
    Result result = backaware.run("analyze", Recordings.squat().toString());

    assertThat(result.exitCode()).isZero();
    assertThat(result.out()).contains("squat, 801 samples, 0 rejected").contains("\n  5  ");
  }

  @Test
  void orient_averagingThreeRows_hasTheTimeOfEachBlocksLastRow() throws Exception {
    Result result =
        backaware.run("orient", Recordings.standing(folder, 8).toString(), "--average", "3");

    assertThat(result.out().lines().map(line -> line.replaceAll(",.*", "")))
        .containsExactly("t_us", "20000", "50000");
  }

  @Test
  void orient_whoseReaderGoesAway_endsQuietly() throws Exception {
    Path recording = Recordings.standing(folder, 20_000);
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Backaware.class.getName(),
                "orient",
                recording.toString())
            .redirectError(folder.resolve("err").toFile())
            .start();
    try (BufferedReader reader = process.inputReader()) {
      reader.readLine();
    }

    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(141);
    assertThat(Files.readString(folder.resolve("err"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "analyze missing.csv | 66 | missing.csv does not exist",
        "analyze . | 66 | is a folder",
        "analyze empty.csv | 65 | empty.csv",
        "analyze binary.csv | 65 | binary.csv",
        "analyze column.csv | 65 | column.csv, line 1: missing column pelvis_gyr_z",
        "orient cell.csv | 65 | cell.csv, line 3: column pelvis_acc_x",
        "analyze standing.csv --exercise yoga | 2 | --exercise is 'yoga'",
        "analyze standing.csv --exercise plank | 2 | give it with --calibration FILE.",
        "replay standing.csv --exercise side-plank | 2 | side-plank is judged by how you lie",
        "analyze standing.csv --calibration cell.csv | 65 | cell.csv is not a calibration file",
        "analyze standing.csv --calibration missing.csv | 66 | missing.csv does not exist",
        "analyze standing.csv --habits cell.csv | 65 | cell.csv does not hold habits",
        "analyze standing.csv --sensitivity huge | 2 | huge",
        "analyze standing.csv --cue-timing later | 2 | expected at-once or after-repetition",
        "analyze standing.csv --format xml | 2 | xml",
        "orient standing.csv --average 0 | 2 | --average is 0; it must be 1 to 1000",
        "replay standing.csv --speed 51 | 2 | --speed is 51.0; it must be 1 to 50",
        "replay standing.csv --speed fast | 2 | fast",
        "replay standing.csv --belt a/b | 2 | --belt is 'a/b'",
        "replay standing.csv --server nowhere | 2 | --server is 'nowhere'",
        "replay standing.csv --sign-in http://example.org/realms/r --user u | 2 | plain text",
        "analyze standing.csv --reference standing.csv | 65 | holds no repetition",
        "calibrate | 2 | --from",
        "calibrate --from standing.csv --show standing.csv | 2 | mutually exclusive",
        "calibrate --show standing.csv --save other.csv | 2 | --save goes with --from only",
        "calibrate --from standing.csv --at noon | 2 | --at is 'noon'",
        "calibrate --from missing.csv | 66 | missing.csv does not exist",
        "calibrate --show missing.csv | 66 | missing.csv does not exist",
        "calibrate --show standing.csv | 65 | standing.csv is not a calibration file",
        "queue drop me | 2 | 'me'",
        "queue drop 0c5bd8f0-4a0e-4a3f-9d2b-0d8d4c6c1f0a | 66 | No session 0c5bd8f0",
        "queue send --wait -1 | 2 | --wait is -1; it must be 0 to 86400",
        "queue send --server nowhere | 2 | --server is 'nowhere'",
        "queue --data standing.csv | 73 | standing.csv",
        "'' | 2 | say what to do",
      })
  void wrongInput_always_getsItsExitCodeAndOneSentence(String line, int exitCode, String words)
      throws Exception {
    Recordings.standing(folder, 100);
    Files.createFile(folder.resolve("empty.csv"));
    Files.write(folder.resolve("binary.csv"), new byte[] {0, 1, 2, (byte) 0xff, 0, 7});
    Files.writeString(folder.resolve("column.csv"), Recordings.HEADER.replace("_gyr_z", "_q"));
    Files.writeString(
        folder.resolve("cell.csv"), Recordings.HEADER + "0,1,2,3,4,5,6\n1,x,2,3,4,5,6\n");
    String[] arguments = line.isBlank() ? new String[0] : line.trim().split(" ");
    for (int i = 1; i < arguments.length; i++) {
      if (arguments[i].endsWith(".csv") || arguments[i].equals(".")) {
        arguments[i] = folder.resolve(arguments[i]).toString();
      }
    }

    Result result = backaware.run(arguments);

    assertThat(result.err()).startsWith("backaware: ").contains(words).doesNotContain("\tat ");
    assertThat(result.exitCode()).isEqualTo(exitCode);
    assertThat(result.out()).isEmpty();
  }

  @Test
  void completion_always_isAScriptForTheCommand() throws Exception {
    Result result = backaware.run("completion");

    assertThat(result.out()).contains("complete", "replay", "--reference", "squat");
  }
}
