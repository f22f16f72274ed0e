package com.backaware.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.backaware.stack.demo.PlatformApi;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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

  /** The names that a stored session has for what an analysis tells, by the analysis' names. */
  private static final Map<String, String> REPETITION =
      Map.of("number", "number", "start_us", "startMicros", "end_us", "endMicros");

  private static final Map<String, String> FINDING =
      Map.of("fault", "fault", "severity", "severity", "peak_degrees", "peakDegrees");

  private static final Map<String, String> CUE =
      Map.of("t_us", "timeMicros", "fault", "fault", "pattern", "pattern");

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
    assertThat(asAnalysis(sessions.get(0))).isEqualTo(analysis);
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

  /** A stored session in the form of an analysis; what an analysis does not tell is left out. */
  private static JsonObject asAnalysis(JsonObject session) {
    JsonObject counts = session.getAsJsonObject("counts");
    JsonObject analysis = new JsonObject();
    analysis.add("engine_version", session.get("engineVersion"));
    analysis.add("exercise", session.get("exercise"));
    analysis.add("sample_count", counts.get("offered"));
    analysis.add("rejected_sample_count", counts.get("rejected"));
    JsonArray repetitions = new JsonArray();
    for (JsonElement element : session.getAsJsonArray("repetitions")) {
      JsonObject stored = element.getAsJsonObject();
      JsonObject repetition = renamed(stored, REPETITION);
      repetition.add("scores", stored.get("scores"));
      repetition.add("findings", allRenamed(stored.getAsJsonArray("findings"), FINDING));
      repetitions.add(repetition);
    }
    analysis.add("repetitions", repetitions);
    analysis.add("cues", allRenamed(session.getAsJsonArray("cues"), CUE));
    return analysis;
  }

  private static JsonArray allRenamed(JsonArray objects, Map<String, String> names) {
    JsonArray renamed = new JsonArray();
    objects.forEach(object -> renamed.add(renamed(object.getAsJsonObject(), names)));
    return renamed;
  }

  private static JsonObject renamed(JsonObject object, Map<String, String> names) {
    JsonObject renamed = new JsonObject();
    names.forEach((name, stored) -> renamed.add(name, object.get(stored)));
    return renamed;
  }
}
