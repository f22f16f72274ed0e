package com.backaware.motion.simulator.activity;

/** Nothing around the sets: the body is in the posture of the exercise from first to last. */
public final class NoPreparation implements Preparation {

  @Override
  public void enter() {
    // Already there.
  }

  @Override
  public void leave() {
    // Stays there.
  }
}
