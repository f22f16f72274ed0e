package com.backaware.motion.cue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FaultMemoryTest {
  private static final CueHabit WELL_KNOWN = new CueHabit(0, 0, CueHabit.ENOUGH);

  private final FaultMemory memory = memory(CueHabit.NONE);

  @Test
  void dispute_repeatedly_movesTheThresholdWithinSafeLimits() {
    int moved = 0;
    while (memory.dispute()) {
      moved++;
    }

    assertThat(moved).isEqualTo(5);
    assertThat(memory.factor()).isCloseTo(1.5, within(1e-12));
  }

  @Test
  void undoDispute_afterADispute_putsTheThresholdBackOnce() {
    memory.dispute();
    memory.dispute();

    assertThat(memory.undoDispute()).isTrue();
    assertThat(memory.undoDispute()).isFalse();
    assertThat(memory.factor()).isCloseTo(1.1, within(1e-12));
  }

  @ParameterizedTest
  @CsvSource({"LOW, 1.25", "NORMAL, 1", "HIGH, 0.85"})
  void factor_bySensitivity_isItsFactor(Sensitivity sensitivity, double factor) {
    CoachingSettings settings = new CoachingSettings(sensitivity, CueTiming.AT_ONCE, false, true);

    assertThat(new FaultMemory(settings, CueHabit.NONE).factor()).isEqualTo(factor);
  }

  @Test
  void worthTelling_littleKnown_isAlways() {
    for (int i = 0; i < CueHabit.ENOUGH; i++) {
      assertThat(memory.worthTelling()).isTrue();
      memory.repetition(false, false);
    }

    assertThat(memory.worthTelling()).isFalse();
  }

  @Test
  void worthTelling_formIsGood_isTheSecondInARow() {
    FaultMemory good = memory(WELL_KNOWN);

    assertThat(good.worthTelling()).isFalse();
    good.repetition(true, false);
    assertThat(good.worthTelling()).isTrue();
  }

  @Test
  void worthTelling_formIsFair_isEverySecond() {
    FaultMemory fair = memory(new CueHabit(0, 0b0100100, CueHabit.ENOUGH));

    assertThat(fair.worthTelling()).isFalse();
    fair.repetition(true, false);
    assertThat(fair.worthTelling()).isTrue();
    fair.repetition(false, false);
    assertThat(fair.worthTelling()).isTrue();
  }

  @Test
  void worthTelling_formDecays_returns() {
    FaultMemory decaying = memory(WELL_KNOWN);
    for (int i = 0; i < 4; i++) {
      decaying.repetition(true, decaying.worthTelling());
    }

    decaying.repetition(false, false);

    assertThat(decaying.worthTelling()).isTrue();
  }

  @Test
  void worthTelling_withoutFading_isAlways() {
    CoachingSettings settings =
        new CoachingSettings(Sensitivity.NORMAL, CueTiming.AT_ONCE, false, false);

    assertThat(new FaultMemory(settings, WELL_KNOWN).worthTelling()).isTrue();
  }

  @Test
  void habit_givenToTheNextSession_goesOn() {
    memory.dispute();
    memory.repetition(true, true);
    memory.repetition(false, false);

    CueHabit habit = memory.habit();

    assertThat(habit).isEqualTo(new CueHabit(0.1, 0b10, 2));
    assertThat(memory(habit).factor()).isEqualTo(memory.factor());
  }

  @ParameterizedTest
  @CsvSource({
    "0.6, 0, 0, widening",
    "NaN, 0, 0, widening",
    "0, 1024, 0, recent",
    "0, 0, 21, judged"
  })
  void cueHabit_outOfRange_isRefusedByName(double widening, int recent, int judged, String name) {
    assertThatThrownBy(() -> new CueHabit(widening, recent, judged)).hasMessageContaining(name);
  }

  private static FaultMemory memory(CueHabit habit) {
    return new FaultMemory(CoachingSettings.defaults(), habit);
  }
}
