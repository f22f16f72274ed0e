package com.backaware.edge.hub;

import static org.assertj.core.api.Assertions.assertThat;

import com.backaware.edge.hub.BackawareProcess.Result;
import com.backaware.edge.hub.phone.PhoneExports;
import com.backaware.edge.uplink.ScriptedService;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(120)
final class PhoneCommandTest {
  @TempDir Path folder;
  private BackawareProcess backaware = new BackawareProcess(Path.of(""));

  @BeforeEach
  void prepare() {
    backaware = new BackawareProcess(folder);
  }

  @Test
  void analyze_ofAPhone_findsWhatTheBeltFound() throws Exception {
    Result result = backaware.run("analyze", Recordings.squatOfPhone().toString());

    assertThat(result.err()).isEmpty();
    assertThat(result.out()).contains("squat, 801 samples, 0 rejected");
    Result belt = backaware.run("analyze", Recordings.squat().toString());
    assertThat(timesAndTilts(result.out()))
        .hasSize(5)
        .containsExactlyElementsOf(timesAndTilts(belt.out()));
  }

  /** Of each repetition; scores differ in their last places, as a phone resolves less. */
  private static List<String> timesAndTilts(String table) {
    return table
        .lines()
        .filter(line -> line.contains(" deg "))
        .map(line -> line.substring(0, line.indexOf(" deg ")))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({"auto", "sensor-logger"})
  void replay_ofAPhone_isStored(String format) throws Exception {
    try (ScriptedService service = new ScriptedService()) {
      Result result =
          backaware.run(
              "replay",
              Recordings.squatOfPhone().toString(),
              "--format",
              format,
              "--server",
              "127.0.0.1:" + service.port(),
              "--speed",
              "50");

      assertThat(result.err()).isEmpty();
      assertThat(result.out())
          .contains("rep   5")
          .contains("Stored session")
          .contains("801 samples");
      assertThat(service.stored()).hasSize(801);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "analyze phone.zip --input-format belt | 65 | phone.zip is not a text file",
        "calibrate --from phone.zip --input-format phyphox | 65 | it looks like an export of"
            + " Sensor",
        "calibrate --from phone.zip | 65 | holds no complete calibration",
        "orient phone.zip --input-format gpx | 2 | is no format; it must be auto, belt, sensor",
        "analyze squat.csv.gz --input-format phyphox | 65 | was not exported by phyphox",
      })
  void wrongFormat_always_getsItsExitCodeAndOneSentence(String line, int exitCode, String words)
      throws Exception {
    PhoneExports.ofIphone(folder.resolve("phone.zip"));
    String[] arguments =
        line.replace("phone.zip", folder.resolve("phone.zip").toString())
            .replace("squat.csv.gz", Recordings.squat().toString())
            .trim()
            .split(" ");

    Result result = backaware.run(arguments);

    assertThat(result.err()).startsWith("backaware: ").contains(words).doesNotContain("\tat ");
    assertThat(result.exitCode()).isEqualTo(exitCode);
  }
}
