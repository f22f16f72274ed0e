package com.backaware.motion.repetition;

import com.backaware.motion.repetition.travel.PoseRange;
import com.backaware.motion.repetition.travel.StillReading;
import com.backaware.motion.repetition.travel.VerticalTravel;

/**
 * The last 12.8 seconds of the pelvis' movement, 50 points per second at most, for looking at a
 * repetition once it is complete. Points are numbered from 0; old ones are overwritten. A point is
 * 16 bytes of integer counts, all of them 10 KiB: directions to 0.002°, speed to 0.1 mm/s with what
 * is rounded off carried to the next point, angles to 0.01°.
 */
public final class MotionTrace {
  private static final int CAPACITY = 640;

  /** Length of the slots of time that have one point each, microseconds. Chosen. */
  private static final long SLOT_MICROS = 20_000;

  private static final double DIRECTION_COUNT = 1.0 / Short.MAX_VALUE;
  private static final double SPEED_COUNT = 1e-4;
  private static final double DEGREE_COUNT = 0.01;
  private static final short UNKNOWN = Short.MIN_VALUE;

  // Stillness: over so many points the direction upwards turns slower than this, rad/s, and the
  // means of its parts are within this of each other, m/s². All chosen.
  private static final int STILL_POINTS = 21;
  private static final int STILL_PART = 3;
  private static final double STILL_RATE = Math.toRadians(2);
  private static final double STILL_SPREAD = 0.15;

  private final int[] times = new int[CAPACITY];
  private final short[] upX = new short[CAPACITY];
  private final short[] upY = new short[CAPACITY];
  private final short[] upZ = new short[CAPACITY];
  private final short[] speedChanges = new short[CAPACITY];
  private final short[] headings = new short[CAPACITY];
  private final short[] flexions = new short[CAPACITY];
  private long next;
  private long first;
  private int nextIndex;
  private long lastMicros;
  private long lastSlot = Long.MIN_VALUE;
  private double speedChange;
  private double headingDegrees;

  /**
   * Takes in the movement at the next sample; it becomes a point when it is the first one in its
   * slot of time.
   *
   * @param seconds since the sample before, over which the movement is taken as constant
   * @return whether there is a new point
   */
  public boolean add(PelvisMotion motion, double seconds) {
    speedChange += (motion.vertical - VerticalTravel.STANDARD_GRAVITY) * seconds;
    headingDegrees += Math.toDegrees(motion.headingRate * seconds);
    long slot = motion.timeMicros / SLOT_MICROS;
    if (slot == lastSlot) {
      return false;
    }
    lastSlot = slot;
    store(motion);
    return true;
  }

  /** Forgets all points: what follows is not a continuation of them. */
  public void restart() {
    first = next;
    lastSlot = Long.MIN_VALUE;
    speedChange = 0;
  }

  /** Number of the last point; one less than {@link #oldest()} when there is none. */
  public long last() {
    return next - 1;
  }

  /** Number of the oldest point that is still there. */
  public long oldest() {
    return Math.max(first, next - CAPACITY);
  }

  /** Time of a point, microseconds. */
  public long time(long point) {
    return lastMicros - ((int) lastMicros - times[index(point)]);
  }

  /** Time from one point to another, seconds. */
  public double seconds(long from, long to) {
    return (times[index(to)] - times[index(from)]) * 1e-6;
  }

  /** Direction upwards in the sensor's axes at a point, x. */
  public double upX(long point) {
    return upX[index(point)] * DIRECTION_COUNT;
  }

  /** Direction upwards in the sensor's axes at a point, y. */
  public double upY(long point) {
    return upY[index(point)] * DIRECTION_COUNT;
  }

  /** Direction upwards in the sensor's axes at a point, z. */
  public double upZ(long point) {
    return upZ[index(point)] * DIRECTION_COUNT;
  }

  /** Whether the pose at a point is in a range. */
  public boolean isIn(PoseRange range, long point) {
    return range.has(upX(point), upY(point), upZ(point));
  }

  /** Distance of the directions upwards at two points: 2 times the sine of half their angle. */
  public double chord(long one, long other) {
    int i = index(one);
    int j = index(other);
    int dx = upX[i] - upX[j];
    int dy = upY[i] - upY[j];
    int dz = upZ[i] - upZ[j];
    return Math.sqrt((double) dx * dx + (double) dy * dy + (double) dz * dz) * DIRECTION_COUNT;
  }

  /** Angle between the directions upwards at two points, degrees. */
  public double tiltDegrees(long one, long other) {
    return Math.toDegrees(2 * StrictMath.asin(Math.min(1, chord(one, other) / 2)));
  }

  /** Vertical specific force over standard gravity, integrated since the point before, m/s. */
  public double speedChange(long point) {
    return speedChanges[index(point)] * SPEED_COUNT;
  }

  /** The same, from one point until now, without what is read in stillness. */
  double speedChangeSince(long from, StillReading still) {
    double sum = speedChange;
    for (long k = from + 1; k <= last(); k++) {
      sum += speedChange(k) - still.at(upX(k), upY(k), upZ(k)) * seconds(k - 1, k);
    }
    return sum;
  }

  /** Lets the last points teach what is read in stillness, if they are still. */
  public void teach(StillReading still) {
    long last = last();
    long first = last - STILL_POINTS;
    long middle = last - STILL_POINTS / 2;
    if (last % STILL_PART != 0 || first < oldest() || turns(first, last) || turns(middle, last)) {
      return;
    }
    double least = Double.MAX_VALUE;
    double largest = -least;
    for (long k = first + STILL_PART; k <= last; k += STILL_PART) {
      double mean = meanReading(k - STILL_PART, k);
      least = Math.min(least, mean);
      largest = Math.max(largest, mean);
    }
    if (largest - least < STILL_SPREAD) {
      double mean = meanReading(first, last);
      still.learn(seconds(last - STILL_PART, last), upX(last), upY(last), upZ(last), mean);
    }
  }

  /** Turn about the vertical from one point to another, within ±327 degrees. */
  public double turnDegrees(long from, long to) {
    return (short) (headings[index(to)] - headings[index(from)]) * DEGREE_COUNT;
  }

  /** Lumbar flexion at a point, degrees; NaN where it is unknown. */
  public float lumbarFlexion(long point) {
    short counts = flexions[index(point)];
    return counts == UNKNOWN ? Float.NaN : (float) (counts * DEGREE_COUNT);
  }

  private boolean turns(long from, long to) {
    return chord(from, to) > STILL_RATE * seconds(from, to);
  }

  /** Mean vertical specific force over standard gravity between two points, m/s². */
  public double meanReading(long from, long to) {
    double change = 0;
    for (long k = from + 1; k <= to; k++) {
      change += speedChange(k);
    }
    return change / seconds(from, to);
  }

  private void store(PelvisMotion motion) {
    int i = nextIndex;
    lastMicros = motion.timeMicros;
    times[i] = (int) motion.timeMicros;
    upX[i] = (short) Math.rint(motion.upX / DIRECTION_COUNT);
    upY[i] = (short) Math.rint(motion.upY / DIRECTION_COUNT);
    upZ[i] = (short) Math.rint(motion.upZ / DIRECTION_COUNT);
    speedChanges[i] = counts(speedChange, SPEED_COUNT);
    speedChange -= speedChanges[i] * SPEED_COUNT;
    headings[i] = (short) (long) Math.rint(headingDegrees / DEGREE_COUNT);
    double flexion = motion.lumbarFlexion;
    flexions[i] = Double.isNaN(flexion) ? UNKNOWN : counts(flexion, DEGREE_COUNT);
    nextIndex = i + 1 == CAPACITY ? 0 : i + 1;
    next++;
  }

  /** Rounds to the nearest count that can be stored. */
  private static short counts(double value, double count) {
    double counts = Math.rint(value / count);
    return (short) Math.max(-Short.MAX_VALUE, Math.min(Short.MAX_VALUE, counts));
  }

  private int index(long point) {
    int i = nextIndex - (int) (next - point);
    return i < 0 ? i + CAPACITY : i;
  }
}
