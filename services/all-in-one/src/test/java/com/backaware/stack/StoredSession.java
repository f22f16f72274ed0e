package com.backaware.stack;

import com.backaware.stack.demo.PlatformApi;
import com.backaware.stack.settings.PortName;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.stream.StreamSupport;

/** What the posture service tells of sessions, for comparing two of them. */
final class StoredSession {
  private static final List<String> JUDGEMENT =
      List.of(
          "exercise",
          "state",
          "durationMicros",
          "repetitionCount",
          "flaggedRepetitionCount",
          "cueCount",
          "engineVersion",
          "counts",
          "sets",
          "repetitions",
          "cues",
          "holdCount",
          "heldMicros",
          "holds",
          "notices");

  private StoredSession() {}

  /** Every session of an account on one belt, newest first. */
  static List<JsonObject> onBelt(StackUnderTest stack, PlatformApi api, String belt) {
    JsonArray items =
        api.get(stack.url(PortName.POSTURE) + "/api/sessions?limit=100").getAsJsonArray("items");
    return StreamSupport.stream(items.spliterator(), false)
        .map(JsonElement::getAsJsonObject)
        .filter(line -> line.get("beltId").getAsString().equals(belt))
        .map(line -> line.get("id").getAsString())
        .map(id -> api.get(stack.url(PortName.POSTURE) + "/api/sessions/" + id))
        .toList();
  }

  /** All that depends on the samples alone: not the identity, belt and wall-clock times. */
  static JsonObject judgement(JsonObject session) {
    JsonObject judgement = new JsonObject();
    for (String field : JUDGEMENT) {
      judgement.add(field, session.get(field));
    }
    return judgement;
  }
}
