package com.backaware.edge.hub;

import static org.assertj.core.api.Assertions.assertThat;

import com.backaware.edge.hub.BackawareProcess.Result;
import com.backaware.edge.uplink.ScriptedService;
import com.backaware.posture.v1.CoachingSettings;
import com.backaware.posture.v1.CueTiming;
import com.backaware.posture.v1.OpenSession;
import com.backaware.posture.v1.Sensitivity;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A simulated plank whose hips sink, from the recording of its calibration on. */
@Timeout(120)
final class HoldTest {
  @TempDir Path folder;
  private BackawareProcess backaware = new BackawareProcess(Path.of(""));
  private Path calibration = Path.of("");

  @BeforeEach
  void simulate() throws Exception {
    backaware = new BackawareProcess(folder);
    calibration = folder.resolve("calibration.json");
    Result simulated =
        backaware.run(
            "simulate",
            "--exercise=plank",
            "--seconds=20",
            "--fault=SAG=20@6-14",
            "--calibration",
            "--out=" + folder);
    assertThat(simulated.err()).isEmpty();
  }

  @Test
  void analyze_withTheCalibration_findsTheHoldAndWhatWasWrong() throws Exception {
    calibrate("2026-05-01T18:00:00Z");

    JsonObject json = analyze();

    assertThat(json.getAsJsonArray("notices")).isEmpty();
    assertThat(json.getAsJsonArray("repetitions")).isEmpty();
    assertThat(json.getAsJsonArray("cues")).isNotEmpty();
    JsonArray holds = json.getAsJsonArray("holds");
    assertThat(holds).hasSize(1);
    JsonObject hold = holds.get(0).getAsJsonObject();
    long held = hold.get("end_us").getAsLong() - hold.get("start_us").getAsLong();
    assertThat(held).isBetween(18_000_000L, 26_000_000L);
    assertThat(hold.get("good_us").getAsLong()).isBetween(8_000_000L, held - 5_000_000);
    assertThat(hold.getAsJsonArray("findings").get(0).getAsJsonObject().get("fault").getAsString())
        .isEqualTo("SAG");
  }

  @Test
  void analyze_silent_findsTheSameFaultAndTellsNothing() throws Exception {
    calibrate("2026-05-01T18:00:00Z");

    JsonObject silent = analyze("--silent");

    assertThat(silent.getAsJsonArray("cues")).isEmpty();
    assertThat(silent.getAsJsonArray("holds").toString()).contains("\"SAG\"");
  }

  @Test
  void replay_withTheCalibration_opensWithItAndShowsTheHold() throws Exception {
    Instant now = Clock.systemUTC().instant().truncatedTo(ChronoUnit.MILLIS);
    calibrate(now.toString());
    try (ScriptedService service = new ScriptedService()) {
      Result result = backaware.run(replay(service, "--sensitivity=high", "--silent"));

      assertThat(result.out())
          .containsPattern("Hold 1 from 0:.*in good position .*sag \\(strong")
          .contains("1 hold.")
          .doesNotContain("notice");
      assertThat(result.exitCode()).isZero();
      OpenSession open = service.openings.get(0);
      assertThat(open.getExercise()).isEqualTo("plank");
      assertThat(open.getCalibration().getMadeAt().getSeconds()).isEqualTo(now.getEpochSecond());
      assertThat(open.getCalibration().getMadeAt().getNanos()).isEqualTo(now.getNano());
      assertThat(open.getCoaching())
          .isEqualTo(
              CoachingSettings.newBuilder()
                  .setSensitivity(Sensitivity.SENSITIVITY_HIGH)
                  .setTiming(CueTiming.CUE_TIMING_AT_ONCE)
                  .setSilent(true)
                  .build());
    }
  }

  @Test
  void replay_withACalibrationOfAnotherDay_timesTheHoldAndSaysWhyNoMore() throws Exception {
    calibrate("2026-05-01T18:00:00Z");
    try (ScriptedService service = new ScriptedService()) {
      Result result = backaware.run(replay(service, "--cue-timing=after-repetition"));

      assertThat(result.out())
          .contains("notice   0:00.0  Your calibration is out of date.")
          .containsPattern("Hold 1 from 0:.* s, not judged\n");
      assertThat(service.openings.get(0).getCoaching().getTiming())
          .isEqualTo(CueTiming.CUE_TIMING_AFTER_REPETITION);
    }
  }

  private void calibrate(String at) throws Exception {
    Result result =
        backaware.run(
            "calibrate",
            "--from=" + folder.resolve("plank-person1-calibration.csv.gz"),
            "--save=" + calibration,
            "--at=" + at);
    assertThat(result.exitCode()).as(result.out() + result.err()).isZero();
  }

  private JsonObject analyze(String... more) throws Exception {
    List<String> arguments =
        new ArrayList<>(
            List.of("analyze", recording(), "--calibration=" + calibration, "--format=json"));
    arguments.addAll(List.of(more));
    Result result = backaware.run(arguments.toArray(String[]::new));
    assertThat(result.err()).isEmpty();
    return JsonParser.parseString(result.out()).getAsJsonObject();
  }

  private String[] replay(ScriptedService service, String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "replay",
                recording(),
                "--calibration=" + calibration,
                "--server=127.0.0.1:" + service.port(),
                "--speed=50"));
    arguments.addAll(List.of(more));
    return arguments.toArray(String[]::new);
  }

  private String recording() {
    return folder.resolve("plank-person1.csv.gz").toString();
  }
}
