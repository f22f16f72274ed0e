package com.backaware.motion.simulator.body;

/**
 * What describes where the body is. The orientation of the pelvis in the earth frame (x forward at
 * the session's start, y left, z up) is heading about z, then tilt about y, then list about x, then
 * turn about z; the pelvis' own axes are forward, left and up in the wearer's own standing.
 */
public enum Channel {
  /** Way forward of the pelvis, metres. */
  FORWARD,
  /** Way to the left of the pelvis, metres. */
  LEFT,
  /** Height of the pelvis above the floor, metres. */
  UP,
  /** Turn of the pelvis about the vertical, to the left positive, degrees. */
  HEADING,
  /** Forward tilt of the pelvis against own standing, degrees; 90 is prone, -90 supine. */
  TILT,
  /** Side tilt of the pelvis, right side down positive, degrees. */
  LIST,
  /** Turn of the pelvis about its own long axis, to the left positive, degrees. */
  TURN,
  /** Forward bend of the thorax against the pelvis, rounding positive, degrees. */
  LUMBAR_FLEXION,
  /** Side bend of the thorax against the pelvis, to the right positive, degrees. */
  LUMBAR_BEND,
  /** Turn of the thorax against the pelvis, to the left positive, degrees. */
  LUMBAR_TWIST;

  /** How many there are. */
  public static final int COUNT = values().length;
}
