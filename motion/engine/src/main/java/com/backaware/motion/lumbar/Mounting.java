package com.backaware.motion.lumbar;

/**
 * How a sensor sits on its segment, whatever way it is mounted: given by a calibration, or learned
 * from standing and bending. Directions are in the sensor's axes.
 */
final class Mounting {
  /** Least sine of the angle between two directions that tell a third, 6°. Chosen. */
  private static final double LEAST_SINE = 0.1;

  /** What is left of earlier bends' weight at each new one. Chosen. */
  private static final double MEMORY = 0.8;

  /** Up at neutral standing. */
  final Vector up = new Vector();

  /** Where the wearer faces, level at neutral standing; meaningless while nothing is known. */
  final Vector forward = new Vector();

  /** To the wearer's left, level at neutral standing; meaningless while nothing is known. */
  final Vector left = new Vector();

  private final Vector found = new Vector();
  private final Vector work = new Vector();
  private final BendSpread bend = new BendSpread();
  private final BendSpread bends = new BendSpread();
  private Knowledge knowledge = Knowledge.NONE;

  Knowledge knowledge() {
    return knowledge;
  }

  /**
   * Takes over a calibration.
   *
   * @return false, and nothing changed, if a value is not finite or the directions are too near to
   *     each other
   */
  boolean calibrate(Vector upward, Vector ahead) {
    work.setCross(upward, ahead);
    double squares = upward.dot(upward) * ahead.dot(ahead);
    if (!(work.dot(work) > LEAST_SINE * LEAST_SINE * squares) || Double.isInfinite(squares)) {
      return false;
    }
    up.set(upward);
    up.normalize();
    face(ahead);
    knowledge = Knowledge.CALIBRATION;
    return true;
  }

  /**
   * Takes a unit direction as up at neutral standing; the axis from right to left stays.
   *
   * @return false, and nothing changed, if that would be standing on the side
   */
  boolean stand(Vector upward) {
    if (knowledge == Knowledge.NONE) {
      up.set(upward);
      return true;
    }
    work.set(left);
    work.add(-left.dot(upward), upward);
    if (work.normalize() < LEAST_SINE) {
      return false;
    }
    up.set(upward);
    left.set(work);
    forward.setCross(left, up);
    return true;
  }

  /** How far a direction is from neutral standing: the chord, in radians for small angles. */
  double lean(Vector upward) {
    double x = upward.x - up.x;
    double y = upward.y - up.y;
    double z = upward.z - up.z;
    return Math.sqrt(x * x + y * y + z * z);
  }

  /** Takes in a part of a bend. */
  void addToBend(double seconds, double trunkLean, Vector upward) {
    bend.add(seconds, trunkLean, upward, up);
  }

  /** Forgets the bend that goes on. */
  void dropBend() {
    bend.clear();
  }

  /** Guesses forward from the part of a bend that has been seen, unless more is known. */
  void guess() {
    if (knowledge.compareTo(Knowledge.FIRST_BEND) <= 0) {
      bends.addBend(bend);
      use(Knowledge.FIRST_BEND);
      bends.clear();
    }
  }

  /** Takes back a guess: what it was made from was no bend. */
  void doubt() {
    if (knowledge == Knowledge.FIRST_BEND) {
      knowledge = Knowledge.NONE;
    }
  }

  /** Learns from the whole bend, unless there is a calibration. */
  void learnBend() {
    if (knowledge != Knowledge.CALIBRATION && bend.forward(up, work, found)) {
      bends.fade(MEMORY);
      bends.addBend(bend);
      use(Knowledge.BENDS);
    }
    bend.clear();
  }

  private void use(Knowledge source) {
    if (bends.forward(up, work, found)) {
      face(found);
      knowledge = source;
    }
  }

  private void face(Vector ahead) {
    left.setCross(up, ahead);
    left.normalize();
    forward.setCross(left, up);
  }
}
