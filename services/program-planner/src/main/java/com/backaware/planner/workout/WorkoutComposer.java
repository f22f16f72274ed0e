package com.backaware.planner.workout;

import com.backaware.planner.catalogue.Exercise;
import com.backaware.planner.catalogue.Pattern;
import com.backaware.planner.history.TrainingSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Makes workouts: mobility and core first, then a squat or hinge emphasis that alternates, as much
 * pull as push, and the other lower-body pattern in a smaller dose.
 */
public final class WorkoutComposer {
  private static final int DRILLS_FOR_A_HABIT = 2;

  private final Situation situation;
  private final Explanation explanation;
  private final Dosage dosage;

  /** A composer for one person's situation, whose catalogue lacks no needed pattern. */
  public WorkoutComposer(Situation situation) {
    this.situation = situation;
    this.explanation = new Explanation(situation);
    this.dosage = new Dosage(situation);
  }

  /**
   * The next workout; the same for the same situation.
   *
   * @param id the id it gets
   */
  public Workout next(String id) {
    return compose(id, situation.emphasis(), situation.history().sessionCount());
  }

  /**
   * Sets by pattern over the next workout and the one that would follow with the other emphasis.
   */
  public Balance balance() {
    Pattern emphasis = situation.emphasis();
    int turn = situation.history().sessionCount();
    return Balance.of(
        List.of(
            compose("", emphasis, turn),
            compose("", Situation.other(emphasis), turn == Integer.MAX_VALUE ? turn : turn + 1)));
  }

  private Workout compose(String id, Pattern emphasis, int turn) {
    ExerciseChoice choice = new ExerciseChoice(situation.catalogue(), situation.phase(), turn);
    Optional<Exercise> main = choice.next(emphasis, justDone());
    List<Block> blocks = new ArrayList<>(preparation(choice));
    main.ifPresent(exercise -> blocks.add(dosage.main(exercise, explanation.main(emphasis))));
    choice
        .next(Pattern.PUSH, latest())
        .ifPresent(push -> blocks.add(dosage.upper(push, "Push, with as many sets as pull.")));
    choice
        .next(Pattern.PULL, latest())
        .ifPresent(pull -> blocks.add(dosage.upper(pull, "Pull, with as many sets as push.")));
    second(choice, Situation.other(emphasis), blocks);
    accessory(choice, blocks);
    return new Workout(
        id,
        title(emphasis),
        main.map(Exercise::id).orElse(""),
        SessionTime.cut(blocks, situation.minutes()),
        explanation.workout(emphasis));
  }

  private void second(ExerciseChoice choice, Pattern pattern, List<Block> blocks) {
    String why = "A smaller dose of " + spoken(pattern) + ", so that it stays familiar.";
    choice.next(pattern, Set.of()).ifPresent(exercise -> blocks.add(dosage.second(exercise, why)));
  }

  private List<Block> preparation(ExerciseChoice choice) {
    List<String> drills = explanation.response().map(FaultResponse::mobility).orElse(List.of());
    List<String> cores = explanation.response().map(FaultResponse::core).orElse(List.of());
    List<Block> blocks = new ArrayList<>();
    choice
        .preferred(Pattern.MOBILITY, drills, DRILLS_FOR_A_HABIT)
        .forEach(drill -> blocks.add(dosage.mobility(drill, explanation.mobility())));
    choice
        .preferred(Pattern.CORE, cores, 1)
        .forEach(core -> blocks.add(dosage.core(core, explanation.core())));
    return blocks;
  }

  private void accessory(ExerciseChoice choice, List<Block> blocks) {
    explanation
        .response()
        .flatMap(FaultResponse::accessory)
        .flatMap(pattern -> choice.next(pattern, Set.of()))
        .ifPresent(
            exercise -> blocks.add(dosage.second(exercise, "One side at a time, to even out.")));
  }

  /** What must not be the main lift again: the last main lift planned and the last one trained. */
  private Set<String> justDone() {
    Set<String> done = new TreeSet<>(latest());
    situation.previousMain().ifPresent(done::add);
    situation.lastLowerBody().map(TrainingSession::exerciseId).ifPresent(done::add);
    return done;
  }

  private Set<String> latest() {
    return situation
        .history()
        .latest()
        .map(session -> Set.of(session.exerciseId()))
        .orElse(Set.of());
  }

  private String title(Pattern emphasis) {
    return situation.phase().title()
        + " · "
        + (emphasis == Pattern.SQUAT ? "squat day" : "hip hinge day");
  }

  static String spoken(Pattern pattern) {
    return pattern == Pattern.HINGE
        ? "the hip hinge"
        : "the " + pattern.name().toLowerCase(Locale.ROOT);
  }
}
