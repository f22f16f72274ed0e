package com.backaware.motion.simulator.movement;

import com.backaware.motion.simulator.body.Posture;

/** An exercise of repetitions. */
public non-sealed interface Repeated extends Movement {

  /** The person's own way of doing it. */
  OwnPattern pattern();

  /** Whether the pelvis, or else the weight, goes down first. */
  boolean descendsFirst();

  /** Whether left and right lead in turn. */
  default boolean changesSides() {
    return false;
  }

  /**
   * Sets the posture on the way of a repetition.
   *
   * @param way part of the way, 0 at the start, 1 at the turn
   * @param goingHome whether it is on its way back
   */
  void pose(RepetitionForm form, double way, boolean goingHome, Posture posture);
}
