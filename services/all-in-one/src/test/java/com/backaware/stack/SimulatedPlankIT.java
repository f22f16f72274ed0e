package com.backaware.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.backaware.stack.demo.PlatformApi;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * A simulated plank, judged by the calibration of its wearer: what the service stores is what
 * {@code backaware analyze} says of it on the spot, to the last digit.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SimulatedPlankIT {
  private static final String ACCOUNT = "ada";
  private static final double SPEED = 50;

  private final StackUnderTest stack = StackUnderTest.shared();
  private final PlatformApi api = stack.as(ACCOUNT);
  private final Path folder = stack.folder().resolve("plank");
  private final Path recording = folder.resolve("plank-person1.csv.gz");
  private List<String> judging = List.of();

  @BeforeAll
  void simulateAndCalibrate() throws Exception {
    EdgeAgent.run(
        stack.workspace(),
        "simulate",
        "--exercise=plank",
        "--sets=2",
        "--seconds=20",
        "--fault=SAG=20@6-14",
        "--calibration",
        "--out=" + folder);
    Path calibration = folder.resolve("calibration.json");
    EdgeAgent.run(
        stack.workspace(),
        "calibrate",
        "--from=" + folder.resolve("plank-person1-calibration.csv.gz"),
        "--save=" + calibration);
    judging = List.of("--exercise=plank", "--calibration=" + calibration);
  }

  @Test
  void session_ofASimulatedPlank_equalsTheAnalysisToTheLastDigit() throws Exception {
    new EdgeAgent(stack, ACCOUNT).replay(recording, "belt-plank", SPEED, judging).awaitStored();

    List<JsonObject> sessions = StoredSession.onBelt(stack, api, "belt-plank");
    assertThat(sessions).hasSize(1);
    JsonObject analysis = EdgeAgent.analyze(stack.workspace(), recording, judging);
    assertThat(StoredAnalysis.of(sessions.get(0))).isEqualTo(analysis);
    JsonArray holds = analysis.getAsJsonArray("holds");
    assertThat(holds).hasSize(2);
    assertThat(holds)
        .allMatch(hold -> !hold.getAsJsonObject().getAsJsonArray("findings").isEmpty());
    assertThat(analysis.getAsJsonArray("cues")).isNotEmpty();
  }
}
