package com.backaware.motion.simulator.belt;

import com.backaware.motion.orientation.Quaternion;
import com.backaware.motion.simulator.body.Axis;
import com.backaware.motion.simulator.body.MovingFrame;
import com.backaware.motion.simulator.chance.Chance;

/** How a sensor's axes lie to the body's: forward, left and up. */
public enum Mounting {
  /** x forward, y left, z up. */
  STRAIGHT,
  /** Turned over: x forward, y right, z down. */
  UPSIDE_DOWN,
  /** x up, y left, z backward: a flat sensor on the back. */
  FLAT,
  /** x right, y up, z backward: the same turned by a quarter. */
  SIDEWAYS,
  /** Turned in any way, drawn by the belt's seed. */
  ANY;

  /** Turns the sensor's axes into the body's. */
  Quaternion draw(Chance chance) {
    Quaternion q = new Quaternion();
    switch (this) {
      case STRAIGHT -> q.set(1, 0, 0, 0);
      case UPSIDE_DOWN -> q.set(0, 1, 0, 0);
      case FLAT -> MovingFrame.setAbout(q, Axis.Y, -Math.PI / 2);
      case SIDEWAYS -> q.set(0.5, 0.5, -0.5, -0.5);
      case ANY -> setAny(q, chance);
    }
    return q;
  }

  static Quaternion lean(double degrees) {
    Quaternion q = new Quaternion();
    MovingFrame.setAbout(q, Axis.Y, Math.toRadians(degrees));
    return q;
  }

  /** A turn by an angle about an axis that is drawn evenly. */
  static Quaternion aboutSomeAxis(double degrees, Chance chance) {
    double x = chance.normal();
    double y = chance.normal();
    double z = chance.normal();
    double half = Math.toRadians(degrees) / 2;
    double scale = StrictMath.sin(half) / Math.sqrt(x * x + y * y + z * z);
    Quaternion q = new Quaternion();
    q.set(StrictMath.cos(half), x * scale, y * scale, z * scale);
    return q;
  }

  private static void setAny(Quaternion q, Chance chance) {
    double w = chance.normal();
    double x = chance.normal();
    double y = chance.normal();
    double z = chance.normal();
    double scale = 1 / Math.sqrt(w * w + x * x + y * y + z * z);
    q.set(w * scale, x * scale, y * scale, z * scale);
  }
}
