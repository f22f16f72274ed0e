package com.backaware.motion.accuracy.simulated;

import com.backaware.motion.accuracy.data.Interval;
import com.backaware.motion.assessment.Fault;
import com.backaware.motion.assessment.Finding;
import com.backaware.motion.assessment.Hold;
import com.backaware.motion.cue.Cue;
import com.backaware.motion.simulator.truth.TrueFault;
import com.backaware.motion.simulator.truth.TrueHold;
import com.backaware.motion.simulator.truth.TrueInstant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares what the engine said of holds with what was done. */
final class HoldScoring {
  private final ExerciseScore score;
  private final Map<Fault, Double> thresholds;
  private final HeardWorkout workout;

  /**
   * @param thresholds by fault, the amount from which on it should be told
   */
  HoldScoring(ExerciseScore score, Map<Fault, Double> thresholds, HeardWorkout workout) {
    this.score = score;
    this.thresholds = thresholds;
    this.workout = workout;
  }

  void score() {
    List<TrueHold> holds = workout.truth().holds();
    List<Hold> told = workout.heard().holds();
    long phantoms =
        told.stream().filter(hold -> holds.stream().noneMatch(held -> same(held, hold))).count();
    score.clean().counted(holds.size(), told.size(), (int) phantoms);
    holds.forEach(this::score);
    score.clean().outside((int) workout.complaints().stream().filter(this::outside).count());
  }

  private void score(TrueHold hold) {
    List<Hold> parts = workout.heard().holds().stream().filter(told -> same(hold, told)).toList();
    List<Finding> findings = parts.stream().flatMap(part -> part.findings().stream()).toList();
    List<TrueFault> faults =
        workout.truth().faults().stream().filter(fault -> fault.set() == hold.set()).toList();
    if (faults.isEmpty()) {
      int cues = workout.complaints(hold.startMicros(), hold.endMicros()).size();
      score.clean().clean(cues, ExerciseScore.flagged(findings));
    }
    for (TrueFault fault : faults) {
      score.found(fault.fault(), findings);
      told(fault).ifPresent(score.tally(fault.fault())::toldInside);
    }
    double good = parts.stream().mapToLong(Hold::goodMicros).sum() * 1e-6;
    score.clean().goodTime(good - goodSeconds(hold, faults));
  }

  /** How long after passing its threshold a fault was told while it lasted, seconds. */
  private Optional<Double> told(TrueFault fault) {
    long passes = fault.passesMicros(threshold(fault)).orElse(fault.peakMicros());
    return workout.complaints(fault.startMicros(), fault.endMicros()).stream()
        .filter(cue -> cue.fault() == fault.fault())
        .findFirst()
        .map(cue -> (workout.micros(cue) - passes) * 1e-6);
  }

  /** How long a hold had no fault past its threshold. */
  private double goodSeconds(TrueHold hold, List<TrueFault> faults) {
    long good = 0;
    long last = hold.startMicros();
    for (TrueInstant instant : workout.truth().instants()) {
      long micros = instant.micros();
      if (micros > hold.startMicros() && micros <= hold.endMicros()) {
        boolean bad = faults.stream().anyMatch(fault -> fault.degrees(micros) > threshold(fault));
        good += bad ? 0 : micros - last;
        last = micros;
      }
    }
    return good * 1e-6;
  }

  private double threshold(TrueFault fault) {
    return thresholds.getOrDefault(fault.fault(), fault.amount());
  }

  /** Whether most of a told hold is in the true one. */
  private boolean same(TrueHold hold, Hold told) {
    Interval heard =
        new Interval(workout.world(told.startMicros()), workout.world(told.endMicros()), "");
    long shared = heard.sharedMicros(new Interval(hold.startMicros(), hold.endMicros(), ""));
    return 2 * shared > heard.micros();
  }

  private boolean outside(Cue cue) {
    long micros = workout.micros(cue);
    return workout.truth().holds().stream()
        .noneMatch(hold -> micros >= hold.startMicros() && micros <= hold.endMicros());
  }
}
