package com.backaware.motion.repetition;

/**
 * The last 16 seconds of the pelvis' movement, at up to 125 points per second, for looking at a
 * repetition once it is complete. Points are numbered from 0; old ones are overwritten.
 */
public final class MotionTrace {
  private static final int CAPACITY = 2048;
  private static final int MASK = CAPACITY - 1;

  /** Closest spacing of points, microseconds. Chosen: a squat has nothing above 20 Hz. */
  private static final long SPACING_MICROS = 7_500;

  private final long[] times = new long[CAPACITY];
  private final double[] upX = new double[CAPACITY];
  private final double[] upY = new double[CAPACITY];
  private final double[] upZ = new double[CAPACITY];
  private final double[] speeds = new double[CAPACITY];
  private final double[] heights = new double[CAPACITY];
  private final double[] headings = new double[CAPACITY];
  private final double[] flexions = new double[CAPACITY];
  private long next;

  /**
   * Adds a point, unless the last one is too near in time.
   *
   * @param motion the movement at the point
   * @param speed vertical acceleration integrated once, without correction, m/s
   * @param height integrated twice, without correction, metres
   * @param heading angular rate about the vertical, integrated, rad
   */
  void add(PelvisMotion motion, double speed, double height, double heading) {
    if (next > 0 && motion.timeMicros - time(next - 1) < SPACING_MICROS) {
      return;
    }
    int i = (int) (next & MASK);
    times[i] = motion.timeMicros;
    upX[i] = motion.upX;
    upY[i] = motion.upY;
    upZ[i] = motion.upZ;
    speeds[i] = speed;
    heights[i] = height;
    headings[i] = heading;
    flexions[i] = motion.lumbarFlexion;
    next++;
  }

  /** Number of the last point; -1 when there is none. */
  public long last() {
    return next - 1;
  }

  /** Number of the oldest point that is still there. */
  public long oldest() {
    return Math.max(0, next - CAPACITY);
  }

  /** Time of a point, microseconds. */
  public long time(long point) {
    return times[(int) (point & MASK)];
  }

  /** Direction upwards in the sensor's axes at a point, x. */
  public double upX(long point) {
    return upX[(int) (point & MASK)];
  }

  /** Direction upwards in the sensor's axes at a point, y. */
  public double upY(long point) {
    return upY[(int) (point & MASK)];
  }

  /** Direction upwards in the sensor's axes at a point, z. */
  public double upZ(long point) {
    return upZ[(int) (point & MASK)];
  }

  /** Angle between the directions upwards at two points, degrees. */
  double tiltDegrees(long first, long second) {
    double dx = upX(second) - upX(first);
    double dy = upY(second) - upY(first);
    double dz = upZ(second) - upZ(first);
    double half = Math.sqrt(dx * dx + dy * dy + dz * dz) / 2;
    return Math.toDegrees(2 * StrictMath.asin(Math.min(1, half)));
  }

  /** Uncorrected vertical speed at a point, m/s. */
  double speed(long point) {
    return speeds[(int) (point & MASK)];
  }

  /** Angle turned about the vertical at a point, rad. */
  public double heading(long point) {
    return headings[(int) (point & MASK)];
  }

  /** Lumbar flexion at a point, degrees; NaN where it is not known. */
  public double flexion(long point) {
    return flexions[(int) (point & MASK)];
  }

  /** Uncorrected height at a point, metres. */
  double height(long point) {
    return heights[(int) (point & MASK)];
  }
}
