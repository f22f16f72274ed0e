package com.backaware.motion.simulator.technique;

import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.simulator.movement.Movement;
import com.backaware.motion.simulator.person.Person;

/** Every exercise as a person does it. */
public final class Movements {
  private Movements() {}

  /** How a person does an exercise. */
  public static Movement of(Person person, Exercise exercise) {
    return switch (exercise) {
      case SQUAT, GOBLET_SQUAT -> new SquatMovement(person, exercise);
      case DEADLIFT -> new FloorLift(person);
      case ROMANIAN_DEADLIFT, GOOD_MORNING -> new HingeMovement(person, exercise);
      case HIP_THRUST, GLUTE_BRIDGE -> new BridgeMovement(person, exercise);
      case LUNGE -> new LungeMovement(person);
      case SPLIT_SQUAT -> new SplitSquatMovement(person);
      case PLANK -> new PlankHold(person);
      case SIDE_PLANK -> new SidePlankHold(person);
      case BIRD_DOG -> LimbHold.birdDog(person);
      case DEAD_BUG -> LimbHold.deadBug(person);
      case PRESS_UP -> new PressUpMovement(person);
      case BENCH_PRESS, OVERHEAD_PRESS, BENT_OVER_ROW, LAT_PULLDOWN, BICEPS_CURL ->
          ArmMovement.of(person, exercise);
    };
  }

  /** Whether an exercise is held rather than repeated. */
  public static boolean isHeld(Exercise exercise) {
    return switch (exercise) {
      case PLANK, SIDE_PLANK, BIRD_DOG, DEAD_BUG -> true;
      default -> false;
    };
  }
}
