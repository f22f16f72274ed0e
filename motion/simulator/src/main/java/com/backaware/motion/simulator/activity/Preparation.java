package com.backaware.motion.simulator.activity;

/** What surrounds a set: getting from standing into the posture of an exercise, and back. */
public interface Preparation {

  /** From standing to the start of the exercise. */
  void enter();

  /** From the start of the exercise to standing. */
  void leave();
}
