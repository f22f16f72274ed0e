package com.backaware.edge.uplink;

import static org.assertj.core.api.Assertions.assertThat;

import com.backaware.edge.session.BeltSession;
import com.backaware.edge.uplink.Recorded.Ear;
import com.backaware.edge.uplink.ScriptedService.Call;
import com.backaware.edge.uplink.ScriptedService.Script;
import com.backaware.motion.MotionEngine;
import com.backaware.posture.v1.Drain;
import com.backaware.posture.v1.Hold;
import com.backaware.posture.v1.Notice;
import com.backaware.posture.v1.NoticeKind;
import com.backaware.posture.v1.OpenSession;
import com.backaware.posture.v1.SessionOpened;
import com.backaware.posture.v1.StreamSessionRequest;
import com.backaware.posture.v1.StreamSessionResponse;
import com.google.protobuf.Duration;
import io.grpc.Status;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
final class UplinkTest {
  private static final int SAMPLES = 1_234;

  private final Ear ear = new Ear();

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void finish_afterTheLastSample_storesEverySample(boolean hasThorax) throws Exception {
    try (ScriptedService service = new ScriptedService();
        Uplink uplink = uplink(service, Recorded.session(hasThorax))) {
      uplink.start();
      for (int number = 0; number < SAMPLES; number++) {
        uplink.offer(Recorded.sample(number, hasThorax));
      }
      uplink.finish();

      SessionReport report = uplink.outcome().get(20, TimeUnit.SECONDS);

      assertThat(report.sampleCount()).isEqualTo(SAMPLES);
      assertThat(service.stored()).isEqualTo(Recorded.rows(SAMPLES, hasThorax));
      assertThat(service.tokens).containsExactly("Bearer token-1");
    }
  }

  @Test
  void start_always_opensWithWhatTheSessionIs() throws Exception {
    BeltSession session = Recorded.session(false);
    try (ScriptedService service = new ScriptedService();
        Uplink uplink = uplink(service, session)) {
      uplink.start();
      ear.opened.poll(20, TimeUnit.SECONDS);

      OpenSession opening = service.openings.get(0);

      assertThat(opening.getProtocolVersion()).isEqualTo(1);
      assertThat(opening.getSessionId()).isEqualTo(session.id().toString());
      assertThat(opening.getBeltId()).isEqualTo("belt-1");
      assertThat(opening.getExercise()).isEqualTo("squat");
      assertThat(opening.getStartedAt().getNanos()).isEqualTo(678_000_000);
      assertThat(opening.getEngineVersion()).isEqualTo(MotionEngine.VERSION);
      assertThat(opening.hasReference()).isFalse();
    }
  }

  @Test
  void service_thatTellsAHoldAndANotice_isHeard() throws Exception {
    Script tells =
        new Script() {
          @Override
          public void closed(Call call) {
            call.send(StreamSessionResponse.newBuilder().setHold(Hold.newBuilder().setNumber(1)));
            call.send(
                StreamSessionResponse.newBuilder()
                    .setNotice(
                        Notice.newBuilder()
                            .setKind(NoticeKind.NOTICE_KIND_SIGNAL)
                            .setSentence("Look.")));
            call.summarise();
          }
        };
    try (ScriptedService service = new ScriptedService(tells);
        Uplink uplink = uplink(service, Recorded.session(false))) {
      uplink.start();
      uplink.finish();
      uplink.outcome().get(20, TimeUnit.SECONDS);

      assertThat(ear.holds).extracting(hold -> hold.number()).containsExactly(1);
      assertThat(ear.notices).extracting(notice -> notice.sentence()).containsExactly("Look.");
    }
  }

  @Test
  void offer_manySamples_sendsBatchesOfTenToTwentyFive() throws Exception {
    try (ScriptedService service = new ScriptedService();
        Uplink uplink = uplink(service, Recorded.session(false))) {
      uplink.start();
      Recorded.offer(uplink, 0, SAMPLES);
      uplink.finish();
      uplink.outcome().get(20, TimeUnit.SECONDS);

      assertThat(service.requests)
          .filteredOn(StreamSessionRequest::hasSamples)
          .extracting(request -> request.getSamples().getTimeMicrosDeltasCount())
          .allMatch(size -> size <= 25)
          .filteredOn(size -> size < 10)
          .hasSizeLessThanOrEqualTo(1);
    }
  }

  @Test
  void call_thatBreaks_isResumedAtWhatIsStored() throws Exception {
    AtomicBoolean broken = new AtomicBoolean();
    Script breaks =
        new Script() {
          @Override
          public void batchStored(Call call) {
            if (call.stored() < 300) {
              call.acknowledge(call.stored());
            } else if (broken.compareAndSet(false, true)) {
              call.fail(Status.UNAVAILABLE.withDescription("scripted"));
            }
          }
        };
    try (ScriptedService service = new ScriptedService(breaks, breaks);
        Uplink uplink = uplink(service, Recorded.session(false))) {
      uplink.start();
      Recorded.offer(uplink, 0, SAMPLES);
      uplink.finish();
      uplink.outcome().get(20, TimeUnit.SECONDS);

      assertThat(service.stored()).isEqualTo(Recorded.rows(SAMPLES, false));
      assertThat(ear.interruptions).containsExactly("scripted");
      assertThat(service.openings).hasSize(2);
      assertThat(service.openings.get(1)).isEqualTo(service.openings.get(0));
    }
  }

  @Test
  void service_thatDiesAndLosesWhatIsNotAcknowledged_getsItAgain() throws Exception {
    CountDownLatch reached = new CountDownLatch(1);
    Script acknowledgesHalf =
        new Script() {
          @Override
          public void batchStored(Call call) {
            call.acknowledge(Math.min(call.stored(), 400));
            if (call.stored() >= 700) {
              reached.countDown();
            }
          }
        };
    try (ScriptedService service = new ScriptedService(acknowledgesHalf);
        Uplink uplink = uplink(service, Recorded.session(false))) {
      uplink.start();
      Recorded.offer(uplink, 0, 800);
      reached.await();
      service.die();
      service.forgetFrom(400);
      Recorded.offer(uplink, 800, SAMPLES);
      service.riseAgain();
      uplink.finish();
      uplink.outcome().get(20, TimeUnit.SECONDS);

      assertThat(service.stored()).isEqualTo(Recorded.rows(SAMPLES, false));
      assertThat(ear.interruptions).isNotEmpty();
    }
  }

  @Test
  void drain_inTheMiddle_halfClosesAndCallsAgainAfterTheDelay() throws Exception {
    AtomicBoolean drained = new AtomicBoolean();
    Script drains =
        new Script() {
          @Override
          public void batchStored(Call call) {
            call.acknowledge(call.stored());
            if (call.stored() >= 200 && drained.compareAndSet(false, true)) {
              call.send(
                  StreamSessionResponse.newBuilder()
                      .setDrain(
                          Drain.newBuilder()
                              .setReconnectAfter(Duration.newBuilder().setNanos(300_000_000))));
            }
          }
        };
    try (ScriptedService service = new ScriptedService(drains);
        Uplink uplink = uplink(service, Recorded.session(false))) {
      uplink.start();
      Recorded.offer(uplink, 0, 400);
      java.time.Duration delay = ear.delays.poll(20, TimeUnit.SECONDS);
      Recorded.offer(uplink, 400, SAMPLES);
      uplink.finish();
      uplink.outcome().get(20, TimeUnit.SECONDS);

      assertThat(service.stored()).isEqualTo(Recorded.rows(SAMPLES, false));
      assertThat(service.calls()).isEqualTo(2);
      assertThat(delay).isGreaterThanOrEqualTo(java.time.Duration.ofMillis(300));
    }
  }

  @Test
  void restartedAgent_offeringFromTheStart_sendsOnlyWhatIsMissing() throws Exception {
    BeltSession session = Recorded.session(false);
    try (ScriptedService service = new ScriptedService()) {
      try (Uplink first = uplink(service, session)) {
        first.start();
        Recorded.offer(first, 0, 500);
        while (service.stored().size() < 500) {
          Thread.onSpinWait();
        }
      }
      ear.opened.clear();
      try (Uplink second = uplink(service, session)) {
        second.start();
        Recorded.offer(second, 0, SAMPLES);
        second.finish();
        second.outcome().get(20, TimeUnit.SECONDS);
      }

      assertThat(ear.opened.poll()).isEqualTo(500);
      assertThat(service.stored()).isEqualTo(Recorded.rows(SAMPLES, false));
    }
  }

  @Test
  void close_inTheMiddle_sendsTheRestAndLeavesTheSessionOpen() throws Exception {
    CountDownLatch halfClosed = new CountDownLatch(1);
    Script watches =
        new Script() {
          @Override
          public void halfClosed(Call call) {
            halfClosed.countDown();
            call.complete();
          }
        };
    try (ScriptedService service = new ScriptedService(watches)) {
      try (Uplink uplink = uplink(service, Recorded.session(false))) {
        uplink.start();
        ear.opened.poll(20, TimeUnit.SECONDS);
        Recorded.offer(uplink, 0, 57);
      }

      assertThat(halfClosed.await(20, TimeUnit.SECONDS)).isTrue();
      assertThat(service.stored()).hasSize(57);
      assertThat(service.requests).noneMatch(StreamSessionRequest::hasClose);
    }
  }

  @Test
  void completedSession_openedAgain_givesItsReport() throws Exception {
    Script completed =
        new Script() {
          @Override
          public void opened(Call call) {
            call.answerOpened(
                SessionOpened.newBuilder().setNextSampleNumber(10).setCompleted(true));
            call.summarise();
            call.complete();
          }
        };
    try (ScriptedService service = new ScriptedService(completed);
        Uplink uplink = uplink(service, Recorded.session(false))) {
      uplink.start();

      SessionReport report = uplink.outcome().get(20, TimeUnit.SECONDS);

      assertThat(report.sessionId()).isEqualTo(sessionIdOf(service));
      assertThat(service.requests).noneMatch(StreamSessionRequest::hasSamples);
    }
  }

  private Uplink uplink(ScriptedService service, BeltSession session) {
    return new Uplink(service::connect, session, () -> "token-1", Recorded.settings(), ear);
  }

  private static java.util.UUID sessionIdOf(ScriptedService service) {
    return java.util.UUID.fromString(service.openings.get(0).getSessionId());
  }
}
