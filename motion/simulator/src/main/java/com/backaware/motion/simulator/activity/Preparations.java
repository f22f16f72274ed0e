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
    return switch (exercise) {
      case SQUAT -> new RackPreparation(actor);
      case PLANK ->
          new FloorPreparation(actor, start, Support.PROPPED, List.of(Stances.onAllFours(person)));
      default -> new NoPreparation();
    };
  }

  /** What bears the body in an exercise. */
  public static Support support(Exercise exercise) {
    return switch (exercise) {
      case PLANK, SIDE_PLANK, BIRD_DOG, PRESS_UP -> Support.PROPPED;
      case DEAD_BUG, BENCH_PRESS, GLUTE_BRIDGE, HIP_THRUST -> Support.LYING;
      case LAT_PULLDOWN -> Support.SEATED;
      default -> Support.LOADED;
    };
  }
}
