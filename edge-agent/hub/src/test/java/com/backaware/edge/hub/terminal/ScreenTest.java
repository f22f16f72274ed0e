package com.backaware.edge.hub.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ScreenTest {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8);

  @Test
  void withoutATerminal_anything_hasNoEscapeCodesAndNoStatus() {
    Screen screen = Screen.of(out, 0, Map.of("LANG", "C.UTF-8"));

    screen.status("busy");
    screen.line(screen.alert("a"));
    screen.clearStatus();

    assertThat(written()).isEqualTo("a\n");
  }

  @Test
  void line_onATerminal_goesAboveTheStatusLine() {
    Screen screen = Screen.of(out, 10, Map.of("NO_COLOR", "1"));

    screen.status("busy as a bee");
    screen.line(screen.good("a"));

    assertThat(written()).isEqualTo("\r\u001b[Kbusy as a\r\u001b[Ka\nbusy as a");
  }

  @Test
  void colour_onATerminal_isUsedUnlessItIsDumb() {
    assertThat(Screen.of(out, 80, Map.of()).good("a")).isEqualTo("\u001b[32ma\u001b[0m");
    assertThat(Screen.of(out, 80, Map.of("TERM", "dumb")).good("a")).isEqualTo("a");
  }

  @Test
  void unicode_always_followsTheLocale() {
    assertThat(Screen.of(out, 0, Map.of("LANG", "de_DE.UTF-8")).unicode()).isTrue();
    assertThat(Screen.of(out, 0, Map.of("LANG", "de_DE.UTF-8", "LC_ALL", "C")).unicode()).isFalse();
  }

  @Test
  void tiltBar_always_isAsLong() {
    TiltBar bar = new TiltBar(false);

    assertThat(bar.of(30)).isEqualTo("##########..........  30 deg");
    assertThat(bar.of(200)).startsWith("####################");
    assertThat(bar.of(-5)).startsWith("....................  -5");
    assertThat(bar.of(-0.3)).startsWith("....................   0");
    assertThat(bar.of(Double.NaN)).isEqualTo("....................   - deg");
  }

  private String written() {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
