package com.backaware.motion.judgement.angle;

/** An angle of the body that the belt tells, degrees. */
public enum BodyAngle {
  /** Forward tilt of the pelvis, against standing. */
  TILT,
  /** How far the right hip is below the left. */
  LIST,
  /** Turn of the pelvis about the vertical, to the left positive, from where the session began. */
  HEADING,
  /** Rounding of the low back, against standing; extension is negative. Needs two sensors. */
  FLEXION,
  /** Forward tilt of the trunk: of the pelvis and the low back together. Needs two sensors. */
  TRUNK
}
