package com.backaware.motion.lumbar;

/** How well it is known how the two sensors sit on the body, from least to best. */
public enum Knowledge {
  /** Not yet: nobody has bent so far. */
  NONE,
  /** From a bend that is still going on. */
  FIRST_BEND,
  /** From whole bends. */
  BENDS,
  /** Given by a calibration. */
  CALIBRATION
}
