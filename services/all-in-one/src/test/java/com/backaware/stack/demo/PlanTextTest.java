package com.backaware.stack.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;

final class PlanTextTest {
  private static final String PLAN =
      """
      {"phase": {"id": "movement", "name": "Good movement"},
       "nextWorkout": {"id": "w1", "title": "Squat and brace", "why": ["Two repetitions leaned."],
         "blocks": [
           {"name": "Goblet squat", "sets": 3, "repetitions": 10, "restSeconds": 90,
            "advice": "Chest up.", "why": "Balances the set before."},
           {"name": "Plank", "sets": 2, "holdSeconds": 30, "restSeconds": 60, "advice": null}]}}
      """;

  @Test
  void of_plan_showsPhaseBlocksAndReasons() {
    assertThat(PlanText.of(JsonParser.parseString(PLAN).getAsJsonObject()))
        .containsExactly(
            "Next workout: Squat and brace",
            "  phase: Good movement",
            "  Goblet squat                 3 × 10     rest 90 s",
            "      Chest up.",
            "      why: Balances the set before.",
            "  Plank                        2 × 30 s   rest 60 s",
            "  why: Two repetitions leaned.");
  }
}
