package com.backaware.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.backaware.stack.demo.PlatformApi;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the service stores of a bundled set is what {@code backaware analyze} says of it on the
 * spot: repetitions, scores, findings and cues, to the last digit.
 */
final class BundledSetsIT {
  private static final String ACCOUNT = "bo";
  private static final double SPEED = 50;

  private final StackUnderTest stack = StackUnderTest.shared();
  private final PlatformApi api = stack.as(ACCOUNT);

  @ParameterizedTest
  @CsvSource({"squat, false", "squat, true", "squat-with-faults, false", "squat-with-faults, true"})
  void session_ofABundledSet_equalsTheAnalysisToTheLastDigit(String set, boolean withReference)
      throws Exception {
    Path recording = recording(set);
    Optional<Path> reference =
        withReference ? Optional.of(stack.workspace().demoReference()) : Optional.empty();
    String belt = "belt-" + set + (withReference ? "-own" : "-default");

    new EdgeAgent(stack, ACCOUNT).play(recording, belt, SPEED, reference);

    List<JsonObject> sessions = StoredSession.onBelt(stack, api, belt);
    assertThat(sessions).hasSize(1);
    JsonObject analysis = EdgeAgent.analyze(stack.workspace(), recording, reference);
    assertThat(StoredAnalysis.of(sessions.get(0))).isEqualTo(analysis);
    assertThat(analysis.getAsJsonArray("repetitions")).hasSizeGreaterThanOrEqualTo(5);
  }

  /** Else the comparison above would compare nothing with nothing. */
  @Test
  void analysis_ofTheFaultySetWithItsReference_hasFindingsAndCues() throws Exception {
    JsonObject analysis =
        EdgeAgent.analyze(
            stack.workspace(),
            recording("squat-with-faults"),
            Optional.of(stack.workspace().demoReference()));

    assertThat(analysis.getAsJsonArray("cues")).isNotEmpty();
    assertThat(analysis.getAsJsonArray("repetitions"))
        .anyMatch(repetition -> !repetition.getAsJsonObject().getAsJsonArray("findings").isEmpty());
  }

  private Path recording(String set) {
    return stack.workspace().root().resolve("edge-agent/recordings/" + set + ".csv.gz");
  }
}
