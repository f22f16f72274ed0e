package com.backaware.motion.judgement.squat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.exercise.ExerciseProfile;
import com.backaware.motion.exercise.FormLimits;
import com.backaware.motion.technique.SquatMeasures;
import com.backaware.motion.technique.Straightening;
import org.junit.jupiter.api.Test;

final class RecentFormTest {
  private static final FormLimits LIMITS = ExerciseProfile.of(Exercise.SQUAT).form().orElseThrow();

  private final RecentForm form = new RecentForm(LIMITS);

  @Test
  void scores_usualRepetition_areZero() {
    add(0.44, LIMITS.meanLean().usual(), LIMITS.outOfStep().usual(), usualOver());

    assertThat(form.depth()).isEqualTo(0.44);
    assertThat(form.leanScore()).isCloseTo(0, within(1e-12));
    assertThat(form.tuckScore()).isCloseTo(0, within(1e-12));
    assertThat(form.earlyHipsScore()).isCloseTo(0, within(1e-12));
  }

  @Test
  void leanScore_outOfStep_isALeanUnlessThePelvisTucks() {
    add(0.44, LIMITS.meanLean().usual(), LIMITS.outOfStep().limit(), usualOver());
    assertThat(form.leanScore()).isCloseTo(1, within(1e-12));

    form.forget();
    add(0.44, LIMITS.meanLean().usual(), LIMITS.outOfStep().limit(), 1);
    assertThat(form.tuckScore()).isGreaterThan(1);
    assertThat(form.leanScore()).isCloseTo(0, within(1e-12));
  }

  @Test
  void add_oneOddRepetition_countsByHalf() {
    add(0.40, 20, 5, -2);
    add(0.40, 20, 5, -2);
    add(0.30, 30, 5, -2);

    assertThat(form.depth()).isCloseTo(0.35, within(1e-12));
    assertThat(form.leanScore()).isCloseTo(LIMITS.meanLean().score(25), within(1e-12));
  }

  @Test
  void forget_nextRepetition_countsAlone() {
    add(0.40, 20, 5, -2);

    form.forget();
    add(0.30, 30, 5, -2);

    assertThat(form.depth()).isEqualTo(0.30);
  }

  private static double usualOver() {
    return LIMITS.overshoot().usual();
  }

  private void add(double depth, double meanLean, double outOfStep, double overshoot) {
    Straightening straightening = new Straightening(LIMITS.lateSeconds().usual(), 15, 0);
    form.add(depth, new SquatMeasures(28, meanLean, outOfStep, overshoot, straightening));
  }
}
