package com.backaware.planner.progression;

import com.backaware.planner.catalogue.Exercise;
import com.backaware.planner.catalogue.Pattern;
import com.backaware.planner.history.Effort;
import com.backaware.planner.history.TrainingSession;
import com.backaware.planner.phase.TrainingPhase;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Double progression: first more repetitions (or seconds), then more load or a harder version.
 * Technique and pain come before both.
 */
public final class DoubleProgression {
  /** Share of the maximum that the strength phase begins with (ACSM 2026: 80 % and above). */
  private static final double STRENGTH_SHARE = 0.80;

  /**
   * Raise into the strength phase when the maximum is not known: the largest that a step allows.
   */
  private static final double RAISE_INTO_STRENGTH = Weights.MAX_RAISE;

  /** Raise for squat, hinge and lunge; large muscles take the upper part of 2-10 % (ACSM 2009). */
  private static final double LOWER_BODY_RAISE = 0.05;

  /** Raise for the others. */
  private static final double UPPER_BODY_RAISE = 0.025;

  private final Exercise exercise;
  private final TrainingPhase phase;
  private final Ladder ladder;

  /** The progression of an exercise in a phase. */
  public DoubleProgression(Exercise exercise, TrainingPhase phase) {
    this.exercise = exercise;
    this.phase = phase;
    this.ladder = Ladder.of(phase);
  }

  /** The standing at the start of this phase after an earlier one. */
  public Standing entering(Standing earlier) {
    Double maximum = earlier.maximumKilograms();
    return new Standing(0, 0, firstLoad(earlier), maximum, 0, 0, Change.START);
  }

  private @Nullable Double firstLoad(Standing earlier) {
    Double kilograms = earlier.loadKilograms();
    Optional<Weights> weights = Weights.of(exercise);
    if (kilograms == null || weights.isEmpty() || phase != TrainingPhase.MAXIMAL_STRENGTH) {
      return kilograms;
    }
    Double maximum = earlier.maximumKilograms();
    double wished =
        maximum == null ? kilograms * (1 + RAISE_INTO_STRENGTH) : maximum * STRENGTH_SHARE;
    return Math.max(kilograms, weights.get().roundDown(wished));
  }

  /** The standing after a session of the exercise; the same when nothing was done. */
  public Standing after(Standing before, TrainingSession session) {
    int pain = session.effort().worstPain();
    Performance done = Performance.of(session, exercise.isometric(), ladder.reserve());
    if (pain > Effort.ACCEPTABLE_PAIN) {
      return eased(told(before, session.effort(), done), Change.EASED_FOR_PAIN);
    }
    return done.none() ? before : judged(told(before, session.effort(), done), done, pain);
  }

  private Standing judged(Standing standing, Performance done, int pain) {
    if (done.oftenFlagged()) {
      return eased(standing, Change.EASED_FOR_FORM);
    }
    if (!done.clean()) {
      return standing.held(Change.HELD_FOR_FORM);
    }
    return pain > Effort.SAFE_PAIN ? standing.held(Change.HELD_FOR_PAIN) : measured(standing, done);
  }

  private Standing told(Standing before, Effort effort, Performance done) {
    Double kilograms = effort.loadKilograms();
    if (kilograms == null) {
      return before;
    }
    Standing used = before.used(kilograms);
    return OneRepetitionMaximum.of(kilograms, done.possible())
        .map(maximum -> used.estimated(maximum.lowKilograms()))
        .orElse(used);
  }

  private Standing measured(Standing standing, Performance done) {
    if (done.effective() < asked(standing.step())) {
      return standing.misses() > 0 ? eased(standing, Change.DELOADED) : standing.missedOnce();
    }
    int beyondTop = done.effective() - asked(ladder.top());
    if (beyondTop > 0) {
      return harder(standing);
    }
    if (standing.step() < ladder.top()) {
      return standing.onStep(
          standing.step() + 1, exercise.isometric() ? Change.LONGER_HOLD : Change.MORE_REPETITIONS);
    }
    return standing.atTop() > 0 ? harder(standing) : standing.toppedOnce();
  }

  private int asked(int step) {
    return ladder.asked(exercise.isometric(), step);
  }

  private Standing harder(Standing standing) {
    if (!ladder.grows()) {
      return standing.onStep(ladder.top(), Change.COMPLETE);
    }
    return Weights.of(exercise)
        .map(weights -> heavier(standing, weights))
        .orElseGet(() -> nextVersion(standing));
  }

  private Standing heavier(Standing standing, Weights weights) {
    Double kilograms = standing.loadKilograms();
    if (kilograms == null) {
      return standing.withLoad(null, Change.MORE_LOAD);
    }
    OptionalDouble raised = weights.raised(kilograms, raise());
    if (raised.isPresent()) {
      return standing.withLoad(raised.getAsDouble(), Change.MORE_LOAD);
    }
    // The next weight is a leap: every harder version of this one comes first.
    return standing.version() < Versions.last(exercise)
        ? standing.onVersion(standing.version() + 1, Change.HARDER_VERSION)
        : standing.withLoad(weights.next(kilograms * (1 + Weights.MIN_RAISE)), Change.MORE_LOAD);
  }

  private double raise() {
    Pattern pattern = exercise.pattern();
    return pattern == Pattern.SQUAT || pattern == Pattern.HINGE || pattern == Pattern.LUNGE
        ? LOWER_BODY_RAISE
        : UPPER_BODY_RAISE;
  }

  private Standing nextVersion(Standing standing) {
    return standing.version() < Versions.last(exercise)
        ? standing.onVersion(standing.version() + 1, Change.HARDER_VERSION)
        : standing.onStep(ladder.top(), Change.COMPLETE);
  }

  private Standing eased(Standing standing, Change reason) {
    if (standing.step() > 0) {
      return standing.onStep(standing.step() - 1, reason);
    }
    if (standing.version() > 0) {
      return standing.onVersion(standing.version() - 1, reason);
    }
    Double kilograms = standing.loadKilograms();
    return kilograms == null
        ? standing.onStep(0, reason)
        : standing.withLoad(
            Weights.of(exercise).map(weights -> weights.eased(kilograms)).orElse(kilograms),
            reason);
  }
}
