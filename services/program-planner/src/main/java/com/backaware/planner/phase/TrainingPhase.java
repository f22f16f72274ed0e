package com.backaware.planner.phase;

import java.util.Optional;

/** A phase of the programme; each is earned before the next one loads more. */
public enum TrainingPhase {
  /** Good movement first: hips, ankles, core stability, clean technique without load. */
  MOVEMENT_QUALITY("Movement quality"),
  /** Anatomical adaptation: squat, hinge, push and pull for about 15 repetitions. */
  WORK_CAPACITY("Work capacity"),
  /** Heavy loads, few repetitions. */
  MAXIMAL_STRENGTH("Maximal strength");

  private final String title;

  TrainingPhase(String title) {
    this.title = title;
  }

  /** The name to show. */
  public String title() {
    return title;
  }

  /** The phase after this one; empty after the last. */
  public Optional<TrainingPhase> next() {
    return switch (this) {
      case MOVEMENT_QUALITY -> Optional.of(WORK_CAPACITY);
      case WORK_CAPACITY -> Optional.of(MAXIMAL_STRENGTH);
      case MAXIMAL_STRENGTH -> Optional.empty();
    };
  }
}
