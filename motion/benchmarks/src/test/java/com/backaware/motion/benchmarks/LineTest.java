package com.backaware.motion.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class LineTest {
  @Test
  void verdict_figureAtTheTarget_isMet() {
    Line line = Line.of("orientation", 250, "ns");

    assertThat(line.atMost(250).verdict()).isEqualTo("met");
    assertThat(line.atMost(249.9).verdict()).isEqualTo("MISSED");
    assertThat(line.verdict()).isEmpty();
  }

  @Test
  void table_hasFigureTargetAndNote() {
    String table =
        Line.table(List.of(Line.of("state", 117_960, "B").atMost(16_384).note("mostly double[]")));

    assertThat(table).contains("117,960 B", "≤ 16,384 B", "MISSED", "mostly double[]");
  }
}
