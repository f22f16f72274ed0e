package com.backaware.planner.catalogue;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The movement pattern that an exercise trains. */
public enum Pattern {
  /** Knees and hips bend together. */
  SQUAT,
  /** Hips bend, knees hardly. */
  HINGE,
  /** One leg leads. */
  LUNGE,
  /** The arms press away. */
  PUSH,
  /** The arms draw in. */
  PULL,
  /** The trunk holds against movement. */
  CORE,
  /** Range of motion. */
  MOBILITY;

  /** Name on the wire, for example {@code squat}. */
  @JsonValue
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
