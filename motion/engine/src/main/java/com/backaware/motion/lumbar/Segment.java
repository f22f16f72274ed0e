package com.backaware.motion.lumbar;

import com.backaware.motion.orientation.Quaternion;
import com.backaware.motion.sample.ImuReading;

/** One of the two body segments as it moves now; earth axes have z up. */
final class Segment {
  final Mounting mounting = new Mounting();

  /** Up in the sensor's axes. */
  final Vector up = new Vector();

  /** Square of the angular rate, (rad/s)². */
  double squaredRate;

  // In the earth's axes; set by place.
  final Vector forward = new Vector();
  final Vector left = new Vector();
  final Vector upward = new Vector();

  /** Angular rate in the earth's axes, rad/s. */
  final Vector rate = new Vector();

  /** Specific force in the earth's axes, m/s². */
  final Vector force = new Vector();

  /** Takes in a reading with the orientation, sensor to earth. */
  void read(ImuReading r, Quaternion q) {
    up.set(
        2 * (q.x * q.z - q.w * q.y), 2 * (q.y * q.z + q.w * q.x), 1 - 2 * (q.x * q.x + q.y * q.y));
    squaredRate = r.gyrX * r.gyrX + r.gyrY * r.gyrY + r.gyrZ * r.gyrZ;
    rate.setTurned(q, r.gyrX, r.gyrY, r.gyrZ);
    force.setTurned(q, r.accX, r.accY, r.accZ);
  }

  /** Sets where the segment's axes point. */
  void place(Quaternion q) {
    left.setTurned(q, mounting.left.x, mounting.left.y, mounting.left.z);
    upward.setTurned(q, mounting.up.x, mounting.up.y, mounting.up.z);
    forward.setCross(left, upward);
  }

  /** Turns everything in the earth's axes about the vertical. */
  void turn(HeadingAlignment alignment) {
    alignment.turn(forward);
    alignment.turn(left);
    alignment.turn(upward);
    alignment.turn(rate);
    alignment.turn(force);
  }
}
