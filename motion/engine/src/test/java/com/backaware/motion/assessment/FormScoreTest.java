package com.backaware.motion.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class FormScoreTest {
  @Test
  void of_cleanRepetition_isAHundred() {
    FormScore form = FormScore.of(Map.of(Fault.BUTT_WINK, 0.8, Fault.ASYMMETRY, -3.0));

    assertThat(form.points()).isEqualTo(100);
    assertThat(form.lost()).isEmpty();
  }

  @Test
  void of_strongFinding_costsThirty() {
    FormScore form = FormScore.of(Map.of(Fault.BUTT_WINK, 1.5, Fault.PARTIAL_DEPTH, 0.2));

    assertThat(form.points()).isCloseTo(70, within(1e-9));
    assertThat(form.lost()).containsOnlyKeys(Fault.BUTT_WINK);
  }

  @Test
  void of_anyScores_addsUpToAHundred() {
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < 1000; i++) {
      FormScore form =
          FormScore.of(
              Map.of(
                  Fault.BUTT_WINK, random.nextDouble() * 4,
                  Fault.EXCESSIVE_LEAN, random.nextDouble() * 8,
                  Fault.ASYMMETRY, random.nextDouble() * 16));

      assertAddsUp(form);
    }
  }

  @Test
  void setForm_ofRepetitions_isTheirMeanAndAddsUp() {
    SetForm set = SetForm.of(List.of(repetition(1, 2, 40, 1.5), repetition(2, 2, 40, 0)));

    assertThat(set.form().points()).isCloseTo(85, within(1e-9));
    assertAddsUp(set.form());
    assertThat(set.decay()).isEmpty();
  }

  @Test
  void setForm_growingSlowerAndWorse_tellsDecay() {
    SetForm set =
        SetForm.of(
            List.of(
                repetition(1, 2, 40, 0),
                repetition(2, 2, 40, 0),
                repetition(3, 2.2, 40, 0),
                repetition(4, 2.4, 38, 1),
                repetition(5, 3, 32, 1.5),
                repetition(6, 3, 32, 1.5)));

    FormDecay decay = set.decay().orElseThrow();
    assertThat(decay.slowerPart()).isCloseTo(0.5, within(1e-9));
    assertThat(decay.smallerPart()).isCloseTo(0.2, within(1e-9));
    assertThat(decay.pointsLost()).isCloseTo(30, within(1e-9));
    assertThat(decay.isClear()).isTrue();
  }

  @Test
  void setForm_ofOneSetOfTwo_takesItsOwnRepetitionsOnly() {
    List<Repetition> session = List.of(repetition(1, 2, 40, 1.5), repetition(9, 2, 40, 0));

    SetForm second = SetForm.of(90_000_000, 92_000_000, session).orElseThrow();

    assertThat(second.form().points()).isEqualTo(100);
    assertThat(SetForm.of(200_000_000, 230_000_000, session)).isEmpty();
  }

  @Test
  void setForm_withoutRepetitions_isRefused() {
    assertThatThrownBy(() -> SetForm.of(List.of())).hasMessageContaining("at least 1");
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void sentence_everyFault_namesDegreesAndAdvice(Fault fault) {
    String sentence = FaultWords.sentence(new Finding(fault, Severity.STRONG, 12.4, 0));

    assertThat(sentence).startsWith("Clearly: ").contains("(12°); ").endsWith(".");
    assertThat(sentence).contains(FaultWords.advice(fault));
  }

  private static Repetition repetition(int number, double seconds, double range, double score) {
    long start = number * 10_000_000L;
    return new Repetition(
        number,
        start,
        start + Math.round(seconds * 1e6),
        range,
        new Tempo(seconds / 2, 0, seconds / 2, 0),
        Map.of(Fault.EXCESSIVE_LEAN, score),
        List.of());
  }

  private static void assertAddsUp(FormScore form) {
    double lost = form.lost().values().stream().mapToDouble(Double::doubleValue).sum();
    assertThat(form.points()).isBetween(0.0, 100.0);
    assertThat(form.points() + lost).isCloseTo(100, within(1e-9));
  }
}
