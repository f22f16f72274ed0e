package com.backaware.content.exercise;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** A thing that an exercise needs. */
public enum Equipment {
  /** Barbell with plates. */
  BARBELL,
  /** Rack with supports and safety bars. */
  RACK,
  /** Dumbbell, one or two. */
  DUMBBELL,
  /** Flat bench. */
  BENCH,
  /** Cable station. */
  CABLE,
  /** Bar to hang from. */
  PULL_UP_BAR,
  /** Mat for the floor. */
  MAT,
  /** Straight light stick, about as long as the trunk and head. */
  DOWEL;

  /** Name in files and on the wire, for example {@code pull-up-bar}. */
  @JsonValue
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
