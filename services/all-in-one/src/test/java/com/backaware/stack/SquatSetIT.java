package com.backaware.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.backaware.stack.demo.PlatformApi;
import com.backaware.stack.settings.PortName;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The whole path: a set is streamed by the real edge agent, judged, stored and planned from. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SquatSetIT {
  private static final String ACCOUNT = "omar";
  private static final String BELT = "belt-of-omar";

  private final StackUnderTest stack = StackUnderTest.shared();
  private final PlatformApi api = stack.as(ACCOUNT);
  private JsonObject planBefore = new JsonObject();
  private JsonObject session = new JsonObject();

  @BeforeAll
  void play() throws Exception {
    planBefore = api.get(stack.url(PortName.PLANNER) + "/api/plan");
    new EdgeAgent(stack, ACCOUNT)
        .play(
            stack.workspace().demoRecording(),
            BELT,
            20,
            Optional.of(stack.workspace().demoReference()));
    session = StoredSession.onBelt(stack, api, BELT).get(0);
  }

  @Test
  void session_played_isStoredAsCompleted() {
    assertThat(session.get("state").getAsString()).isEqualTo("COMPLETED");
    assertThat(session.get("exercise").getAsString()).isEqualTo("squat");
    assertThat(session.get("repetitionCount").getAsInt()).isGreaterThan(3);
    assertThat(session.getAsJsonObject("counts").get("offered").getAsInt()).isGreaterThan(1_000);
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

    assertThatThrownBy(() -> stack.as("bo").get(url)).hasMessageContaining("answered 404");
  }
}
