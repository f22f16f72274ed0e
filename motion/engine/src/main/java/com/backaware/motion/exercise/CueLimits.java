package com.backaware.motion.exercise;

/**
 * When and how often to tell the wearer during the movement.
 *
 * @param dwellSeconds how long a fault has to last before it is told
 * @param hysteresisDegrees how far back a fault has to go before its dwell starts anew
 * @param lookAheadSeconds for how much longer it has to last as it changes now
 * @param refractorySeconds shortest time between two cues
 */
public record CueLimits(
    double dwellSeconds,
    double hysteresisDegrees,
    double lookAheadSeconds,
    double refractorySeconds) {

  /**
   * @throws IllegalArgumentException if a value is out of range
   */
  public CueLimits {
    Range.require("dwellSeconds", dwellSeconds, 0, 5);
    Range.require("hysteresisDegrees", hysteresisDegrees, 0, 30);
    Range.require("lookAheadSeconds", lookAheadSeconds, 0, 1);
    Range.require("refractorySeconds", refractorySeconds, 0, 60);
  }
}
