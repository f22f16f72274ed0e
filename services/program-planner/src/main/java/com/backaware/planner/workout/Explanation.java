package com.backaware.planner.workout;

import com.backaware.planner.catalogue.Pattern;
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

  /** What is done about the habit, when there is one. */
  Optional<FaultResponse> response() {
    return habit.map(found -> FaultResponse.to(found.fault()));
  }

  List<String> workout(Pattern emphasis) {
    List<String> why = new ArrayList<>();
    habit.ifPresent(found -> why.add(sentence(found)));
    why.add(emphasis(emphasis));
    gate().ifPresent(why::add);
    why.add("Push and pull get the same number of sets, and mobility and core are always in.");
    return why;
  }

  String main(Pattern emphasis) {
    return emphasis == Pattern.SQUAT
        ? "The squat leads today."
        : "The hip hinge leads today: hips go back, chest stays up.";
  }

  String mobility() {
    return response()
        .map(response -> "Chosen because " + lowerFirst(response.observed()) + " lately.")
        .orElse("Range of motion, in every workout.");
  }

  String core() {
    return response()
        .map(
            response ->
                "A trunk that holds still helps when " + lowerFirst(response.observed()) + ".")
        .orElse("The trunk holds still while arms and legs move, in every workout.");
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

  private String emphasis(Pattern emphasis) {
    return situation
        .lastLowerBody()
        .map(
            session ->
                "Last time it was %s, so %s leads this time."
                    .formatted(
                        situation.catalogue().name(session.exerciseId()),
                        WorkoutComposer.spoken(emphasis)))
        .orElse("The squat comes first: the belt knows it best.");
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
