package com.backaware.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.backaware.stack.demo.PlatformApi;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Either side dies in the middle of a set: what is stored in the end is as if nothing happened. */
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
    Process agent = replay("belt-undisturbed", UNDISTURBED_SPEED);
    assertEndsWell(agent, "belt-undisturbed");
    undisturbed = theOnlySession("belt-undisturbed");
    assertThat(undisturbed.get("repetitionCount").getAsInt()).isGreaterThan(5);
    assertThat(undisturbed.get("cueCount").getAsInt()).isPositive();
  }

  @Test
  void session_agentKilledInTheSet_equalsTheUndisturbedOne() throws Exception {
    String belt = "belt-agent-killed";
    Process agent = replay(belt, DISTURBED_SPEED);
    awaitStoredRepetitions(belt, 3);
    agent.destroyForcibly().waitFor();

    assertEndsWell(replay(belt, DISTURBED_SPEED), belt);

    assertThat(StoredSession.judgement(theOnlySession(belt)))
        .isEqualTo(StoredSession.judgement(undisturbed));
  }

  @Test
  void session_postureKilledInTheSet_equalsTheUndisturbedOne() throws Exception {
    String belt = "belt-posture-killed";
    Process agent = replay(belt, DISTURBED_SPEED);
    awaitStoredRepetitions(belt, 3);

    stack.killAndRestart("posture");
    assertEndsWell(agent, belt);

    assertThat(StoredSession.judgement(theOnlySession(belt)))
        .isEqualTo(StoredSession.judgement(undisturbed));
  }

  private Process replay(String belt, double speed) throws IOException {
    return stack.replay(
        stack.workspace().demoRecording(),
        ACCOUNT,
        belt,
        speed,
        output(belt),
        "--reference=" + stack.workspace().demoReference());
  }

  private Path output(String belt) {
    return stack.folder().resolve(belt + ".txt");
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

  private void assertEndsWell(Process agent, String belt) throws Exception {
    boolean ended = agent.waitFor(120, TimeUnit.SECONDS);
    agent.destroyForcibly();
    assertThat(ended).as("the replay ended; it said:%n%s", Files.readString(output(belt))).isTrue();
    assertThat(agent.exitValue()).as(Files.readString(output(belt))).isZero();
  }

  private JsonObject theOnlySession(String belt) {
    List<JsonObject> sessions = StoredSession.onBelt(stack, api, belt);
    assertThat(sessions).hasSize(1);
    assertThat(sessions.get(0).get("state").getAsString()).isEqualTo("COMPLETED");
    return sessions.get(0);
  }
}
