package com.backaware.stack;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Map;

/** A stored session in the form of an analysis; what an analysis does not tell is left out. */
final class StoredAnalysis {
  private static final String FINDINGS = "findings";

  // The names that a stored session has for what an analysis tells, by the analysis' names.
  private static final Map<String, String> REPETITION =
      Map.of("number", "number", "start_us", "startMicros", "end_us", "endMicros");
  private static final Map<String, String> TEMPO =
      Map.of("descent_s", "descent", "bottom_s", "bottom", "ascent_s", "ascent", "top_s", "top");
  private static final Map<String, String> HOLD =
      Map.of(
          "number", "number",
          "start_us", "startMicros",
          "end_us", "endMicros",
          "good_us", "goodMicros");
  private static final Map<String, String> FINDING =
      Map.of("fault", "fault", "severity", "severity", "peak_degrees", "peakDegrees");
  private static final Map<String, String> CUE =
      Map.of("t_us", "timeMicros", "fault", "fault", "pattern", "pattern");
  private static final Map<String, String> NOTICE =
      Map.of(
          "t_us", "timeMicros",
          "kind", "kind",
          "stops_judging", "stopsJudging",
          "sentence", "sentence");

  private StoredAnalysis() {}

  static JsonObject of(JsonObject session) {
    JsonObject counts = session.getAsJsonObject("counts");
    JsonObject analysis = new JsonObject();
    analysis.add("engine_version", session.get("engineVersion"));
    analysis.add("exercise", session.get("exercise"));
    analysis.add("sample_count", counts.get("offered"));
    analysis.add("rejected_sample_count", counts.get("rejected"));
    analysis.add("repetitions", repetitions(session.getAsJsonArray("repetitions")));
    analysis.add("cues", allRenamed(session.getAsJsonArray("cues"), CUE));
    analysis.add("holds", judged(session.getAsJsonArray("holds"), HOLD));
    analysis.add("notices", allRenamed(session.getAsJsonArray("notices"), NOTICE));
    return analysis;
  }

  private static JsonArray repetitions(JsonArray stored) {
    JsonArray judged = judged(stored, REPETITION);
    for (int i = 0; i < stored.size(); i++) {
      JsonObject one = stored.get(i).getAsJsonObject();
      JsonObject repetition = judged.get(i).getAsJsonObject();
      repetition.add("tempo", renamed(one.getAsJsonObject("tempo"), TEMPO));
      repetition.add("form", one.getAsJsonObject("form").get("points"));
    }
    return judged;
  }

  private static JsonArray judged(JsonArray stored, Map<String, String> names) {
    JsonArray judged = new JsonArray();
    for (JsonElement element : stored) {
      JsonObject one = element.getAsJsonObject();
      JsonObject renamed = renamed(one, names);
      renamed.add("scores", one.get("scores"));
      renamed.add(FINDINGS, allRenamed(one.getAsJsonArray(FINDINGS), FINDING));
      judged.add(renamed);
    }
    return judged;
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
