package com.backaware.motion.lumbar;

/** Where an invented back is: angles in radians, positions in metres. */
final class BackPose {
  /** Of the pelvis: to the left, forward, right side down. */
  double heading;

  double tilt;
  double list;

  /** Of the lumbar spine: forward, right side down, to the left. */
  double flexion;

  double sideBend;
  double rotation;

  /** Of the hips: east, north, up. */
  double x;

  double y;
  double z;

  void stand() {
    heading = 0;
    tilt = 0;
    list = 0;
    flexion = 0;
    sideBend = 0;
    rotation = 0;
    x = 0;
    y = 0;
    z = 1;
  }
}
