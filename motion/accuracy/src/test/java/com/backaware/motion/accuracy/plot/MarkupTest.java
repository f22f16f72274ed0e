package com.backaware.motion.accuracy.plot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class MarkupTest {
  @Test
  void escape_markup_becomesText() {
    assertThat(Markup.escape("<b a=\"1\" b='2'>R&D</b>"))
        .isEqualTo("&lt;b a=&quot;1&quot; b=&#39;2&#39;&gt;R&amp;D&lt;/b&gt;");
  }

  @Test
  void escape_controlCharacters_areReplaced() {
    assertThat(Markup.escape("a\u0000b\u001bc\n")).isEqualTo("a\ufffdb\ufffdc\n");
  }

  @Test
  void number_wholeValues_haveNoDecimals() {
    assertThat(Markup.number(12)).isEqualTo("12");
    assertThat(Markup.number(12.34)).isEqualTo("12.3");
  }
}
