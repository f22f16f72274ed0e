package com.backaware.content.exercise;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What an exercise trains; plans balance these. */
public enum MovementPattern {
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

  /** Name in files and on the wire, for example {@code squat}. */
  @JsonValue
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
