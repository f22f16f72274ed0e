package com.backaware.motion.cue;

import static org.assertj.core.api.Assertions.assertThat;

import com.backaware.motion.assessment.Fault;
import com.backaware.motion.exercise.CueLimits;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class HoldCuesTest {
  private static final CueLimits LIMITS = new CueLimits(1, 2.5, 0, 1.5);

  private final HoldCues cues = cues(CoachingSettings.defaults());

  @Test
  void lasts_faultThatGoesOn_isToldOnceAndAgainAfterAWhile() {
    int told = 0;
    for (long micros = 0; micros <= 8_500_000; micros += 10_000) {
      told += cues.lasts(micros, Fault.SAG) ? 1 : 0;
      assertThat(told).isEqualTo(micros < 8_000_000 ? 1 : 2);
    }
  }

  @Test
  void lasts_anotherFaultAtOnce_waitsForTheRefractoryTime() {
    cues.lasts(0, Fault.SAG);

    assertThat(cues.lasts(1_490_000, Fault.ASYMMETRY)).isFalse();
    assertThat(cues.lasts(1_500_000, Fault.ASYMMETRY)).isTrue();
  }

  @Test
  void corrected_afterTheFaultIsGone_isToldOnce() {
    cues.lasts(0, Fault.SAG);
    cues.lasts(1_000_000, Fault.SAG);

    assertThat(cues.corrected(1_490_000)).isEmpty();
    assertThat(cues.corrected(1_500_000)).contains(Fault.SAG);
    assertThat(cues.corrected(1_510_000)).isEmpty();
  }

  @Test
  void whileArmsMove_fault_isToldEachTimeAndCorrectedAfterAWhileWithoutIt() {
    CoachingSettings usual = CoachingSettings.defaults();
    HoldCues moving = HoldCues.whileArmsMove(LIMITS, usual, new CueMemory(usual, CueHabits.NONE));

    assertThat(moving.lasts(0, Fault.HIP_THROW)).isTrue();
    assertThat(moving.lasts(1_400_000, Fault.HIP_THROW)).isFalse();
    assertThat(moving.lasts(3_000_000, Fault.HIP_THROW)).isTrue();
    assertThat(moving.corrected(8_900_000)).isEmpty();
    assertThat(moving.corrected(9_000_000)).contains(Fault.HIP_THROW);
  }

  @Test
  void corrected_afterTheHoldIsOver_isNotTold() {
    cues.lasts(0, Fault.SAG);

    cues.endHold(Map.of(Fault.SAG, 1.2));

    assertThat(cues.corrected(5_000_000)).isEmpty();
  }

  @Test
  void lasts_whileSnoozedOrSilent_isNotTold() {
    CoachingSettings usual = CoachingSettings.defaults();
    HoldCues silent =
        cues(new CoachingSettings(usual.sensitivity(), usual.timing(), true, usual.fading()));
    cues.snooze(10_000_000);

    assertThat(cues.lasts(9_000_000, Fault.SAG)).isFalse();
    assertThat(cues.lasts(10_000_000, Fault.SAG)).isTrue();
    assertThat(silent.lasts(10_000_000, Fault.SAG)).isFalse();
  }

  private static HoldCues cues(CoachingSettings settings) {
    return new HoldCues(LIMITS, settings, new CueMemory(settings, CueHabits.NONE));
  }
}
