package com.backaware.planner.workout;

import com.backaware.planner.catalogue.Pattern;
import com.backaware.planner.week.Week;
import com.backaware.planner.week.WeekDay;
import com.backaware.planner.week.WeekItem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the workout of a day: how many, how heavy, how long, as things stand now. */
public final class WorkoutComposer {
  private final Situation situation;
  private final Explanation explanation;
  private final Dosage dosage;

  /** A composer for one person's situation. */
  public WorkoutComposer(Situation situation) {
    this.situation = situation;
    this.explanation = new Explanation(situation);
    this.dosage = new Dosage(situation);
  }

  /**
   * The workout of a week's next day; one without blocks when every day is done.
   *
   * @param id the id it gets
   */
  public Workout next(String id, Week week) {
    List<WeekItem> items = week.next().map(WeekDay::items).orElse(List.of());
    Optional<WeekItem> main = items.stream().filter(WorkoutComposer::lowerBody).findFirst();
    return new Workout(
        id,
        situation.phase().title() + " · " + title(main),
        main.map(WeekItem::exerciseId).orElse(""),
        items.stream().flatMap(this::block).toList(),
        Stream.concat(explanation.workout().stream(), week.why().stream()).toList());
  }

  private Stream<Block> block(WeekItem item) {
    return situation.catalogue().find(item.exerciseId()).stream()
        .map(exercise -> dosage.of(exercise, item.sets(), item.why()));
  }

  private static boolean lowerBody(WeekItem item) {
    return item.pattern() == Pattern.SQUAT || item.pattern() == Pattern.HINGE;
  }

  private static String title(Optional<WeekItem> main) {
    return main.map(item -> item.pattern() == Pattern.SQUAT ? "squat day" : "hip hinge day")
        .orElse("upper body and core day");
  }
}
