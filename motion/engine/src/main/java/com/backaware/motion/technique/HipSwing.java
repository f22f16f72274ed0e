package com.backaware.motion.technique;

/**
 * How much the hips swing over the last seconds, in an exercise in which they should stay where
 * they are. No mounting and no orientation is needed: the mean angular rate over the stretch, and
 * with it the gyroscope's bias, is taken out, and whatever turns the pelvis counts, since a throw
 * of the hips pitches it and often rotates it.
 */
public final class HipSwing {
  /** Spacing of the points that are kept, seconds. Chosen: a throw takes half a second. */
  private static final double SPACING_SECONDS = 0.04;

  /** After a longer gap it starts anew. Chosen, as the orientation filter's. */
  private static final double LONGEST_GAP_SECONDS = 0.5;

  private final double stretchSeconds;
  private final double[] times;
  private final double[][] angles = new double[3][];
  private final double[] forces;
  private final double[] turned = new double[3];
  private double now;
  private double startedAt;
  private double blockSeconds;
  private double blockForce;
  private int count;
  private int newest = -1;

  /** Creates a measure over stretches of so many seconds, from 0.4 to 10. */
  public HipSwing(double stretchSeconds) {
    if (!(stretchSeconds >= 0.4 && stretchSeconds <= 10)) {
      throw new IllegalArgumentException(
          "stretchSeconds is " + stretchSeconds + "; it must be from 0.4 to 10");
    }
    this.stretchSeconds = stretchSeconds;
    int points = (int) Math.round(stretchSeconds / SPACING_SECONDS) + 1;
    times = new double[points];
    forces = new double[points];
    for (int axis = 0; axis < 3; axis++) {
      angles[axis] = new double[points];
    }
  }

  /**
   * Takes in the next reading.
   *
   * @param seconds since the last reading
   * @param rateX angular rate in the sensor's axes, rad/s
   * @param rateY angular rate, rad/s
   * @param rateZ angular rate, rad/s
   * @param force magnitude of the specific force, m/s²
   */
  public void update(double seconds, double rateX, double rateY, double rateZ, double force) {
    if (seconds > LONGEST_GAP_SECONDS) {
      restart();
      return;
    }
    now += seconds;
    turned[0] += rateX * seconds;
    turned[1] += rateY * seconds;
    turned[2] += rateZ * seconds;
    blockSeconds += seconds;
    blockForce += force * seconds;
    if (blockSeconds >= SPACING_SECONDS * (1 - 1e-9)) {
      keep();
    }
  }

  /** Forgets everything. */
  public void restart() {
    count = 0;
    newest = -1;
    startedAt = now;
    blockSeconds = 0;
    blockForce = 0;
  }

  /** Whether a whole stretch was seen. */
  public boolean known() {
    return count > 1 && now - startedAt >= stretchSeconds * (1 - 1e-9);
  }

  /**
   * How far the hips swing to and fro, degrees; 0 until {@link #known()}. For a sine about one axis
   * it is the range from end to end: 2√2 times the root mean square of the angle.
   */
  public double degrees() {
    return Math.toDegrees(Math.sqrt(8 * angleVariance()));
  }

  /**
   * How long one swing to and fro takes, seconds; 0 until {@link #known()}. For a sine it is the
   * period: 2π times the root mean square of the angle over that of its rate.
   */
  public double periodSeconds() {
    double rates = 0;
    for (int axis = 0; axis < 3; axis++) {
      rates += known() ? rateVariance(angles[axis]) : 0;
    }
    return rates > 0 ? 2 * Math.PI * Math.sqrt(angleVariance() / rates) : 0;
  }

  /**
   * How hard they are thrown, m/s²: standard deviation of the force; 0 until {@link #known()}.
   * Bending to put a weight down turns as far, but slowly.
   */
  public double thrust() {
    return known() ? Math.sqrt(variance(forces, false)) : 0;
  }

  private double angleVariance() {
    double sum = 0;
    for (int axis = 0; axis < 3; axis++) {
      sum += known() ? variance(angles[axis], true) : 0;
    }
    return sum;
  }

  private void keep() {
    newest = (newest + 1) % times.length;
    times[newest] = now;
    for (int axis = 0; axis < 3; axis++) {
      angles[axis][newest] = turned[axis];
    }
    forces[newest] = blockForce / blockSeconds;
    count = Math.min(count + 1, times.length);
    blockSeconds = 0;
    blockForce = 0;
  }

  /** How many of the kept points lie in the stretch. */
  private int points() {
    int points = 1;
    while (points < count && times[newest] - times[place(points)] < stretchSeconds) {
      points++;
    }
    return points;
  }

  /** Where the point is kept that is so many before the newest. */
  private int place(int before) {
    return (newest - before + times.length) % times.length;
  }

  /** Variance of the kept values; of what is left of them without their mean change, if asked. */
  private double variance(double[] values, boolean withoutDrift) {
    int points = points();
    int oldest = place(points - 1);
    double span = times[newest] - times[oldest];
    double drift = withoutDrift ? (values[newest] - values[oldest]) / span : 0;
    double mean = 0;
    for (int i = 0; i < points; i++) {
      int k = place(i);
      mean += (values[k] - drift * (times[k] - times[oldest])) / points;
    }
    double squares = 0;
    for (int i = 0; i < points; i++) {
      int k = place(i);
      double off = values[k] - drift * (times[k] - times[oldest]) - mean;
      squares += off * off / points;
    }
    return squares;
  }

  /** Variance of how fast the kept values change. */
  private double rateVariance(double[] values) {
    int points = points();
    int oldest = place(points - 1);
    double span = times[newest] - times[oldest];
    double drift = (values[newest] - values[oldest]) / span;
    double squares = 0;
    for (int i = 0; i + 1 < points; i++) {
      int late = place(i);
      int early = place(i + 1);
      double seconds = times[late] - times[early];
      double rate = (values[late] - values[early]) / seconds - drift;
      squares += rate * rate * seconds / span;
    }
    return squares;
  }
}
