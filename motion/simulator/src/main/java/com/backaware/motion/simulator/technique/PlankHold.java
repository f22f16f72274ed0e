package com.backaware.motion.simulator.technique;

import com.backaware.motion.simulator.body.Posture;
import com.backaware.motion.simulator.movement.Held;
import com.backaware.motion.simulator.movement.Stances;
import com.backaware.motion.simulator.person.Person;

/**
 * The plank on the forearms: nothing moves but breath, tremor and the slow drift of a tired body.
 */
final class PlankHold implements Held {
  /** Height of the shoulders above the elbows, as a part of the upper arm. Chosen. */
  private static final double UPRIGHT_ARM = 0.95;

  private final Posture start;

  PlankHold(Person person) {
    start = Stances.plank(person, UPRIGHT_ARM * person.build().upperArm() + 0.03);
  }

  @Override
  public Posture start() {
    return start;
  }

  @Override
  public void addLimbs(double seconds, Posture posture) {
    // The limbs bear the body and stay where they are.
  }
}
