package com.backaware.motion.assessment;

/** What can be wrong with a repetition or a hold, as far as a belt can know. */
public enum Fault {
  /** The pelvis tucks under at the bottom of a squat. */
  BUTT_WINK,
  /** The trunk leans further than the wearer's own reference; the chest drops. */
  EXCESSIVE_LEAN,
  /** The repetition stops short of the wearer's own depth. */
  PARTIAL_DEPTH,
  /** The low back rounds in a hinge. */
  ROUNDING,
  /** The low back over-arches in a hold or a press. */
  OVER_ARCH,
  /** The hips rise before the trunk. */
  HIPS_RISE_EARLY,
  /** The hips swing to help the arms. */
  HIP_THROW,
  /** The pelvis lists or rotates to one side. */
  ASYMMETRY,
  /** The hips do not go back: the pelvis tilts less than the movement needs. */
  MISSING_HINGE,
  /** The hips sink below the line of the body in a hold. */
  SAG,
  /** The hips rise above the line of the body in a hold. */
  PIKE
}
