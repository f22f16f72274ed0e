package com.backaware.motion;

import static org.assertj.core.api.Assertions.assertThat;

import com.backaware.motion.assessment.Fault;
import com.backaware.motion.calibration.PersonalReference;
import com.backaware.motion.cue.CoachingSettings;
import com.backaware.motion.cue.Cue;
import com.backaware.motion.cue.CueHabit;
import com.backaware.motion.cue.CueHabits;
import com.backaware.motion.cue.CuePattern;
import com.backaware.motion.cue.CueTiming;
import com.backaware.motion.cue.Sensitivity;
import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.sample.BeltSample;
import com.backaware.motion.synthesis.SyntheticSquats;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How the wearer's settings and habits change what is told, never what is found. */
final class CoachingTest {
  private static final Optional<PersonalReference> OWN =
      CoachedSession.referenceOf(new SyntheticSquats().clean(8).samples());
  private static final List<BeltSample> FAULTY =
      new SyntheticSquats().clean(2).leaning(14).clean(1).tucking(16).clean(2).samples();

  @Test
  void accept_silently_findsAllAndTellsNothing() {
    CoachedSession session = coach(coaching(CueTiming.AT_ONCE, true));

    assertThat(session.flagged(Fault.EXCESSIVE_LEAN)).containsExactly(3);
    assertThat(session.flagged(Fault.BUTT_WINK)).containsExactly(5);
    assertThat(session.cues).isEmpty();
  }

  @Test
  void accept_afterRepetition_tellsWhenItIsOver() {
    CoachedSession session = coach(coaching(CueTiming.AFTER_REPETITION, false));

    assertThat(session.cues)
        .extracting(Cue::pattern)
        .containsExactly(
            CuePattern.MOVEMENT_FAULT,
            CuePattern.CORRECTED,
            CuePattern.MOVEMENT_FAULT,
            CuePattern.CORRECTED);
    assertThat(session.cues.get(0).timeMicros())
        .isBetween(
            session.repetitions.get(2).endMicros(),
            session.repetitions.get(2).endMicros() + 500_000);
  }

  @Test
  void accept_goodFormSoFar_tellsNoSingleSlightFault() {
    CueHabits good =
        new CueHabits(Map.of(Fault.EXCESSIVE_LEAN, new CueHabit(0, 0, CueHabit.ENOUGH)));
    List<BeltSample> slight = new SyntheticSquats().clean(2).leaning(6.5).clean(2).samples();

    CoachedSession usual = coach(settings(), slight);
    CoachedSession faded = coach(settings().with(good), slight);

    assertThat(usual.cues).isNotEmpty();
    assertThat(faded.flagged(Fault.EXCESSIVE_LEAN)).containsExactly(3);
    assertThat(faded.cues).isEmpty();
    assertThat(faded.engine.habits().of(Fault.EXCESSIVE_LEAN).recent()).isEqualTo(0b100);
  }

  @Test
  void dispute_slightFault_isNoFaultAnyMore() {
    List<BeltSample> slight = new SyntheticSquats().clean(2).leaning(6.5).clean(2).samples();
    CueHabits moved =
        new CueHabits(Map.of(Fault.EXCESSIVE_LEAN, new CueHabit(CueHabit.LARGEST_WIDENING, 0, 0)));

    CoachedSession before = coach(settings(), slight);
    CoachedSession after = coach(settings().with(moved), slight);

    assertThat(before.flagged(Fault.EXCESSIVE_LEAN)).containsExactly(3);
    assertThat(after.flagged(Fault.EXCESSIVE_LEAN)).isEmpty();
    assertThat(after.cues).isEmpty();
  }

  @Test
  void dispute_duringTheSession_movesTheThresholdAndUndoMovesItBack() {
    MotionEngine engine = new MotionEngine(settings(), Silence.LISTENER);

    assertThat(engine.dispute(Fault.BUTT_WINK)).isTrue();
    double moved = engine.habits().of(Fault.BUTT_WINK).widening();
    assertThat(engine.undoDispute(Fault.BUTT_WINK)).isTrue();

    assertThat(moved).isEqualTo(0.1);
    assertThat(engine.habits()).isEqualTo(CueHabits.NONE);
  }

  @Test
  void snooze_overTheFirstFault_tellsTheSecondOnly() {
    CoachedSession session = CoachedSession.start(settings());
    session.engine.snooze(0);
    boolean snoozed = false;
    for (BeltSample sample : FAULTY) {
      if (!snoozed && session.repetitions.size() == 2) {
        session.engine.snooze(4);
        snoozed = true;
      }
      session.accept(sample);
    }
    session.engine.finish();

    assertThat(session.flagged(Fault.EXCESSIVE_LEAN)).containsExactly(3);
    assertThat(session.cuedRepetitions()).containsExactly(5);
  }

  @Test
  void accept_sensitivities_tellMoreTheHigherTheyAre() {
    List<BeltSample> slight =
        new SyntheticSquats().clean(2).leaning(5).leaning(7).leaning(9).clean(1).samples();

    int low =
        coach(settings().with(sensitive(Sensitivity.LOW)), slight)
            .flagged(Fault.EXCESSIVE_LEAN)
            .size();
    int normal = coach(settings(), slight).flagged(Fault.EXCESSIVE_LEAN).size();
    int high =
        coach(settings().with(sensitive(Sensitivity.HIGH)), slight)
            .flagged(Fault.EXCESSIVE_LEAN)
            .size();

    assertThat(low).isLessThan(high);
    assertThat(normal).isBetween(low, high);
  }

  private static CoachedSession coach(CoachingSettings coaching) {
    return coach(settings().with(coaching), FAULTY);
  }

  private static CoachedSession coach(EngineSettings settings, List<BeltSample> samples) {
    CoachedSession session = CoachedSession.start(settings);
    samples.forEach(session::accept);
    session.engine.finish();
    return session;
  }

  private static EngineSettings settings() {
    return new EngineSettings(Exercise.SQUAT, OWN);
  }

  private static CoachingSettings coaching(CueTiming timing, boolean silent) {
    return new CoachingSettings(Sensitivity.NORMAL, timing, silent, true);
  }

  private static CoachingSettings sensitive(Sensitivity sensitivity) {
    return new CoachingSettings(sensitivity, CueTiming.AT_ONCE, false, true);
  }
}
