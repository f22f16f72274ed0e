package com.backaware.motion.exercise;

/**
 * When the low back rounds too far, as a part of the wearer's own largest flexion, per cent. Needs
 * two sensors and a calibration.
 *
 * @param cueShare part at which to cue
 * @param strongShare part from which on it is far past that
 */
public record FlexionLimits(double cueShare, double strongShare) implements FaultLimits {
  /**
   * @throws IllegalArgumentException if a value is out of range, or the larger one below the other
   */
  public FlexionLimits {
    Range.require("cueShare", cueShare, 10, 150);
    Range.require("strongShare", strongShare, cueShare + 1, 200);
  }
}
