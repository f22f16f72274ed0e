package com.backaware.motion.accuracy.simulated;

import com.backaware.motion.accuracy.session.HeardRepetition;
import com.backaware.motion.assessment.Fault;
import com.backaware.motion.assessment.Finding;
import com.backaware.motion.cue.Cue;
import com.backaware.motion.simulator.truth.TrueFault;
import com.backaware.motion.simulator.truth.TrueRepetition;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compares what the engine said of sets of repetitions with what was done. Where it does not count
 * them, sets are counted, and what was found belongs to the repetition in which it was.
 */
final class RepetitionScoring {
  /** What is told of a repetition may come so long after its end, microseconds: its report does. */
  private static final long LATE_MICROS = 600_000;

  private final ExerciseScore score;
  private final Map<Fault, Double> thresholds;
  private final HeardWorkout workout;
  private final List<TrueRepetition> repetitions;

  /**
   * @param thresholds by fault, the amount from which on it should be told
   */
  RepetitionScoring(ExerciseScore score, Map<Fault, Double> thresholds, HeardWorkout workout) {
    this.score = score;
    this.thresholds = thresholds;
    this.workout = workout;
    repetitions = workout.truth().repetitions();
  }

  void score() {
    count();
    for (int i = 0; i < repetitions.size(); i++) {
      List<TrueFault> faults = workout.truth().faults(repetitions.get(i));
      List<Finding> findings = findings(i);
      if (faults.isEmpty()) {
        score.clean().clean(falseCues(i), ExerciseScore.flagged(findings));
      }
      for (TrueFault fault : faults) {
        if (!score.tells(fault.fault())) {
          continue;
        }
        score.found(fault.fault(), findings);
        told(fault, repetitions.get(i)).ifPresent(score.tally(fault.fault())::toldInside);
      }
    }
    score.clean().outside((int) workout.complaints().stream().filter(this::outside).count());
  }

  private void count() {
    if (score.isSteady()) {
      int sets = workout.truth().sets().size();
      score.clean().counted(sets, workout.heard().holds().size(), workout.phantomHolds());
    } else {
      int told = workout.heard().repetitions().size();
      score.clean().counted(repetitions.size(), told, workout.phantoms());
    }
  }

  private List<Finding> findings(int number) {
    if (score.isSteady()) {
      TrueRepetition own = repetitions.get(number);
      return workout.findings(own.startMicros(), own.endMicros());
    }
    return workout
        .repetition(number)
        .map(HeardRepetition::repetition)
        .map(told -> told.findings())
        .orElse(List.of());
  }

  /** How long after passing its threshold a fault was told in its repetition, seconds. */
  private Optional<Double> told(TrueFault fault, TrueRepetition repetition) {
    long passes = passes(fault, repetition);
    return workout.complaints(fault.startMicros(), repetition.endMicros()).stream()
        .filter(cue -> cue.fault() == fault.fault())
        .findFirst()
        .map(cue -> (workout.micros(cue) - passes) * 1e-6);
  }

  private long passes(TrueFault fault, TrueRepetition repetition) {
    if (score.size(fault.fault()).showsAtTurn()) {
      return repetition.turnEndMicros();
    }
    double threshold = thresholds.getOrDefault(fault.fault(), fault.amount());
    return fault.passesMicros(threshold).orElse(fault.peakMicros());
  }

  private int falseCues(int number) {
    TrueRepetition own = repetitions.get(number);
    return (int)
        workout.complaints(own.startMicros(), own.endMicros()).stream()
            .filter(cue -> number == 0 || !isLate(cue, repetitions.get(number - 1)))
            .count();
  }

  /** Whether a cue is for a fault of a repetition that is just over. */
  private boolean isLate(Cue cue, TrueRepetition before) {
    return workout.micros(cue) <= before.endMicros() + LATE_MICROS
        && workout.truth().faults(before).stream().anyMatch(made -> made.fault() == cue.fault());
  }

  private boolean outside(Cue cue) {
    long micros = workout.micros(cue);
    return repetitions.stream()
        .noneMatch(
            repetition ->
                micros >= repetition.startMicros()
                    && micros <= repetition.endMicros() + LATE_MICROS);
  }
}
