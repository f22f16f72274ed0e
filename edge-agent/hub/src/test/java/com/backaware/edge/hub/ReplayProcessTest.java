package com.backaware.edge.hub;

import static org.assertj.core.api.Assertions.assertThat;

import com.backaware.edge.hub.BackawareProcess.Result;
import com.backaware.edge.queue.DiskQueue;
import com.backaware.edge.queue.KeptSession;
import com.backaware.edge.queue.QueueLimits;
import com.backaware.edge.queue.QueueListener;
import com.backaware.edge.queue.QueueLoss;
import com.backaware.edge.uplink.ScriptedService;
import com.backaware.edge.uplink.ScriptedService.Call;
import com.backaware.edge.uplink.ScriptedService.Row;
import com.backaware.edge.uplink.ScriptedService.Script;
import com.backaware.posture.v1.CueHabit;
import com.backaware.posture.v1.StreamSessionRequest;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.grpc.Status;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
final class ReplayProcessTest {
  @TempDir Path folder;

  @Test
  void replay_ofTheSquatSet_isStoredAndLeavesNoNote() throws Exception {
    try (ScriptedService service = new ScriptedService()) {
      Result result = backaware().run(replay(service, "10"));

      assertThat(result.out())
          .contains("rep   5")
          .contains("Stored session")
          .contains("801 samples")
          .doesNotContain("\u001b");
      assertThat(result.err()).isEmpty();
      assertThat(result.exitCode()).isZero();
      assertThat(service.tokens).containsExactly("Bearer test-token");
      assertThat(notes()).isEmpty();
    }
  }

  @Test
  void replay_killedAndStartedAgain_storesTheSameSession() throws Exception {
    List<Row> undisturbed = storedUndisturbed();
    CountDownLatch inTheMiddle = new CountDownLatch(1);
    Script watches =
        new Script() {
          @Override
          public void batchStored(Call call) {
            call.acknowledge(call.stored());
            if (call.stored() >= 300) {
              inTheMiddle.countDown();
            }
          }
        };
    try (ScriptedService service = new ScriptedService(watches)) {
      BackawareProcess backaware = backaware();
      Process killed = backaware.start(replay(service, "4"));
      inTheMiddle.await();
      killed.destroyForcibly().waitFor();
      assertThat(notes()).hasSize(1);

      Result result = backaware.run(replay(service, "4"));

      assertThat(result.out()).contains("Going on with squat.csv.gz").contains("Stored session");
      assertThat(service.openings.get(1)).isEqualTo(service.openings.get(0));
      assertThat(service.stored()).isEqualTo(undisturbed);
      assertThat(notes()).isEmpty();
    }
  }

  @Test
  void replay_askedToStop_leavesTheSessionOpenForLater() throws Exception {
    CountDownLatch inTheMiddle = new CountDownLatch(1);
    Script watches =
        new Script() {
          @Override
          public void batchStored(Call call) {
            call.acknowledge(call.stored());
            if (call.stored() >= 200) {
              inTheMiddle.countDown();
            }
          }
        };
    try (ScriptedService service = new ScriptedService(watches)) {
      BackawareProcess backaware = backaware();
      Process process = backaware.start(replay(service, "2"));
      inTheMiddle.await();
      process.destroy();
      Result result = backaware.finish(process);

      assertThat(result.exitCode()).isEqualTo(143);
      assertThat(result.err()).contains("The same command goes on with the session.");
      assertThat(service.requests).noneMatch(StreamSessionRequest::hasClose);
      assertThat(notes()).hasSize(1);
    }
  }

  @Test
  void replay_ofAForeignBelt_saysSoAndLeavesNoNote() throws Exception {
    Script refuses =
        new Script() {
          @Override
          public void opened(Call call) {
            call.fail(Status.PERMISSION_DENIED.withDescription("belt b is someone else's"));
          }
        };
    try (ScriptedService service = new ScriptedService(refuses)) {
      Result result = backaware().run(replay(service, "50"));

      assertThat(result.exitCode()).isEqualTo(77);
      assertThat(result.err()).contains("belt b is someone else's");
      assertThat(notes()).isEmpty();
    }
  }

  @Test
  void replay_withHabits_opensWithWhatIsKnownAndKeepsWhatIsLearned() throws Exception {
    Path habits = folder.resolve("habits.json");
    Files.writeString(
        habits,
        "{\"version\": 1, \"plank\": {}, \"squat\":"
            + " {\"BUTT_WINK\": {\"widening\": 0.25, \"recent\": 1, \"judged\": 4}}}");
    try (ScriptedService service = new ScriptedService()) {
      Result result =
          backaware()
              .run(
                  Stream.concat(
                          Stream.of(replay(service, "50")),
                          Stream.of("--habits", habits.toString()))
                      .toArray(String[]::new));

      assertThat(result.exitCode()).as(result.err()).isZero();
      assertThat(service.openings.get(0).getHabits().getByFaultOrThrow("BUTT_WINK"))
          .isEqualTo(CueHabit.newBuilder().setWidening(0.25).setRecent(1).setJudged(4).build());
    }
    JsonObject kept = JsonParser.parseString(Files.readString(habits)).getAsJsonObject();
    assertThat(kept.keySet()).containsExactlyInAnyOrder("version", "plank", "squat");
    JsonObject wink = kept.getAsJsonObject("squat").getAsJsonObject("BUTT_WINK");
    assertThat(wink.get("widening").getAsDouble()).isEqualTo(0.25);
    assertThat(wink.get("judged").getAsInt()).isEqualTo(9);
  }

  @Test
  void replay_withNoService_coachesAllTheSameKeepsTheSessionAndSaysSo() throws Exception {
    ScriptedService service = new ScriptedService();
    service.close();

    Result result = backaware().run(replay(service, "50"));

    assertThat(result.exitCode()).isEqualTo(69);
    assertThat(result.out()).contains("rep   5");
    assertThat(result.err())
        .contains("127.0.0.1:" + service.port())
        .contains("refused")
        .contains("801 samples of session")
        .contains("are kept on this machine");
    assertThat(notes()).hasSize(1);
  }

  @Test
  void replay_startedAgainOnceTheServiceIsThere_sendsWhatWasKept() throws Exception {
    List<Row> undisturbed = storedUndisturbed();
    try (ScriptedService service = new ScriptedService()) {
      service.die();
      backaware().run(replay(service, "50"));
      service.riseAgain();

      Result result = backaware().run(replay(service, "1"));

      assertThat(result.out())
          .contains("Samples below 801 were played before")
          .contains("Stored session")
          .doesNotContain("rep   1");
      assertThat(service.stored()).isEqualTo(undisturbed);
      assertThat(notes()).isEmpty();
    }
  }

  @Test
  void replay_killedWithNoService_goesOnWhereItWasAndLosesNothing() throws Exception {
    List<Row> undisturbed = storedUndisturbed();
    try (ScriptedService service = new ScriptedService()) {
      service.die();
      Process killed = backaware().start(replay(service, "4"));
      while (kept() < 100) {
        assertThat(killed.isAlive()).isTrue();
        Thread.onSpinWait();
      }
      killed.destroyForcibly().waitFor();
      long keptThen = kept();
      service.riseAgain();

      Result result = backaware().run(replay(service, "4"));

      assertThat(keptThen).isBetween(100L, 800L);
      assertThat(result.out()).contains("Samples below " + keptThen + " were played before");
      assertThat(service.stored()).isEqualTo(undisturbed);
    }
  }

  @Test
  void replay_besideAKeptSession_sendsBoth() throws Exception {
    List<Row> undisturbed = storedUndisturbed();
    try (ScriptedService service = new ScriptedService()) {
      service.die();
      backaware().run(replay(service, "50"));
      service.riseAgain();
      String[] another = replay(service, "2", "--belt", "another");

      Result result = backaware().run(another);

      assertThat(result.out())
          .containsPattern("Kept session [-0-9a-f]{36} \\(squat\\) is stored: 801 samples.")
          .contains("Stored session");
      assertThat(service.sessions()).hasSize(2);
      assertThat(service.sessions())
          .allSatisfy(id -> assertThat(service.stored(id)).isEqualTo(undisturbed));
    }
  }

  private BackawareProcess backaware() {
    return new BackawareProcess(folder);
  }

  private List<Row> storedUndisturbed() throws Exception {
    try (ScriptedService service = new ScriptedService()) {
      backaware().run(replay(service, "50"));
      return service.stored();
    }
  }

  private static String[] replay(ScriptedService service, String speed, String... more) {
    Stream<String> replay =
        Stream.of(
            "replay",
            Recordings.squat().toString(),
            "--server",
            "127.0.0.1:" + service.port(),
            "--speed",
            speed,
            "--wait",
            "1");
    return Stream.concat(replay, Stream.of(more)).toArray(String[]::new);
  }

  /** Samples that are kept on the disk, 0 while there is no session. */
  private long kept() throws Exception {
    DiskQueue queue =
        DiskQueue.open(
            folder.resolve("state/backaware/queue").toFile(),
            QueueLimits.standard(),
            Clock.systemUTC(),
            new QueueListener() {
              @Override
              public void onLoss(QueueLoss loss) {}

              @Override
              public void onTrouble(String reason) {}
            });
    return queue.sessions().stream().mapToLong(KeptSession::end).sum();
  }

  private String[] notes() throws Exception {
    Path sessions = folder.resolve("state/backaware/sessions");
    if (!Files.exists(sessions)) {
      return new String[0];
    }
    try (var files = Files.list(sessions)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(".session"))
          .toArray(String[]::new);
    }
  }
}
