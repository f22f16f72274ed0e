package com.backaware.motion.simulator.belt;

import com.backaware.motion.simulator.body.Axis;

/**
 * A belt that slips or is turned, within half a second.
 *
 * @param seconds when, since the start
 * @param axis about which axis of the pelvis: X tilts it sideways, Y forward, Z turns it about the
 *     waist
 * @param degrees by how much
 */
public record Slip(double seconds, Axis axis, double degrees) {
  /** How long a slip takes, seconds. Chosen. */
  static final double DURATION_SECONDS = 0.5;
}
