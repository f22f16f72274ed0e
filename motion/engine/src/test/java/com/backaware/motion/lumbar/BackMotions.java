package com.backaware.motion.lumbar;

/** Movements of an invented back, each repeated for ever, with standing in between. */
final class BackMotions {
  private BackMotions() {}

  /** Bending to touch the floor: the lumbar spine first, then the hips, 90° of trunk and more. */
  static BackMotion bends(double period) {
    return (seconds, p) -> {
      double phase = seconds / period - Math.floor(seconds / period);
      p.flexion = Math.toRadians(50) * hump(phase, 0.15, 0.40, 0.60, 0.90);
      p.tilt = Math.toRadians(55) * hump(phase, 0.20, 0.45, 0.55, 0.85);
      p.x = -0.08 * hump(phase, 0.20, 0.45, 0.55, 0.85);
    };
  }

  /** Hip hinge with a straight back. */
  static BackMotion hinges(double period) {
    return (seconds, p) -> {
      double phase = seconds / period - Math.floor(seconds / period);
      double h = hump(phase, 0.15, 0.45, 0.55, 0.85);
      p.tilt = Math.toRadians(80) * h;
      p.flexion = Math.toRadians(5) * h;
      p.x = -0.15 * h;
    };
  }

  /** Squats with the chest up: the lumbar spine extends, then rounds at the bottom. */
  static BackMotion squats(double period) {
    return (seconds, p) -> {
      double phase = seconds / period - Math.floor(seconds / period);
      double h = hump(phase, 0.1, 0.45, 0.55, 0.9);
      p.tilt = Math.toRadians(35) * h;
      p.flexion = Math.toRadians(-10) * h + Math.toRadians(18) * hump(phase, 0.4, 0.5, 0.5, 0.6);
      p.x = -0.2 * h;
      p.z = 1 - 0.5 * h;
      p.list = Math.toRadians(2) * h;
    };
  }

  /** Walking about: the pelvis and the thorax turn against each other, and the wearer turns. */
  static BackMotion walk() {
    return (seconds, p) -> {
      double stride = 2 * Math.PI * seconds / 1.1;
      p.heading = Math.toRadians(60) * Math.sin(seconds / 7) + Math.toRadians(4) * Math.sin(stride);
      p.rotation = -Math.toRadians(9) * Math.sin(stride);
      p.list = Math.toRadians(4) * Math.cos(stride);
      p.sideBend = -Math.toRadians(5) * Math.cos(stride);
      p.tilt = Math.toRadians(2) * Math.sin(2 * stride);
      p.flexion = Math.toRadians(1.5) * Math.sin(2 * stride + 1);
      p.z = 1 + 0.02 * Math.sin(2 * stride);
      p.x = 0.01 * Math.cos(2 * stride);
      p.y = 0.02 * Math.sin(stride);
    };
  }

  /** Standing, turning the trunk to both sides. */
  static BackMotion twists(double period) {
    return (seconds, p) -> {
      double angle = 2 * Math.PI * seconds / period;
      p.rotation = Math.toRadians(15) * Math.sin(angle);
      p.heading = Math.toRadians(20) * Math.sin(angle);
      p.sideBend = Math.toRadians(3) * Math.sin(angle);
    };
  }

  /** Bending sideways. */
  static BackMotion sideBends(double period) {
    return (seconds, p) -> {
      double angle = 2 * Math.PI * seconds / period;
      p.sideBend = Math.toRadians(20) * Math.sin(angle);
      p.list = Math.toRadians(4) * Math.sin(angle);
    };
  }

  /** Getting down into a plank, face down, and sagging slowly again and again. */
  static BackMotion plank() {
    return (seconds, p) -> {
      double down = smooth(seconds / 3);
      p.tilt = Math.toRadians(85) * down;
      p.flexion = Math.toRadians(40) * down * (1 - smooth((seconds - 2) / 3));
      p.flexion -= Math.toRadians(15) * smooth((seconds - 6) / 2) * square(seconds / 6);
      p.z = 1 - 0.7 * down;
    };
  }

  /** Getting down onto the right side and staying there. */
  static BackMotion sidePlank() {
    return (seconds, p) -> {
      double down = smooth(seconds / 3);
      p.list = Math.toRadians(88) * down;
      p.flexion = Math.toRadians(10) * smooth((seconds - 5) / 2);
      p.z = 1 - 0.7 * down;
    };
  }

  /** Getting down onto the back and bridging. */
  static BackMotion bridges() {
    return (seconds, p) -> {
      double down = smooth(seconds / 3);
      double up = smooth((seconds - 5) / 2) * square(seconds / 4);
      p.tilt = Math.toRadians(-90 + 30 * up) * down;
      p.flexion = Math.toRadians(8) * up;
      p.z = 1 - 0.8 * down + 0.2 * up;
    };
  }

  static BackMotion still() {
    return (seconds, p) -> {};
  }

  /** One movement after the other; each starts anew, so it should stand at its begin and end. */
  static BackMotion sequence(double each, BackMotion... parts) {
    return (seconds, p) -> {
      int part = (int) Math.floor(seconds / each);
      double inside = seconds - part * each;
      double share = smooth(inside / 0.8) * smooth((each - inside) / 0.8);
      parts[Math.floorMod(part, parts.length)].pose(inside, p);
      p.heading *= share;
      p.tilt *= share;
      p.list *= share;
      p.flexion *= share;
      p.sideBend *= share;
      p.rotation *= share;
      p.x *= share;
      p.y *= share;
      p.z = 1 + share * (p.z - 1);
    };
  }

  /** 0, rising from a to b, 1, falling from c to d, 0. */
  private static double hump(double phase, double a, double b, double c, double d) {
    return smooth((phase - a) / (b - a)) * smooth((d - phase) / (d - c));
  }

  private static double square(double turns) {
    double s = Math.sin(Math.PI * turns);
    return s * s;
  }

  /** From 0 to 1 with three smooth derivatives. */
  private static double smooth(double t) {
    double u = Math.max(0, Math.min(1, t));
    return u * u * u * u * (35 - u * (84 - u * (70 - 20 * u)));
  }
}
