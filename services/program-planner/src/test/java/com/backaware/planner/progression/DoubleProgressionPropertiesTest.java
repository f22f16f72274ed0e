package com.backaware.planner.progression;

import static org.assertj.core.api.Assertions.assertThat;

import com.backaware.planner.Training;
import com.backaware.planner.catalogue.Exercise;
import com.backaware.planner.history.Effort;
import com.backaware.planner.history.TrainedSet;
import com.backaware.planner.history.TrainingSession;
import com.backaware.planner.phase.TrainingPhase;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** What holds for every exercise, whatever anybody does and tells of it. */
final class DoubleProgressionPropertiesTest {
  private static final double EXACT = 1e-9;

  @Property
  void after_anySession_raisesLoadByTwoToTenPercentOrByTheSmallestLeap(
      @ForAll("exercises") Exercise exercise,
      @ForAll TrainingPhase phase,
      @ForAll("standings") Standing before,
      @ForAll("sessions") TrainingSession session) {
    Standing after = new DoubleProgression(exercise, phase).after(before, session);

    Double used = used(before, session);
    Double next = after.loadKilograms();
    if (used == null || next == null) {
      assertThat(next).isEqualTo(used);
    } else if (next > used) {
      boolean gentle = next >= used * 1.02 - EXACT && next <= used * 1.10 + 0.1;
      boolean leap = next.equals(Weights.of(exercise).orElseThrow().next(used * 1.02));
      assertThat(gentle || (leap && before.version() >= Versions.last(exercise))).isTrue();
      assertThat(after.change()).isEqualTo(Change.MORE_LOAD);
    }
  }

  @Property
  void after_aSetWithMoreThanTenPercentFlaggedOrPain_isNeverHarder(
      @ForAll("exercises") Exercise exercise,
      @ForAll TrainingPhase phase,
      @ForAll("standings") Standing before,
      @ForAll("sessions") TrainingSession session) {
    boolean dirty = !session.sets().stream().allMatch(TrainedSet::clean);
    boolean hurts = session.effort().worstPain() > Effort.SAFE_PAIN;

    Standing after = new DoubleProgression(exercise, phase).after(before, session);

    if (dirty || hurts) {
      assertThat(after.step()).isLessThanOrEqualTo(before.step());
      assertThat(after.version()).isLessThanOrEqualTo(before.version());
      assertThat(kilograms(after.loadKilograms()))
          .isLessThanOrEqualTo(kilograms(used(before, session)));
    }
  }

  @Property
  void after_inMovementQuality_neverGrowsBeyondTheLadder(
      @ForAll("exercises") Exercise exercise,
      @ForAll("standings") Standing before,
      @ForAll("sessions") TrainingSession session) {
    Standing after =
        new DoubleProgression(exercise, TrainingPhase.MOVEMENT_QUALITY).after(before, session);

    assertThat(after.version()).isLessThanOrEqualTo(before.version());
    assertThat(kilograms(after.loadKilograms()))
        .isLessThanOrEqualTo(kilograms(used(before, session)));
  }

  @Property
  void after_anySession_staysOnLadderAndVersions(
      @ForAll("exercises") Exercise exercise,
      @ForAll TrainingPhase phase,
      @ForAll("sessions") TrainingSession session) {
    DoubleProgression progression = new DoubleProgression(exercise, phase);
    Standing standing = Standing.START;
    for (int time = 0; time < 12; time++) {
      standing = progression.after(standing, session);
      assertThat(standing.step()).isBetween(0, Ladder.of(phase).top());
      assertThat(standing.version()).isBetween(0, Versions.last(exercise));
      assertThat(Versions.words(exercise, standing.version())).isNotNull();
    }
  }

  private static @Nullable Double used(Standing before, TrainingSession session) {
    Double told = session.effort().loadKilograms();
    boolean nothing = Performance.of(session, false, 0).none() && session.effort().worstPain() <= 5;
    return told == null || nothing ? before.loadKilograms() : told;
  }

  private static double kilograms(@Nullable Double load) {
    return load == null ? 0 : load;
  }

  @Provide
  static Arbitrary<Exercise> exercises() {
    return Arbitraries.of(Training.EXERCISES).filter(exercise -> !exercise.isometric());
  }

  @Provide
  static Arbitrary<Standing> standings() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 2),
            Arbitraries.integers().between(0, 1),
            Arbitraries.doubles().between(0.5, 500).ofScale(2).injectNull(0.3),
            Arbitraries.integers().between(0, 1),
            Arbitraries.integers().between(0, 1))
        .as(
            (step, version, load, top, misses) ->
                new Standing(step, version, load, null, top, misses, Change.START));
  }

  @Provide
  static Arbitrary<TrainingSession> sessions() {
    Arbitrary<TrainedSet> sets =
        Combinators.combine(
                Arbitraries.integers().between(0, 40), Arbitraries.integers().between(0, 40))
            .as((done, flagged) -> new TrainedSet(done, Math.min(done, flagged / 8)));
    Arbitrary<Effort> efforts =
        Combinators.combine(
                Arbitraries.doubles().between(0.5, 500).ofScale(2).injectNull(0.4),
                Arbitraries.integers().between(0, 10).injectNull(0.4),
                Arbitraries.integers().between(0, 10).injectNull(0.7))
            .as((load, reserve, pain) -> new Effort(load, reserve, null, pain, null));
    return Combinators.combine(sets.list().ofMinSize(0).ofMaxSize(5), efforts)
        .as(DoubleProgressionPropertiesTest::session);
  }

  private static TrainingSession session(List<TrainedSet> sets, Effort effort) {
    return new TrainingSession(
        "s", "squat", Training.MONDAY, Training.MONDAY.plusSeconds(600), sets, Map.of(), effort);
  }
}
