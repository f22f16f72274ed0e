package com.backaware.motion.lumbar;

/** How an invented back moves; smooth, so that it can be differentiated. */
interface BackMotion {
  /** Sets the pose at a time; it comes as standing. */
  void pose(double seconds, BackPose pose);
}
