package com.backaware.planner.intake;

import static com.backaware.planner.intake.Readiness.State.EASED;
import static com.backaware.planner.intake.Readiness.State.READY;
import static com.backaware.planner.intake.Readiness.State.STOPPED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ReadinessTest {

  @Test
  void of_noYesAndNoPain_isReady() {
    assertThat(Readiness.of(Intake.UNTOLD)).isEqualTo(new Readiness(READY, List.of()));
  }

  @Test
  void of_aYesThatStops_waitsForAProfessionalAndThenEases() {
    assertThat(state(0, false, HealthQuestion.CHEST)).isEqualTo(STOPPED);
    assertThat(state(0, true, HealthQuestion.CHEST)).isEqualTo(EASED);
  }

  @Test
  void of_aYesThatEases_isReadyWhenAProfessionalAgrees() {
    assertThat(state(0, false, HealthQuestion.JOINTS)).isEqualTo(EASED);
    assertThat(state(0, true, HealthQuestion.JOINTS)).isEqualTo(READY);
  }

  @Test
  void of_pain_easesAboveFiveAndStopsFromEight() {
    assertThat(state(5, false)).isEqualTo(READY);
    assertThat(state(6, false)).isEqualTo(EASED);
    assertThat(state(8, false)).isEqualTo(STOPPED);
  }

  @Test
  void of_severalReasons_takesTheWorstAndNamesAll() {
    Readiness both = Readiness.of(intake(9, false, HealthQuestion.ILLNESS));

    assertThat(both.state()).isEqualTo(STOPPED);
    assertThat(both.reasons()).hasSize(2).anyMatch(reason -> reason.contains("pain 9 of 10"));
  }

  private static Readiness.State state(int pain, boolean cleared, HealthQuestion... yes) {
    return Readiness.of(intake(pain, cleared, yes)).state();
  }

  private static Intake intake(int pain, boolean cleared, HealthQuestion... yes) {
    return new Intake(
        List.of(),
        3,
        60,
        List.of(),
        null,
        Experience.NEW,
        List.of(),
        pain,
        List.of(yes),
        cleared,
        "");
  }
}
