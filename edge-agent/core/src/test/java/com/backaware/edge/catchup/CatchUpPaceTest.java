package com.backaware.edge.catchup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

final class CatchUpPaceTest {
  private final AtomicLong nanos = new AtomicLong(-5);
  private final AtomicBoolean liveWaits = new AtomicBoolean();
  private final CatchUpPace pace = new CatchUpPace(1_000, liveWaits::get, nanos::get);

  @Test
  void ask_overASecond_lets1000SamplesPass() {
    int passed = 0;
    for (int millis = 0; millis < 1_000; millis++) {
      if (pace.ask(25).isZero()) {
        passed += 25;
      }
      nanos.addAndGet(1_000_000);
    }

    assertThat(passed).isEqualTo(1_000);
  }

  @Test
  void ask_tooEarly_saysHowLongToWait() {
    assertThat(pace.ask(25)).isZero();
    nanos.addAndGet(5_000_000);

    assertThat(pace.ask(25)).isEqualTo(Duration.ofMillis(20));
  }

  @Test
  void ask_whileALiveSessionIsBehind_letsNothingPass() {
    liveWaits.set(true);
    assertThat(pace.ask(25)).isPositive();

    liveWaits.set(false);
    assertThat(pace.ask(25)).isZero();
  }

  @Test
  void ask_afterAPause_doesNotMakeUpForIt() {
    pace.ask(25);
    nanos.addAndGet(10_000_000_000L);

    assertThat(pace.ask(25)).isZero();
    assertThat(pace.ask(25)).isEqualTo(Duration.ofMillis(25));
  }
}
