package com.backaware.motion.simulator.activity;

import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.simulator.body.Posture;
import com.backaware.motion.simulator.movement.Movement;
import com.backaware.motion.simulator.movement.Stances;
import com.backaware.motion.simulator.person.Person;
import java.util.List;

/** How people get into the posture of each exercise. */
public final class Preparations {
  private Preparations() {}

  /** The preparation of an exercise. */
  public static Preparation of(Exercise exercise, Movement movement, Actor actor) {
    Person person = actor.person();
    Posture start = movement.start();
    Support support = support(exercise);
    return switch (exercise) {
      case SQUAT, GOOD_MORNING, OVERHEAD_PRESS -> new RackPreparation(actor);
      case GOBLET_SQUAT, ROMANIAN_DEADLIFT, LUNGE, SPLIT_SQUAT, BENT_OVER_ROW, BICEPS_CURL ->
          new PickUpPreparation(actor, start);
      case DEADLIFT -> new BarOnFloor(actor, start);
      case BENCH_PRESS, LAT_PULLDOWN -> new SeatPreparation(actor, start, support);
      case PLANK, SIDE_PLANK, BIRD_DOG, PRESS_UP ->
          new FloorPreparation(actor, start, support, List.of(Stances.onAllFours(person)));
      case HIP_THRUST, GLUTE_BRIDGE, DEAD_BUG ->
          new FloorPreparation(actor, start, support, List.of(Stances.sittingOnFloor()));
    };
  }

  /** What bears the body in an exercise. */
  public static Support support(Exercise exercise) {
    return switch (exercise) {
      case PLANK, SIDE_PLANK, BIRD_DOG, PRESS_UP -> Support.PROPPED;
      case DEAD_BUG, BENCH_PRESS -> Support.LYING;
      case LAT_PULLDOWN, GLUTE_BRIDGE, HIP_THRUST -> Support.SEATED;
      default -> Support.LOADED;
    };
  }
}
