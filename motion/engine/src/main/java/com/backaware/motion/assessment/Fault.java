package com.backaware.motion.assessment;

/** What can be wrong with a repetition or a hold, as far as a belt can know. */
public enum Fault {
  /** The pelvis tucks under at the bottom of a squat. */
  BUTT_WINK,
  /** The trunk leans further than the wearer's own reference; the chest drops. */
  EXCESSIVE_LEAN,
  /** The repetition stops short of the wearer's own depth. */
  PARTIAL_DEPTH
}
