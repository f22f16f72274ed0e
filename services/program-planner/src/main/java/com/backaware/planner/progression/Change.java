package com.backaware.planner.progression;

/** What the last session of an exercise led to. */
public enum Change {
  /** Nothing trained in this phase yet. */
  START,
  /** The asked repetitions were done cleanly: the next step of the ladder. */
  MORE_REPETITIONS,
  /** A longer hold. */
  LONGER_HOLD,
  /** The top of the ladder is earned: more load, and the ladder from its start. */
  MORE_LOAD,
  /** The top of the ladder is earned: a harder version, and the ladder from its start. */
  HARDER_VERSION,
  /** The top was reached for the first time: once more, or one or two repetitions over. */
  CONFIRM_TOP,
  /** Nothing harder in this phase or for this exercise. */
  COMPLETE,
  /** Too many flagged repetitions to go on. */
  HELD_FOR_FORM,
  /** Pain that is acceptable only while nothing gets harder. */
  HELD_FOR_PAIN,
  /** Fewer repetitions than asked, once. */
  HELD_SHORT,
  /** A step back, because of many flagged repetitions. */
  EASED_FOR_FORM,
  /** A step back, because of pain. */
  EASED_FOR_PAIN,
  /** A step back, because twice fewer repetitions were done than asked. */
  DELOADED
}
