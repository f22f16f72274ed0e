package com.backaware.motion.simulator.movement;

import com.backaware.motion.simulator.body.Channel;
import com.backaware.motion.simulator.body.Posture;

/** An exercise that is held. */
public non-sealed interface Held extends Movement {

  /** Adds what moves while it is held, such as the limbs, seconds after its start. */
  void addLimbs(double seconds, Posture posture);

  /** Adds how far a body that tires has sunk, degrees. */
  default void addSinking(double degrees, Posture posture) {
    posture.add(Channel.TILT, -degrees);
  }
}
