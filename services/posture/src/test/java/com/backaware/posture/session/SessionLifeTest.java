package com.backaware.posture.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.backaware.posture.session.SessionLife.AwaitingOpen;
import com.backaware.posture.session.SessionLife.Closing;
import com.backaware.posture.session.SessionLife.Leaving;
import com.backaware.posture.session.SessionLife.Streaming;
import org.junit.jupiter.api.Test;

final class SessionLifeTest {
  private final Streaming resumed = new AwaitingOpen().open().loaded(100);

  @Test
  void received_nextNumber_isHeldUntilStored() throws Exception {
    Streaming received = resumed.received(100, 25).received(125, 25);
    assertThat(received.nextSampleNumber()).isEqualTo(150);
    assertThat(received.unstored()).isEqualTo(50);
    assertThat(received.stored(125).unstored()).isEqualTo(25);
  }

  @Test
  void received_otherNumber_isRefusedWithBothNumbers() {
    assertThatThrownBy(() -> resumed.received(99, 5))
        .isInstanceOf(SampleNumberException.class)
        .hasMessageContainingAll("99", "overlaps", "100");
    assertThatThrownBy(() -> resumed.received(101, 5))
        .isInstanceOf(SampleNumberException.class)
        .hasMessageContainingAll("101", "hole", "100");
  }

  @Test
  void close_rightCount_waitsForTheStore() throws Exception {
    Closing closing = resumed.received(100, 25).close(125);
    assertThat(closing.allStored()).isFalse();
    assertThat(closing.stored(125).allStored()).isTrue();
  }

  @Test
  void close_wrongCount_isRefused() {
    assertThatThrownBy(() -> resumed.close(101)).isInstanceOf(SampleNumberException.class);
    assertThatThrownBy(() -> resumed.close(-1)).hasMessageContaining("18446744073709551615");
  }

  @Test
  void leave_withUnstored_waitsForTheStore() throws Exception {
    Leaving leaving = resumed.received(100, 25).leave();
    assertThat(leaving.allStored()).isFalse();
    assertThat(leaving.stored(125).allStored()).isTrue();
  }
}
