package com.backaware.edge.queue;

import static org.assertj.core.api.Assertions.assertThat;

import com.backaware.edge.catchup.CatchUp;
import com.backaware.edge.catchup.CatchUpListener;
import com.backaware.edge.cue.CueSignal;
import com.backaware.edge.queue.kept.QueuedSession;
import com.backaware.edge.uplink.Recorded;
import com.backaware.edge.uplink.ScriptedService;
import com.backaware.edge.uplink.ScriptedService.Call;
import com.backaware.edge.uplink.ScriptedService.Script;
import com.backaware.edge.uplink.SendingPace;
import com.backaware.edge.uplink.SessionReport;
import com.backaware.edge.uplink.Uplink;
import com.backaware.edge.uplink.UplinkListener;
import com.backaware.edge.uplink.UplinkRefusedException;
import com.backaware.motion.assessment.Repetition;
import com.backaware.motion.repetition.SetSummary;
import com.backaware.posture.v1.StreamSessionRequest;
import io.grpc.Status;
import java.io.File;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The queue between a belt and the service, over a real connection. */
@Timeout(60)
final class StoreAndForwardTest {
  private static final int SAMPLES = 1_234;

  @TempDir File folder;
  private final Kept.Ear ear = new Kept.Ear();
  private final Told told = new Told();

  @Test
  void sessionSent_always_isDeletedOnceTheServiceHasIt() throws Exception {
    QueuedSession session = Kept.session();
    try (ScriptedService service = new ScriptedService()) {
      try (SessionQueue queue = queue().open(session).orElseThrow();
          Uplink uplink = uplink(service, queue)) {
        uplink.start();
        Recorded.offer(uplink, 0, SAMPLES);
        uplink.finish();
        uplink.outcome().get(20, TimeUnit.SECONDS);
      }

      assertThat(service.stored()).isEqualTo(Recorded.rows(SAMPLES, false));
      assertThat(folder.list()).isEmpty();
    }
  }

  @Test
  void agentThatDiesInTheMiddle_sendsTheRestFromTheDiskWithoutTheBelt() throws Exception {
    QueuedSession session = Kept.session(Kept.NOW.minus(Duration.ofDays(2)));
    CountDownLatch some = new CountDownLatch(1);
    Script acknowledgesSome =
        new Script() {
          @Override
          public void batchStored(Call call) {
            call.acknowledge(Math.min(call.stored(), 400));
            if (call.stored() >= 600) {
              call.stopReading();
              some.countDown();
            }
          }
        };
    try (ScriptedService service = new ScriptedService(acknowledgesSome)) {
      try (SessionQueue queue = queue().open(session).orElseThrow();
          Uplink uplink = uplink(service, queue)) {
        uplink.start();
        Recorded.offer(uplink, 0, SAMPLES);
        assertThat(some.await(20, TimeUnit.SECONDS)).isTrue();
      }

      assertThat(catchUp(service).run(Duration.ofSeconds(20))).isTrue();

      assertThat(service.stored()).isEqualTo(Recorded.rows(SAMPLES, false));
      assertThat(service.openings.get(1)).isEqualTo(service.openings.get(0));
      assertThat(told.sent).containsExactly(session.session().id().toString());
      assertThat(folder.list()).isEmpty();
    }
  }

  @Test
  void severalSessionsKept_arriveOnceAndOldestFirst() throws Exception {
    List<String> ids = new ArrayList<>();
    for (int day = 5; day > 0; day--) {
      QueuedSession session = Kept.session(Kept.NOW.minus(Duration.ofDays(day)));
      ids.add(session.session().id().toString());
      keep(session, 100 * day + 7);
    }
    try (ScriptedService service = new ScriptedService()) {
      assertThat(catchUp(service).run(Duration.ofSeconds(20))).isTrue();

      assertThat(service.sessions()).isEqualTo(ids);
      assertThat(told.sent).isEqualTo(ids);
      for (int i = 0; i < ids.size(); i++) {
        assertThat(service.stored(ids.get(i))).isEqualTo(Recorded.rows(100 * (5 - i) + 7, false));
      }
      assertThat(service.requests).filteredOn(StreamSessionRequest::hasClose).hasSize(5);
      assertThat(queue().sessions()).isEmpty();
    }
  }

  @Test
  void refusedSession_staysKeptAndTheNextIsSent() throws Exception {
    QueuedSession foreign = Kept.session(Kept.NOW.minusSeconds(60));
    QueuedSession own = Kept.session(Kept.NOW);
    keep(foreign, 100);
    keep(own, 100);
    Script refuses =
        new Script() {
          @Override
          public void opened(Call call) {
            call.fail(Status.PERMISSION_DENIED.withDescription("belt-1 is someone else's"));
          }
        };
    try (ScriptedService service = new ScriptedService(refuses)) {
      assertThat(catchUp(service).run(Duration.ofSeconds(20))).isTrue();

      assertThat(told.refused).hasSize(1);
      assertThat(told.sent).containsExactly(own.session().id().toString());
      assertThat(queue().sessions())
          .extracting(KeptSession::id)
          .containsExactly(foreign.session().id());
    }
  }

  @Test
  void sessionWhoseEndHadToGo_isClosedThereAndItsFindingsStay() throws Exception {
    QueuedSession session = Kept.session(Kept.NOW.minusSeconds(60));
    keep(session, 8_000);
    QueueLimits small = new QueueLimits(QueueLimits.SMALLEST_BYTES, Duration.ofDays(30), 2_000);
    File ballast = new File(folder, "ballast");
    try (var out = new java.io.RandomAccessFile(ballast, "rw")) {
      out.setLength(QueueLimits.SMALLEST_BYTES - 30_000);
    }
    DiskQueue full = DiskQueue.open(folder, small, Clock.fixed(Kept.NOW, ZoneOffset.UTC), ear);
    try (SessionQueue other = full.open(Kept.session()).orElseThrow()) {
      Kept.append(other, 0, 100);
    }
    assertThat(ballast.delete()).isTrue();
    long left = queue().sessions().get(0).end();
    try (ScriptedService service = new ScriptedService()) {
      assertThat(catchUp(service).run(Duration.ofSeconds(20))).isTrue();

      assertThat(left).isBetween(1L, 7_999L);
      assertThat(service.stored()).isEqualTo(Recorded.rows((int) left, false));
      KeptSession rest = queue().sessions().get(0);
      assertThat(rest.state()).isEqualTo(KeptSession.State.FINDINGS_ONLY);
      assertThat(rest.findings()).hasSize(1);
    }
  }

  @Test
  void serviceThatIsNotThere_isGivenUpAndEverythingStaysKept() throws Exception {
    keep(Kept.session(), 100);
    ScriptedService service = new ScriptedService();
    service.close();

    assertThat(catchUp(service).run(Duration.ofMillis(300))).isFalse();

    assertThat(queue().sessions().get(0).unsent()).isEqualTo(100);
    assertThat(told.interruptions).isNotEmpty();
  }

  private DiskQueue queue() throws IOException {
    return Kept.queue(folder, ear);
  }

  private void keep(QueuedSession session, int samples) throws Exception {
    try (SessionQueue queue = queue().open(session).orElseThrow()) {
      Kept.append(queue, 0, samples);
      queue.findings().onSet(new SetSummary(1, 0, 1, 5, 2, 1));
      queue.finish();
    }
  }

  private CatchUp catchUp(ScriptedService service) throws IOException {
    return new CatchUp(
        queue(),
        "127.0.0.1:1",
        service::connect,
        () -> "token",
        Recorded.settings(),
        SendingPace.UNLIMITED,
        told,
        Clock.fixed(Kept.NOW, ZoneOffset.UTC));
  }

  private static Uplink uplink(ScriptedService service, SessionQueue queue) {
    return new Uplink(
        service::connect,
        queue.session().session(),
        queue,
        SendingPace.UNLIMITED,
        () -> "token",
        Recorded.settings(),
        new Deaf());
  }

  private static final class Told implements CatchUpListener {
    final List<String> sent = new ArrayList<>();
    final List<UplinkRefusedException> refused = new ArrayList<>();
    final List<String> interruptions = new ArrayList<>();

    @Override
    public void onSent(KeptSession session, SessionReport report) {
      sent.add(session.id().toString());
    }

    @Override
    public void onRefused(KeptSession session, UplinkRefusedException refusal) {
      refused.add(refusal);
    }

    @Override
    public void onUnusable(KeptSession session, IOException cause) {
      throw new AssertionError(cause);
    }

    @Override
    public synchronized void onInterrupted(String reason) {
      interruptions.add(reason);
    }
  }

  private static final class Deaf implements UplinkListener {
    @Override
    public void onOpened(long nextSampleNumber, String engineVersion) {}

    @Override
    public void onAcknowledged(long nextSampleNumber) {}

    @Override
    public void onRepetition(Repetition repetition) {}

    @Override
    public void onCue(CueSignal cue, Duration validFor) {}

    @Override
    public void onSet(SetSummary set) {}

    @Override
    public void onInterrupted(String reason, Duration retryIn) {}
  }
}
