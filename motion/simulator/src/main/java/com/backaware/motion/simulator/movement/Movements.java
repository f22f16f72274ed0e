package com.backaware.motion.simulator.movement;

import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.simulator.person.Person;

/** Every exercise as a person does it. */
public final class Movements {
  private Movements() {}

  /** How a person does an exercise. */
  public static Movement of(Person person, Exercise exercise) {
    return switch (exercise) {
      case SQUAT, GOBLET_SQUAT -> new SquatMovement(person, exercise);
      case PLANK -> new PlankHold(person);
      default -> throw new IllegalArgumentException(exercise.id() + " cannot be simulated yet");
    };
  }
}
