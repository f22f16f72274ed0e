package com.backaware.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.backaware.stack.demo.PlatformApi;
import com.backaware.stack.settings.PortName;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The whole path: a set is streamed by the real edge agent, judged, stored and planned from. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SquatSetIT {
  private static final String ACCOUNT = "omar";

  private final StackUnderTest stack = StackUnderTest.shared();
  private final PlatformApi api = stack.as(ACCOUNT);
  private final Path recording = stack.workspace().demoRecording();
  private final Path reference = stack.workspace().demoReference();
  private JsonObject planBefore = new JsonObject();
  private JsonObject session = new JsonObject();
  private String output = "";

  @BeforeAll
  void play() throws Exception {
    planBefore = api.get(stack.url(PortName.PLANNER) + "/api/plan");
    Path log = stack.folder().resolve("squat-set.txt");
    Process agent =
        stack.replay(recording, ACCOUNT, "belt-of-omar", 20, log, "--reference=" + reference);
    boolean ended = agent.waitFor(120, TimeUnit.SECONDS);
    agent.destroyForcibly();
    output = Files.readString(log);
    assertThat(ended).as("the replay ended; it said:%n%s", output).isTrue();
    assertThat(agent.exitValue()).as(output).isZero();
    JsonArray items =
        api.get(stack.url(PortName.POSTURE) + "/api/sessions?limit=1").getAsJsonArray("items");
    String id = items.get(0).getAsJsonObject().get("id").getAsString();
    session = api.get(stack.url(PortName.POSTURE) + "/api/sessions/" + id);
  }

  @Test
  void session_played_isStoredAsCompleted() {
    assertThat(session.get("state").getAsString()).isEqualTo("COMPLETED");
    assertThat(session.get("exercise").getAsString()).isEqualTo("squat");
    assertThat(session.get("repetitionCount").getAsInt()).isGreaterThan(3);
    assertThat(session.getAsJsonObject("counts").get("offered").getAsInt()).isGreaterThan(1_000);
  }

  @Test
  void session_played_hasTheRepetitionsOfTheLocalAnalysisToTheLastDigit() throws Exception {
    JsonArray local = analyze().getAsJsonArray("repetitions");

    assertThat(figures(session.getAsJsonArray("repetitions"), "startMicros", "endMicros"))
        .isEqualTo(figures(local, "start_us", "end_us"));
  }

  @Test
  void plan_afterTheSession_isBasedOnIt() {
    String id = session.get("id").getAsString();

    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () -> {
              JsonObject plan = api.get(stack.url(PortName.PLANNER) + "/api/plan");
              assertThat(plan.get("basedOnSessionId").toString()).contains(id);
              assertThat(plan.get("sessionCount").getAsInt())
                  .isEqualTo(planBefore.get("sessionCount").getAsInt() + 1);
              assertThat(plan.getAsJsonObject("nextWorkout").getAsJsonArray("blocks")).isNotEmpty();
            });
  }

  @Test
  void session_ofSomeoneElse_isNotFound() {
    String url = stack.url(PortName.POSTURE) + "/api/sessions/" + session.get("id").getAsString();

    org.assertj.core.api.Assertions.assertThatThrownBy(() -> stack.as("bo").get(url))
        .hasMessageContaining("answered 404");
  }

  private JsonObject analyze() throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(
                stack.workspace().edgeAgent().toString(),
                "analyze",
                recording.toString(),
                "--exercise=squat",
                "--reference=" + reference,
                "--format=json")
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    Process agent = builder.start();
    String json = new String(agent.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(agent.waitFor()).isZero();
    return JsonParser.parseString(json).getAsJsonObject();
  }

  private static List<String> figures(JsonArray repetitions, String start, String end) {
    return StreamSupport.stream(repetitions.spliterator(), false)
        .map(JsonElement::getAsJsonObject)
        .map(
            repetition ->
                "%s: %s to %s, %s"
                    .formatted(
                        repetition.get("number"),
                        repetition.get(start),
                        repetition.get(end),
                        scores(repetition)))
        .toList();
  }

  private static List<String> scores(JsonObject repetition) {
    return repetition.getAsJsonObject("scores").entrySet().stream()
        .map(score -> score.getKey() + "=" + score.getValue().getAsDouble())
        .sorted()
        .toList();
  }
}
