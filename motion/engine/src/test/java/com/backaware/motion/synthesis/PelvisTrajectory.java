package com.backaware.motion.synthesis;

/** Where a body part is and how it is turned at every instant. */
interface PelvisTrajectory {
  /** From the first instant to the last, seconds. */
  double seconds();

  /** Forward tilt against standing, degrees. */
  double tilt(double time);

  /** Height against standing, metres. */
  double height(double time);

  /** Way forward against standing, metres. */
  double forward(double time);

  /** List, right side down, degrees; by default a little sway. */
  default double list(double time) {
    return 1.2 * StrictMath.sin(2 * Math.PI * 0.31 * time);
  }

  /** Turn about the vertical, to the left, degrees; by default a little sway. */
  default double heading(double time) {
    return 1.5 * StrictMath.sin(2 * Math.PI * 0.13 * time);
  }
}
