package com.backaware.motion.lumbar;

/**
 * Where the upward direction goes in bends, in a sensor's axes. It spreads along forward and
 * backward, since bends are mostly in the plane seen from the side, and its mean tells which of the
 * two is forward.
 */
final class BendSpread {
  /** Least spread that tells anything, rad²: of a segment that leans by 6°. Chosen. */
  private static final double LEAST_VARIANCE = 0.001;

  /** Largest spread sideways for that along: a third of the angle. Chosen. */
  private static final double LARGEST_SHARE = 0.12;

  private final Vector mean = new Vector();
  private final Vector lean = new Vector();
  private double weight;
  private double xx;
  private double xy;
  private double xz;
  private double yy;
  private double yz;
  private double zz;

  void clear() {
    fade(0);
  }

  /** What has been collected counts that much of what it did. */
  void fade(double share) {
    weight *= share;
    mean.scale(share);
    lean.scale(share);
    xx *= share;
    xy *= share;
    xz *= share;
    yy *= share;
    yz *= share;
    zz *= share;
  }

  /**
   * Adds a direction that was held for some seconds.
   *
   * @param trunkLean how far the trunk leans, the more the surer forward; who sits leans little
   */
  void add(double seconds, double trunkLean, Vector up, Vector neutral) {
    double dx = up.x - neutral.x;
    double dy = up.y - neutral.y;
    double dz = up.z - neutral.z;
    double told = seconds * trunkLean * trunkLean;
    weight += seconds;
    mean.set(mean.x + seconds * dx, mean.y + seconds * dy, mean.z + seconds * dz);
    lean.set(lean.x + told * dx, lean.y + told * dy, lean.z + told * dz);
    xx += seconds * dx * dx;
    xy += seconds * dx * dy;
    xz += seconds * dx * dz;
    yy += seconds * dy * dy;
    yz += seconds * dy * dz;
    zz += seconds * dz * dz;
  }

  /** Adds what another has collected as one bend, whatever its length. */
  void addBend(BendSpread bend) {
    if (!(bend.weight > 0)) {
      return;
    }
    double share = 1 / bend.weight;
    double mx = bend.mean.x * share;
    double my = bend.mean.y * share;
    double mz = bend.mean.z * share;
    weight += 1;
    lean.add(share, bend.lean);
    xx += bend.xx * share - mx * mx;
    xy += bend.xy * share - mx * my;
    xz += bend.xz * share - mx * mz;
    yy += bend.yy * share - my * my;
    yz += bend.yz * share - my * mz;
    zz += bend.zz * share - mz * mz;
  }

  /**
   * Sets the forward direction of the sensor, level at neutral standing.
   *
   * @param across a vector to work with
   * @return false if the spread is too small or goes too much to the sides
   */
  boolean forward(Vector neutral, Vector across, Vector target) {
    setLevel(neutral, target);
    across.setCross(neutral, target);
    double a = along(target, target);
    double b = along(target, across);
    double c = along(across, across);
    double half = (a - c) / 2;
    double radius = Math.sqrt(half * half + b * b);
    double major = (a + c) / 2 + radius;
    double minor = (a + c) / 2 - radius;
    if (!(weight > 0 && major >= LEAST_VARIANCE * weight && minor <= LARGEST_SHARE * major)) {
      return false;
    }
    target.scale(half >= 0 ? half + radius : b);
    target.add(half >= 0 ? b : radius - half, across);
    target.normalize();
    // Who leans forward has the upward direction to the rear.
    if (target.dot(lean) > 0) {
      target.scale(-1);
    }
    return true;
  }

  /** A level direction: across the sensor's axis that is farthest from upright. */
  private static void setLevel(Vector up, Vector target) {
    double x = Math.abs(up.x);
    double y = Math.abs(up.y);
    double z = Math.abs(up.z);
    if (x <= y && x <= z) {
      target.set(0, up.z, -up.y);
    } else if (y <= z) {
      target.set(-up.z, 0, up.x);
    } else {
      target.set(up.y, -up.x, 0);
    }
    target.normalize();
  }

  private double along(Vector p, Vector q) {
    return p.x * (xx * q.x + xy * q.y + xz * q.z)
        + p.y * (xy * q.x + yy * q.y + yz * q.z)
        + p.z * (xz * q.x + yz * q.y + zz * q.z);
  }
}
