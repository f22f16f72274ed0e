package com.backaware.motion.accuracy.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class RowTest {
  private static final Row ROW = Row.of("id", "what", 0.9, Unit.FRACTION, "4 people");

  @Test
  void met_figureAtTheTarget_isTrue() {
    assertThat(ROW.target(Target.atLeast(0.9)).met()).contains(true);
    assertThat(ROW.target(Target.atMost(0.9)).met()).contains(true);
    assertThat(ROW.target(Target.atMost(0.89)).met()).contains(false);
  }

  @Test
  void met_figureThatIsNoNumber_isFalse() {
    Row nothing = Row.of("id", "what", Double.NaN, Unit.FRACTION, "");

    assertThat(nothing.target(Target.atMost(1)).met()).contains(false);
    assertThat(nothing.target(Target.atLeast(0)).met()).contains(false);
  }

  @Test
  void met_noTarget_isEmpty() {
    assertThat(ROW.met()).isEmpty();
  }

  @Test
  void write_eachUnit_hasItsSign() {
    assertThat(Unit.SHARE.write(0.975)).isEqualTo("97.5 %");
    assertThat(Unit.DEGREES.write(0.574)).isEqualTo("0.57°");
    assertThat(Unit.SECONDS.write(Double.NaN)).isEqualTo("–");
    assertThat(Target.atMost(0.25).write(Unit.SECONDS)).isEqualTo("≤ 0.250 s");
  }
}
