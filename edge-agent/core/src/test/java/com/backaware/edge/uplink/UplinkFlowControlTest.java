package com.backaware.edge.uplink;

import static org.assertj.core.api.Assertions.assertThat;

import com.backaware.edge.session.BeltSession;
import com.backaware.edge.uplink.Recorded.Ear;
import com.backaware.edge.uplink.ScriptedService.Call;
import com.backaware.edge.uplink.ScriptedService.Script;
import com.backaware.motion.assessment.Repetition;
import com.backaware.posture.v1.StreamSessionRequest;
import com.backaware.posture.v1.StreamSessionResponse;
import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientCall;
import io.grpc.ClientInterceptor;
import io.grpc.ForwardingClientCall;
import io.grpc.ManagedChannel;
import io.grpc.MethodDescriptor;
import io.grpc.okhttp.OkHttpChannelBuilder;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class UplinkFlowControlTest {
  private static final int MANY = 60_000;

  private final BeltSession session = Recorded.session(false);

  @Test
  void serviceThatStopsReading_holdsTheUplinkBackAndLosesNothing() throws Exception {
    CompletableFuture<Call> stalled = new CompletableFuture<>();
    Script stalls =
        new Script() {
          @Override
          public void batchStored(Call call) {
            if (!stalled.isDone()) {
              call.stopReading();
              stalled.complete(call);
            } else {
              call.acknowledge(call.stored());
            }
          }
        };
    AtomicInteger sent = new AtomicInteger();
    try (ScriptedService service = new ScriptedService(stalls);
        Uplink uplink =
            new Uplink(
                () -> counting(service, sent),
                session,
                () -> "t",
                Recorded.settings(),
                new Ear())) {
      uplink.start();
      Recorded.offer(uplink, 0, MANY);
      uplink.finish();
      Call call = stalled.get(20, TimeUnit.SECONDS);
      int heldBackAt = settled(sent);
      call.goOnReading();
      uplink.outcome().get(40, TimeUnit.SECONDS);

      assertThat(heldBackAt).isLessThan(MANY / 25 / 2);
      assertThat(service.stored()).hasSize(MANY);
    }
  }

  @Test
  void listenerThatIsBusy_holdsTheServiceBack() throws Exception {
    CountDownLatch carryOn = new CountDownLatch(1);
    CompletableFuture<Integer> accepted = new CompletableFuture<>();
    Script chatters =
        new Script() {
          @Override
          public void opened(Call call) {
            call.answerOpened();
            int told = 0;
            while (told < 1_000_000 && call.responses.isReady()) {
              told++;
              call.send(repetition(told));
            }
            accepted.complete(told);
          }
        };
    Ear busy =
        new Ear() {
          @Override
          public void onRepetition(Repetition repetition) {
            try {
              carryOn.await();
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
            super.onRepetition(repetition);
          }
        };
    try (ScriptedService service = new ScriptedService(chatters);
        Uplink uplink =
            new Uplink(service::connect, session, () -> "t", Recorded.settings(), busy)) {
      uplink.start();
      int told = accepted.get(40, TimeUnit.SECONDS);
      carryOn.countDown();
      uplink.finish();
      uplink.outcome().get(40, TimeUnit.SECONDS);

      assertThat(told).isLessThan(1_000_000);
      assertThat(busy.repetitions).hasSize(told);
    }
  }

  private static StreamSessionResponse.Builder repetition(int number) {
    return StreamSessionResponse.newBuilder()
        .setRepetition(com.backaware.posture.v1.Repetition.newBuilder().setNumber(number));
  }

  /** Waits until the count has not changed for half a second of polling; returns it. */
  private static int settled(AtomicInteger count) throws InterruptedException {
    CountDownLatch never = new CountDownLatch(1);
    int before = -1;
    while (count.get() != before) {
      before = count.get();
      never.await(500, TimeUnit.MILLISECONDS);
    }
    return before;
  }

  private static ManagedChannel counting(ScriptedService service, AtomicInteger sent) {
    return OkHttpChannelBuilder.forAddress("127.0.0.1", service.port())
        .usePlaintext()
        .intercept(
            new ClientInterceptor() {
              @Override
              public <Q, A> ClientCall<Q, A> interceptCall(
                  MethodDescriptor<Q, A> method, CallOptions options, Channel next) {
                return new ForwardingClientCall.SimpleForwardingClientCall<>(
                    next.newCall(method, options)) {
                  @Override
                  public void sendMessage(Q message) {
                    if (((StreamSessionRequest) message).hasSamples()) {
                      sent.incrementAndGet();
                    }
                    super.sendMessage(message);
                  }
                };
              }
            })
        .build();
  }
}
