package com.backaware.motion.simulator.movement;

import com.backaware.motion.simulator.body.Posture;

/**
 * How somebody does an exercise. Postures are in the frame of the place where they stand or lie.
 */
public sealed interface Movement permits Repeated, Held {

  /** The posture in which the exercise starts and ends. */
  Posture start();
}
