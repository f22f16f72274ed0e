package com.backaware.motion.lumbar;

/**
 * The angle about the vertical from the thorax filter's earth frame to the pelvis filter's. Both
 * headings are arbitrary and drift; but the lumbar spine is nearly a hinge: the axes to the left of
 * both segments keep about the same heading, apart from turning and bending sideways, which are
 * limited and come back (Laidig, Schauer and Seel 2017, joints that are approximately hinges;
 * Lehmann et al. 2020, joints with a limited range). A Kalman filter follows the angle and the rate
 * at which it drifts.
 */
final class HeadingAlignment {
  /**
   * How much both headings differ in ordinary movement (standard deviation, radians), and for how
   * long (seconds). Chosen: walking turns the spine by some 9° in all (Crosbie, Vachalathiti and
   * Smith 1997), training by more.
   */
  private static final double SPREAD = Math.toRadians(6);

  private static final double SPREAD_SECONDS = 2;

  /** Noise of a second of readings, rad²·s. */
  private static final double NOISE = 2 * SPREAD_SECONDS * SPREAD * SPREAD;

  /** Uncertainty of the first value, radians. Chosen: people may start to measure turned. */
  private static final double FIRST = Math.toRadians(10);

  /** Uncertainty of the rate at first, rad/s: the bias of both gyroscopes, not yet told. */
  private static final double FIRST_RATE = Math.toRadians(0.5);

  /**
   * Growth of the rate's variance, (rad/s)²/s: 0.03 °/s in a second, as postures change. Chosen.
   */
  private static final double RATE_GROWTH = Math.toRadians(0.03) * Math.toRadians(0.03);

  /** Below this product of the two axes' level parts, heading means little. Chosen: 45° each. */
  private static final double LEAST_LEVEL = 0.5;

  private boolean known;
  private double cosine = 1;
  private double sine;
  private double rate;
  private double angleVariance;
  private double covariance;
  private double rateVariance;

  boolean known() {
    return known;
  }

  /** Standard deviation of the angle, radians. */
  double deviation() {
    return known ? Math.sqrt(angleVariance) : Math.PI;
  }

  /** The angle has to be found anew. */
  void restart() {
    known = false;
  }

  /** Takes in where the segments' left axes point, each in its own earth frame. */
  void update(double seconds, Vector pelvisLeft, Vector thoraxLeft) {
    double real = pelvisLeft.x * thoraxLeft.x + pelvisLeft.y * thoraxLeft.y;
    double imaginary = pelvisLeft.y * thoraxLeft.x - pelvisLeft.x * thoraxLeft.y;
    double level = Math.sqrt(real * real + imaginary * imaginary);
    predict(seconds);
    if (level < LEAST_LEVEL) {
      return;
    }
    if (known) {
      correct(seconds, level, real, imaginary);
    } else {
      begin(real / level, imaginary / level);
    }
  }

  /** Turns a vector of the thorax filter's earth frame into the pelvis filter's. */
  void turn(Vector v) {
    v.set(cosine * v.x - sine * v.y, sine * v.x + cosine * v.y, v.z);
  }

  /** Keeps the alignment when the left axes are learned anew: both pairs are of the same moment. */
  void moveWith(Vector pelvisBefore, Vector thoraxBefore, Vector pelvisNow, Vector thoraxNow) {
    double beforeRe = pelvisBefore.x * thoraxBefore.x + pelvisBefore.y * thoraxBefore.y;
    double beforeIm = pelvisBefore.y * thoraxBefore.x - pelvisBefore.x * thoraxBefore.y;
    double nowRe = pelvisNow.x * thoraxNow.x + pelvisNow.y * thoraxNow.y;
    double nowIm = pelvisNow.y * thoraxNow.x - pelvisNow.x * thoraxNow.y;
    double re = nowRe * beforeRe + nowIm * beforeIm;
    double im = nowIm * beforeRe - nowRe * beforeIm;
    double length = Math.sqrt(re * re + im * im);
    if (length < LEAST_LEVEL * LEAST_LEVEL) {
      known = false;
    } else {
      rotate(re / length, im / length);
    }
  }

  private void begin(double re, double im) {
    known = true;
    cosine = re;
    sine = im;
    rate = 0;
    angleVariance = FIRST * FIRST;
    covariance = 0;
    rateVariance = FIRST_RATE * FIRST_RATE;
  }

  private void predict(double seconds) {
    turnBy(rate * seconds);
    angleVariance += seconds * (2 * covariance + seconds * rateVariance);
    covariance += seconds * rateVariance;
    rateVariance += seconds * RATE_GROWTH;
  }

  private void correct(double seconds, double level, double real, double imaginary) {
    double along = real * cosine + imaginary * sine;
    double across = imaginary * cosine - real * sine;
    // Twice the tangent of half the angle; bounded where the axes are opposite.
    double angle = 2 * across / Math.max(level + along, 0.1 * level);
    double noise = NOISE / (seconds * level * level);
    double share = 1 / (angleVariance + noise);
    double gain = angleVariance * share;
    double rateGain = covariance * share;
    turnBy(gain * angle);
    rate += rateGain * angle;
    rateVariance -= rateGain * covariance;
    angleVariance *= 1 - gain;
    covariance *= 1 - gain;
  }

  private void turnBy(double angle) {
    double half = angle / 2;
    double scale = 1 / (1 + half * half);
    rotate((1 - half * half) * scale, 2 * half * scale);
  }

  private void rotate(double re, double im) {
    double c = cosine * re - sine * im;
    double s = sine * re + cosine * im;
    double scale = 1.5 - 0.5 * (c * c + s * s);
    cosine = c * scale;
    sine = s * scale;
  }
}
