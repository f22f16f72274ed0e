package com.backaware.edge.hub;

import static org.assertj.core.api.Assertions.assertThat;

import com.backaware.edge.hub.BackawareProcess.Result;
import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.simulator.Simulator;
import com.backaware.motion.simulator.person.Person;
import com.backaware.motion.simulator.plan.SessionPlan;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
final class RecognitionTest {
  /** Any person who squats clearly. */
  private static final long PERSON = 1001;

  @TempDir Path folder;

  @Test
  void analyze_squatsWithAuto_areJudgedAsSquatsAndSaidToBe() throws Exception {
    Result result = analyze(simulated(Exercise.GOBLET_SQUAT), "text");

    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .containsPattern(
            "^Looks like a squat or goblet-squat \\(0\\.\\d\\d\\); say --exercise to choose"
                + " another")
        .contains("\nsquat, ")
        .contains("\n  8  ");
  }

  @Test
  void analyze_squatsWithAutoAsJson_haveWhatWasRecognised() throws Exception {
    Result result = analyze(simulated(Exercise.GOBLET_SQUAT), "json");

    JsonObject json = JsonParser.parseString(result.out()).getAsJsonObject();
    JsonObject recognised = json.getAsJsonObject("recognised");
    assertThat(recognised.keySet())
        .containsExactly("exercise", "confidence", "alike", "alternatives");
    assertThat(recognised.get("exercise").getAsString()).isEqualTo("squat");
    assertThat(recognised.get("confidence").getAsDouble()).isBetween(0.7, 1.0);
    assertThat(json.getAsJsonArray("repetitions")).hasSizeGreaterThan(5);
  }

  @Test
  void analyze_standingWithAuto_saysThatItDoesNotKnow() throws Exception {
    Result result = analyze(Recordings.standing(folder, 1000), "text");

    assertThat(result.exitCode()).isEqualTo(65);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .startsWith("backaware: It is not clear which exercise ")
        .contains("give --exercise as one of: squat");
  }

  private Result analyze(Path recording, String format) throws Exception {
    return new BackawareProcess(folder)
        .run("analyze", recording.toString(), "--exercise", "auto", "--format", format);
  }

  private Path simulated(Exercise exercise) throws IOException {
    Path file = folder.resolve("session.csv");
    SessionPlan plan = SessionPlan.of(Person.of(PERSON), exercise).repetitions(8);
    try (OutputStream out = Files.newOutputStream(file)) {
      Simulator.session(plan).write(Map.of(), out);
    }
    return file;
  }
}
