package com.backaware.motion.technique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class SquatMeasuresTest {
  @Test
  void of_tiltInStepWithDepth_isAsFarAsItLeansAndNothingElse() {
    SquatMeasures measures = SquatMeasures.of(RepetitionCurves.byDepth(down -> 2 + 30 * down));

    assertThat(measures.heldLean()).isBetween(27.0, 30.0);
    assertThat(measures.meanLean()).isCloseTo(15, within(0.01));
    assertThat(measures.outOfStep()).isCloseTo(0, within(1e-6));
    assertThat(measures.overshoot()).isCloseTo(0, within(1e-9));
    assertThat(measures.straightening().lateSeconds()).isCloseTo(0, within(0.021));
  }

  @Test
  void of_leanBeforeTheHipsGoDown_isOutOfStep() {
    SquatMeasures measures =
        SquatMeasures.of(RepetitionCurves.byDepth(down -> 30 * Math.min(1, 4 * down)));

    assertThat(measures.heldLean()).isCloseTo(30, within(1e-9));
    assertThat(measures.meanLean()).isCloseTo(26.25, within(0.1));
    assertThat(measures.outOfStep()).isGreaterThan(4);
    assertThat(measures.overshoot()).isNegative();
  }

  @Test
  void of_tiltOfAnInstant_isNotHeld() {
    SquatMeasures measures =
        SquatMeasures.of(
            RepetitionCurves.curve(
                0.4,
                time ->
                    Math.abs(time - 0.5) < 0.03
                        ? 40
                        : 20 * Math.min(1, 4 * Math.min(time, 1 - time))));

    assertThat(measures.heldLean()).isCloseTo(20 + 20 * 0.12 / 0.3, within(1.5));
  }

  @Test
  void of_turningBackWhileGoingDown_overshoots() {
    SquatMeasures measures =
        SquatMeasures.of(
            RepetitionCurves.byDepth(
                down -> down < 0.7 ? 30 * down / 0.7 : 30 - 40 * (down - 0.7)));

    assertThat(measures.overshoot()).isGreaterThan(2);
    assertThat(measures.outOfStep()).isGreaterThan(3);
  }

  @Test
  void of_trunkUpAfterTheHips_tellsHowMuchLater() {
    double late = 0.15;
    SquatMeasures measures =
        SquatMeasures.of(
            RepetitionCurves.curve(
                0.4,
                time -> time < 0.5 ? 30 * RepetitionCurves.down(time) : 30 * lateDown(time, late)));

    assertThat(measures.straightening().lateSeconds()).isCloseTo(2 * late, within(0.021));
  }

  /** Goes up as the depth does, but later by a part of the repetition; upright at its end. */
  private static double lateDown(double time, double late) {
    double then = time - late;
    return then < 0.5 ? 1 : RepetitionCurves.down(Math.min(1, then)) - (time >= 0.999 ? 1 : 0);
  }
}
