package com.backaware.stack.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ProgressBoardTest {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

  @Test
  void changes_withoutTerminal_areOnePlainLineEach() {
    start(new Terminal(out, 0, false));

    assertThat(printed().lines())
        .containsExactly("  store            starting", "  store            ready in 0.4 s");
  }

  @Test
  void changes_onTerminalWithoutColours_rewriteLinesWithoutColours() {
    start(new Terminal(out, 80, false));

    assertThat(printed()).contains("\u001b[2A", "Kafka            waiting", "ready in 0.4 s");
    assertThat(printed()).doesNotContain("\u001b[3", "\u001b[0m");
  }

  @Test
  void changes_onTerminal_areColoured() {
    start(new Terminal(out, 80, true));

    assertThat(printed()).contains("\u001b[32mready in 0.4 s\u001b[0m");
  }

  private void start(Terminal terminal) {
    try (ProgressBoard board = new ProgressBoard(terminal, List.of("store", "Kafka"))) {
      board.starting("store");
      board.ready("store", Duration.ofMillis(400));
    }
  }

  private String printed() {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
