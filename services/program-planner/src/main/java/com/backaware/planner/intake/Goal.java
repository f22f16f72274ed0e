package com.backaware.planner.intake;

/** What somebody trains for. */
public enum Goal {
  /** Move well: technique first. */
  BETTER_TECHNIQUE,
  /** Lift more. */
  STRENGTH,
  /** Last longer. */
  ENDURANCE,
  /** Reach further. */
  FLEXIBILITY,
  /** A bit of everything. */
  GENERAL_FITNESS
}
