package com.backaware.planner.workout;

import com.backaware.planner.history.FaultHabit;
import com.backaware.planner.phase.GateStatus;
import com.backaware.planner.phase.TrainingPhase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says why: about training and technique only, nothing about health. */
final class Explanation {
  private final Situation situation;
  private final Optional<FaultHabit> habit;

  Explanation(Situation situation) {
    this.situation = situation;
    this.habit = situation.habit();
  }

  List<String> workout() {
    List<String> why = new ArrayList<>();
    habit.ifPresent(found -> why.add(sentence(found)));
    gate().ifPresent(why::add);
    return why;
  }

  private String sentence(FaultHabit found) {
    FaultResponse response = FaultResponse.to(found.fault());
    return "%s in %d of %d %s of %s lately, so %s."
        .formatted(
            response.observed(),
            found.count(),
            found.repetitions() + found.holds(),
            found.repetitions() == 0 ? "holds" : "repetitions",
            situation.catalogue().name(found.exerciseId()),
            response.remedy());
  }

  private Optional<String> gate() {
    Optional<TrainingPhase> next = situation.phase().next();
    Optional<GateStatus> open = situation.gates().stream().filter(gate -> !gate.met()).findFirst();
    if (next.isEmpty() || open.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        "Next step towards %s: %s (%d of %d)."
            .formatted(
                lowerFirst(next.get().title()),
                lowerFirst(open.get().text()),
                open.get().have(),
                open.get().need()));
  }

  private static String lowerFirst(String text) {
    return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }
}
