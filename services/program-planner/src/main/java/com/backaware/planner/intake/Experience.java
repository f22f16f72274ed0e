package com.backaware.planner.intake;

/** How long somebody has trained with weights, by their own word. */
public enum Experience {
  /** Not yet. */
  NEW,
  /** Less than a year. */
  SOME,
  /** A year or more. */
  EXPERIENCED
}
