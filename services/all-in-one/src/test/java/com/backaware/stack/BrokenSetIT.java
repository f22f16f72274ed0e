package com.backaware.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.backaware.stack.demo.PlatformApi;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Something dies in the middle of a set: what is stored in the end is as if nothing happened. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class BrokenSetIT {
  private static final String ACCOUNT = "bo";
  private static final double UNDISTURBED_SPEED = 20;

  /** Slow enough to be broken off in the middle. */
  private static final double DISTURBED_SPEED = 5;

  private final StackUnderTest stack = StackUnderTest.shared();
  private final PlatformApi api = stack.as(ACCOUNT);
  private JsonObject undisturbed = new JsonObject();

  @BeforeAll
  void playUndisturbed() throws Exception {
    replay("belt-undisturbed", UNDISTURBED_SPEED).awaitStored();
    undisturbed = theOnlySession("belt-undisturbed");
    assertThat(undisturbed.get("repetitionCount").getAsInt()).isGreaterThan(5);
    assertThat(undisturbed.get("cueCount").getAsInt()).isPositive();
  }

  @Test
  void session_agentKilledInTheSet_equalsTheUndisturbedOne() throws Exception {
    String belt = "belt-agent-killed";
    Process agent = replay(belt, DISTURBED_SPEED).process();
    awaitStoredRepetitions(belt, 3);
    agent.destroyForcibly().waitFor();

    replay(belt, DISTURBED_SPEED).awaitStored();

    assertThat(StoredSession.judgement(theOnlySession(belt)))
        .isEqualTo(StoredSession.judgement(undisturbed));
  }

  @Test
  void session_postureKilledInTheSet_equalsTheUndisturbedOne() throws Exception {
    String belt = "belt-posture-killed";
    EdgeAgent.Replay replay = replay(belt, DISTURBED_SPEED);
    awaitStoredRepetitions(belt, 3);

    stack.killAndRestart("posture");
    replay.awaitStored();

    assertThat(StoredSession.judgement(theOnlySession(belt)))
        .isEqualTo(StoredSession.judgement(undisturbed));
  }

  @Test
  void session_storeKilledInTheSet_equalsTheUndisturbedOne() throws Exception {
    String belt = "belt-store-killed";
    EdgeAgent.Replay replay = replay(belt, DISTURBED_SPEED);
    awaitStoredRepetitions(belt, 3);

    stack.killAndRestart("store");
    replay.awaitStored();

    assertThat(StoredSession.judgement(theOnlySession(belt)))
        .isEqualTo(StoredSession.judgement(undisturbed));
  }

  private EdgeAgent.Replay replay(String belt, double speed) throws IOException {
    return new EdgeAgent(stack, ACCOUNT)
        .replay(
            stack.workspace().demoRecording(),
            belt,
            speed,
            Optional.of(stack.workspace().demoReference()));
  }

  private void awaitStoredRepetitions(String belt, int repetitions) {
    await()
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(100))
        .until(
            () ->
                StoredSession.onBelt(stack, api, belt).stream()
                    .anyMatch(s -> s.get("repetitionCount").getAsInt() >= repetitions));
  }

  private JsonObject theOnlySession(String belt) {
    List<JsonObject> sessions = StoredSession.onBelt(stack, api, belt);
    assertThat(sessions).hasSize(1);
    assertThat(sessions.get(0).get("state").getAsString()).isEqualTo("COMPLETED");
    return sessions.get(0);
  }
}
