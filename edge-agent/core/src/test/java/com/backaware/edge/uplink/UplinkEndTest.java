package com.backaware.edge.uplink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.backaware.edge.uplink.Recorded.Ear;
import com.backaware.edge.uplink.ScriptedService.Call;
import com.backaware.edge.uplink.ScriptedService.Script;
import com.backaware.edge.uplink.UplinkRefusedException.Reason;
import io.grpc.Status;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Ends that nobody wishes for. */
@Timeout(60)
final class UplinkEndTest {
  @Test
  void fault_ofTheAgent_endsTheSessionAndIsNamed() throws Exception {
    TokenSource broken =
        () -> {
          throw new IllegalArgumentException("no such key store");
        };
    try (ScriptedService service = new ScriptedService();
        Uplink uplink = uplink(service, broken, Recorded.settings())) {
      uplink.start();

      assertThatThrownBy(() -> uplink.outcome().get(20, TimeUnit.SECONDS))
          .isInstanceOf(ExecutionException.class)
          .cause()
          .isInstanceOfSatisfying(
              UplinkRefusedException.class,
              refusal -> assertThat(refusal.reason()).isEqualTo(Reason.INTERNAL))
          .hasMessageContaining("no such key store")
          .hasRootCauseInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void offer_atCapacityWhenTheServiceRefuses_doesNotWaitForEver() throws Exception {
    Script refuses =
        new Script() {
          @Override
          public void batchStored(Call call) {
            call.fail(Status.PERMISSION_DENIED.withDescription("scripted"));
          }
        };
    try (ScriptedService service = new ScriptedService(refuses);
        Uplink uplink = uplink(service, () -> "t", capacity(50))) {
      uplink.start();
      Recorded.offer(uplink, 0, 1_000);

      assertThatThrownBy(() -> uplink.outcome().get(20, TimeUnit.SECONDS))
          .hasMessageContaining("scripted");
    }
  }

  @Test
  void close_twiceAndWhatComesAfter_doesNothing() throws Exception {
    try (ScriptedService service = new ScriptedService()) {
      Uplink uplink = uplink(service, () -> "t", capacity(50));
      uplink.start();
      uplink.close();

      uplink.close();
      Recorded.offer(uplink, 0, 100);
      uplink.finish();

      assertThatThrownBy(() -> uplink.outcome().get(20, TimeUnit.SECONDS))
          .isInstanceOf(CancellationException.class);
    }
  }

  private static Uplink uplink(
      ScriptedService service, TokenSource tokens, UplinkSettings settings) {
    return new Uplink(service::connect, Recorded.session(false), tokens, settings, new Ear());
  }

  private static UplinkSettings capacity(int samples) {
    Duration limit = Duration.ofSeconds(5);
    return new UplinkSettings(
        10, 25, samples, limit, limit, limit, Duration.ofMillis(20), Duration.ofMillis(100));
  }
}
