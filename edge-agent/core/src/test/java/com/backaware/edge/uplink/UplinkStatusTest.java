package com.backaware.edge.uplink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.backaware.edge.uplink.Recorded.Ear;
import com.backaware.edge.uplink.ScriptedService.Call;
import com.backaware.edge.uplink.ScriptedService.Script;
import com.backaware.edge.uplink.UplinkRefusedException.Reason;
import com.backaware.posture.v1.SessionOpened;
import io.grpc.Status;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
final class UplinkStatusTest {
  private final Ear ear = new Ear();

  @ParameterizedTest
  @CsvSource({
    "UNAUTHENTICATED, NOT_SIGNED_IN",
    "PERMISSION_DENIED, NOT_PERMITTED",
    "INVALID_ARGUMENT, NOT_UNDERSTOOD",
    "UNIMPLEMENTED, NOT_UNDERSTOOD",
    "ABORTED, TAKEN_OVER"
  })
  void definiteStatus_onAnyCall_endsTheUplink(Status.Code code, Reason reason) throws Exception {
    try (ScriptedService service =
        new ScriptedService(refusing(code.toStatus().withDescription("why it is")))) {
      UplinkRefusedException refusal = refusalOf(service, Recorded.settings(), () -> "t");

      assertThat(refusal.reason()).isEqualTo(reason);
      assertThat(refusal.getMessage()).endsWith(".");
      assertThat(service.calls()).isEqualTo(1);
    }
  }

  @Test
  void unauthenticated_withARenewableToken_isTriedOnceMoreWithTheNewOne() throws Exception {
    TokenSource renewable =
        new TokenSource() {
          private String token = "old";

          @Override
          public String token() {
            return token;
          }

          @Override
          public boolean renew() {
            token = "new";
            return true;
          }
        };
    try (ScriptedService service = new ScriptedService(refusing(Status.UNAUTHENTICATED));
        Uplink uplink =
            new Uplink(
                service::connect, Recorded.session(false), renewable, Recorded.settings(), ear)) {
      uplink.start();
      uplink.finish();
      uplink.outcome().get(20, TimeUnit.SECONDS);

      assertThat(service.tokens).containsExactly("Bearer old", "Bearer new");
    }
  }

  @Test
  void beltNotRegisteredYet_forAWhile_isTriedAgain() throws Exception {
    Script notYet = refusing(Status.FAILED_PRECONDITION.withDescription("not registered yet"));
    try (ScriptedService service = new ScriptedService(notYet, notYet, notYet);
        Uplink uplink =
            new Uplink(
                service::connect, Recorded.session(false), () -> "t", Recorded.settings(), ear)) {
      uplink.start();
      uplink.finish();
      uplink.outcome().get(20, TimeUnit.SECONDS);

      assertThat(service.calls()).isEqualTo(4);
    }
  }

  @Test
  void beltNotRegistered_forTooLong_endsTheUplink() throws Exception {
    Script notYet = refusing(Status.FAILED_PRECONDITION.withDescription("not registered yet"));
    try (ScriptedService service = new ScriptedService(notYet, notYet, notYet)) {
      UplinkRefusedException refusal =
          refusalOf(service, limits(Duration.ofSeconds(5), Duration.ofMillis(1)), () -> "t");

      assertThat(refusal.reason()).isEqualTo(Reason.NOT_READY);
      assertThat(refusal.getMessage()).contains("not registered yet");
    }
  }

  @Test
  void wrongProtocolVersion_refusedByTheService_endsTheUplink() throws Exception {
    try (ScriptedService service =
        new ScriptedService(
            refusing(
                Status.FAILED_PRECONDITION.withDescription("protocol version 1 is too old")))) {
      UplinkRefusedException refusal = refusalOf(service, Recorded.settings(), () -> "t");

      assertThat(refusal.reason()).isEqualTo(Reason.NOT_UNDERSTOOD);
    }
  }

  @Test
  void wrongProtocolVersion_inTheAnswer_endsTheUplink() throws Exception {
    Script newer =
        new Script() {
          @Override
          public void opened(Call call) {
            call.answerOpened(SessionOpened.newBuilder().setProtocolVersion(2));
          }
        };
    try (ScriptedService service = new ScriptedService(newer)) {
      UplinkRefusedException refusal = refusalOf(service, Recorded.settings(), () -> "t");

      assertThat(refusal.reason()).isEqualTo(Reason.NOT_UNDERSTOOD);
      assertThat(refusal.getMessage()).contains("version 2").contains("version 1");
    }
  }

  @Test
  void service_thatDoesNotAnswer_isCalledAgain() throws Exception {
    Script mute =
        new Script() {
          @Override
          public void opened(Call call) {}
        };
    try (ScriptedService service = new ScriptedService(mute);
        Uplink uplink =
            new Uplink(
                service::connect,
                Recorded.session(false),
                () -> "t",
                limits(Duration.ofMillis(200), Duration.ofSeconds(5)),
                ear)) {
      uplink.start();
      uplink.finish();
      uplink.outcome().get(20, TimeUnit.SECONDS);

      assertThat(service.calls()).isEqualTo(2);
      assertThat(ear.interruptions.poll()).contains("has not answered");
    }
  }

  @Test
  void service_thatLostAcknowledgedSamples_endsTheUplink() throws Exception {
    Script losing =
        new Script() {
          @Override
          public void batchStored(Call call) {
            call.acknowledge(call.stored());
            call.fail(Status.UNAVAILABLE);
          }
        };
    Script forgetful =
        new Script() {
          @Override
          public void opened(Call call) {
            call.answerOpened(SessionOpened.newBuilder().setNextSampleNumber(0));
          }
        };
    try (ScriptedService service = new ScriptedService(losing, forgetful)) {
      UplinkRefusedException refusal = refusalOf(service, Recorded.settings(), () -> "t");

      assertThat(refusal.reason()).isEqualTo(Reason.SAMPLES_LOST);
    }
  }

  @Test
  void signIn_refused_endsTheUplink() throws Exception {
    TokenSource refused =
        () -> {
          throw new SignInException("wrong password", true);
        };
    try (ScriptedService service = new ScriptedService()) {
      UplinkRefusedException refusal = refusalOf(service, Recorded.settings(), refused);

      assertThat(refusal.reason()).isEqualTo(Reason.NOT_SIGNED_IN);
      assertThat(refusal).hasMessage("wrong password");
      assertThat(service.calls()).isZero();
    }
  }

  private UplinkRefusedException refusalOf(
      ScriptedService service, UplinkSettings settings, TokenSource tokens) throws Exception {
    try (Uplink uplink =
        new Uplink(service::connect, Recorded.session(false), tokens, settings, ear)) {
      uplink.start();
      Recorded.offer(uplink, 0, 20);
      Throwable failure = catchThrowable(() -> uplink.outcome().get(20, TimeUnit.SECONDS));
      assertThat(failure).isInstanceOf(ExecutionException.class);
      return (UplinkRefusedException) Objects.requireNonNull(failure.getCause());
    }
  }

  private static Script refusing(Status status) {
    return new Script() {
      @Override
      public void opened(Call call) {
        call.fail(status);
      }
    };
  }

  private static UplinkSettings limits(Duration answer, Duration registration) {
    return new UplinkSettings(
        10,
        25,
        1_000_000,
        answer,
        Duration.ofSeconds(5),
        registration,
        Duration.ofMillis(20),
        Duration.ofMillis(100));
  }
}
