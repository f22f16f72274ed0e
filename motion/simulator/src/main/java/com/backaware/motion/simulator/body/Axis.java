package com.backaware.motion.simulator.body;

/** An axis of a frame. */
public enum Axis {
  /** Forward. */
  X,
  /** Left. */
  Y,
  /** Up. */
  Z
}
