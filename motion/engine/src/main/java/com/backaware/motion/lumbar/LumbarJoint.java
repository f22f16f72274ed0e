package com.backaware.motion.lumbar;

import com.backaware.motion.orientation.Quaternion;
import com.backaware.motion.sample.ImuReading;
import java.util.Locale;

/**
 * How the thorax is turned against the pelvis, from the orientations of a sensor at each, without a
 * magnetometer: lumbar flexion, side bending and rotation against neutral standing. Inclinations do
 * not drift; the heading between the two sensors, which would, is held by the joint itself, which
 * is nearly a hinge. An angle depends on the heading as far as its axis is upright: flexion hardly
 * in any posture but lying on the side, side bending when bent over, rotation when upright.
 *
 * <p>Angles are those of a joint coordinate system (Grood and Suntay 1983; for the spine Wu et al.
 * 2002): flexion about the left axis of the pelvis, rotation about the long axis of the thorax,
 * side bending about the axis across both.
 *
 * <p>How the sensors are mounted is given by a calibration or learned from the first bends. An
 * angle is NaN until then, for a second after a gap, and while the heading leaves more than 5°
 * (standard deviation) of doubt about it.
 */
public final class LumbarJoint {
  /** Longest interval that is no gap, seconds: that of the orientation filters. */
  private static final double LONGEST_INTERVAL = 0.5;

  /** Time after a gap until inclinations are right again, seconds. Chosen. */
  private static final double SETTLING_SECONDS = 1;

  /** Largest standard deviation of an angle for its heading, radians. Chosen: half of a fault. */
  private static final double LARGEST_UNCERTAINTY = Math.toRadians(5);

  private final Segment pelvis = new Segment();
  private final Segment thorax = new Segment();
  private final Stance stance = new Stance();
  private final BendWatch bends = new BendWatch();
  private final HeadingAlignment heading = new HeadingAlignment();
  private final SpineLever lever = new SpineLever();
  private final Vector pelvisLeft = new Vector();
  private final Vector thoraxLeft = new Vector();
  private boolean neutralHeld;
  private boolean placed;
  private double settling;
  private double flexionSine;
  private double flexionCosine;
  private double sideSine;
  private double rotationSine;
  private double rotationCosine;

  /**
   * Gives the pelvic sensor's mounting, in its own axes; lengths do not matter.
   *
   * @param ux up at neutral standing, x
   * @param uy up at neutral standing, y
   * @param uz up at neutral standing, z
   * @param fx where the wearer faces, x; need not be level
   * @param fy where the wearer faces, y
   * @param fz where the wearer faces, z
   * @throws IllegalArgumentException if a value is not finite, or the directions are not at least
   *     6° apart
   */
  public void calibratePelvis(double ux, double uy, double uz, double fx, double fy, double fz) {
    calibrate("pelvis", pelvis, ux, uy, uz, fx, fy, fz);
  }

  /** Gives the thoracic sensor's mounting, like {@link #calibratePelvis}. */
  public void calibrateThorax(double ux, double uy, double uz, double fx, double fy, double fz) {
    calibrate("thorax", thorax, ux, uy, uz, fx, fy, fz);
  }

  /**
   * Takes the quiet posture that goes on as neutral standing: all angles are 0 in it.
   *
   * @return false, and nothing changed, if the wearer has not been quiet for half a second or lies
   *     on the side
   */
  public boolean rezero() {
    if (!stance.adopt(pelvis.mounting, thorax.mounting)) {
      return false;
    }
    bends.restart(pelvis, thorax);
    return true;
  }

  /**
   * Whether neutral standing stays as it is, as while a set is running. Otherwise a sensor without
   * a calibration follows how the wearer stands whenever they are quiet within 10° of it.
   */
  public void holdNeutral(boolean hold) {
    neutralHeld = hold;
  }

  /**
   * Takes in a sample.
   *
   * @param seconds since the sample before; 0 at the first
   * @param pelvisReading as measured
   * @param pelvisOrientation sensor to earth with z up, any heading
   * @param thoraxReading as measured
   * @param thoraxOrientation sensor to earth with z up, any heading
   */
  public void update(
      double seconds,
      ImuReading pelvisReading,
      Quaternion pelvisOrientation,
      ImuReading thoraxReading,
      Quaternion thoraxOrientation) {
    double step = seconds;
    if (seconds > LONGEST_INTERVAL) {
      interrupt();
      step = 0;
    }
    settling = Math.max(0, settling - step);
    pelvis.read(pelvisReading, pelvisOrientation);
    thorax.read(thoraxReading, thoraxOrientation);
    learn(step, pelvisOrientation, thoraxOrientation);
    follow(step);
  }

  /** A sensor was away: what may have changed meanwhile is forgotten, the mounting is not. */
  public void interrupt() {
    placed = false;
    settling = SETTLING_SECONDS;
    stance.restart();
    heading.restart();
    lever.clear();
    bends.restart(pelvis, thorax);
  }

  /** Whether the joint is followed now. */
  public boolean known() {
    return placed && settling == 0;
  }

  /** How well the mountings are known: the worse of the two. */
  public Knowledge knowledge() {
    Knowledge lower = pelvis.mounting.knowledge();
    Knowledge upper = thorax.mounting.knowledge();
    return lower.compareTo(upper) < 0 ? lower : upper;
  }

  /** Flexion (rounding), degrees; negative is extension (arching). */
  public double flexionDegrees() {
    return certain(pelvis.left)
        ? Math.toDegrees(StrictMath.atan2(flexionSine, flexionCosine))
        : Double.NaN;
  }

  /** Rate of flexion, degrees per second. */
  public double flexionRateDegrees() {
    return certain(pelvis.left)
        ? Math.toDegrees(thorax.rate.dot(pelvis.left) - pelvis.rate.dot(pelvis.left))
        : Double.NaN;
  }

  /** Side bending, degrees, right side down positive. */
  public double sideBendDegrees() {
    return certain(pelvis.forward)
        ? Math.toDegrees(StrictMath.asin(Math.max(-1, Math.min(1, sideSine))))
        : Double.NaN;
  }

  /**
   * Rotation of the thorax against the pelvis, degrees, to the left positive. A rotation that is
   * held for tens of seconds is taken for drift and fades.
   */
  public double rotationDegrees() {
    return certain(pelvis.upward)
        ? Math.toDegrees(StrictMath.atan2(rotationSine, rotationCosine))
        : Double.NaN;
  }

  /** Standard deviation of the heading between the two sensors, degrees. */
  public double headingUncertaintyDegrees() {
    return Math.toDegrees(heading.deviation());
  }

  /** Square of the pelvic sensor's angular rate, (rad/s)². */
  double pelvisSquaredRate() {
    return pelvis.squaredRate;
  }

  /** What the movement so far tells of which sensor is the upper one. */
  SpineLever lever() {
    return lever;
  }

  private void calibrate(
      String name,
      Segment segment,
      double ux,
      double uy,
      double uz,
      double fx,
      double fy,
      double fz) {
    Vector up = new Vector();
    Vector forward = new Vector();
    up.set(ux, uy, uz);
    forward.set(fx, fy, fz);
    if (!segment.mounting.calibrate(up, forward)) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "mounting of the %s sensor is up (%s, %s, %s), forward (%s, %s, %s); both must be"
                  + " finite and at least 6° apart: calibrate again",
              name,
              ux,
              uy,
              uz,
              fx,
              fy,
              fz));
    }
    heading.restart();
    lever.clear();
  }

  private void learn(double seconds, Quaternion pelvisOrientation, Quaternion thoraxOrientation) {
    if (stance.update(seconds, pelvis, thorax, neutralHeld)) {
      bends.restart(pelvis, thorax);
    }
    pelvis.place(pelvisOrientation);
    thorax.place(thoraxOrientation);
    if (knowledge() == Knowledge.CALIBRATION) {
      return;
    }
    pelvisLeft.set(pelvis.left);
    thoraxLeft.set(thorax.left);
    if (stance.begun() && bends.update(seconds, pelvis, thorax)) {
      pelvis.place(pelvisOrientation);
      thorax.place(thoraxOrientation);
      if (heading.known()) {
        heading.moveWith(pelvisLeft, thoraxLeft, pelvis.left, thorax.left);
      }
    }
  }

  private void follow(double seconds) {
    if (knowledge() == Knowledge.NONE) {
      heading.restart();
    } else {
      heading.update(seconds, pelvis.left, thorax.left);
    }
    placed = heading.known();
    if (placed) {
      thorax.turn(heading);
      measure();
      lever.update(seconds, pelvis, thorax);
    }
  }

  /** The heading counts for an angle as far as the angle's axis is upright. */
  private boolean certain(Vector axis) {
    return known() && Math.abs(axis.z) * heading.deviation() < LARGEST_UNCERTAINTY;
  }

  private void measure() {
    flexionSine = pelvis.forward.dot(thorax.upward);
    flexionCosine = pelvis.upward.dot(thorax.upward);
    sideSine = -pelvis.left.dot(thorax.upward);
    rotationSine = pelvis.left.dot(thorax.forward);
    rotationCosine = pelvis.left.dot(thorax.left);
  }
}
