package com.backaware.stack.demo;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** A plan as {@code /api/plan} answers it, in lines for a terminal. */
public final class PlanText {
  private static final int WIDTH = 96;

  private PlanText() {}

  /** Phase, next workout and why. */
  public static List<String> of(JsonObject plan) {
    List<String> lines = new ArrayList<>();
    JsonObject workout = plan.getAsJsonObject("nextWorkout");
    lines.add("Next workout: " + workout.get("title").getAsString());
    lines.add("  phase: " + plan.getAsJsonObject("phase").get("name").getAsString());
    for (JsonElement block : workout.getAsJsonArray("blocks")) {
      lines.addAll(block(block.getAsJsonObject()));
    }
    for (JsonElement why : workout.getAsJsonArray("why")) {
      lines.addAll(wrap("  why: ", why.getAsString()));
    }
    return lines;
  }

  private static List<String> block(JsonObject block) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "  %-28s %d × %-6s rest %d s"
            .formatted(
                block.get("name").getAsString(),
                block.get("sets").getAsInt(),
                amount(block),
                block.get("restSeconds").getAsInt()));
    if (has(block, "advice")) {
      lines.addAll(wrap("      ", block.get("advice").getAsString()));
    }
    if (has(block, "why")) {
      lines.addAll(wrap("      why: ", block.get("why").getAsString()));
    }
    return lines;
  }

  private static String amount(JsonObject block) {
    return has(block, "repetitions")
        ? Integer.toString(block.get("repetitions").getAsInt())
        : block.get("holdSeconds").getAsInt() + " s";
  }

  private static boolean has(JsonObject block, String field) {
    JsonElement value = block.get(field);
    return value != null && value.isJsonPrimitive() && !value.getAsString().isBlank();
  }

  private static List<String> wrap(String lead, String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(lead);
    for (String word : text.strip().split("\\s+")) {
      if (line.length() + word.length() > WIDTH) {
        lines.add(line.toString().stripTrailing());
        line = new StringBuilder(" ".repeat(lead.length()));
      }
      line.append(word).append(' ');
    }
    lines.add(line.toString().stripTrailing());
    return lines;
  }
}
