package com.backaware.motion.orientation;

import com.backaware.motion.sample.ImuReading;

/**
 * Orientation of an inertial sensor against gravity, from angular rate and specific force, causally
 * and without a magnetometer. After the method of Laidig and Seel (VQF, Information Fusion 91,
 * 2023): angular rate is integrated into an almost inertial frame; the acceleration, low-passed in
 * that frame, where gravity hardly moves, corrects the inclination; the corrections, and rest, tell
 * the gyroscope's bias.
 *
 * <p>The answer turns sensor axes into an earth frame with z up. Heading starts at an arbitrary
 * angle and drifts. Sample times may be irregular. A reading is taken as the mean over the interval
 * that ends with it, as sensors and block averages deliver it.
 */
public final class OrientationFilter {
  /** Readings beyond this are ignored; far out of every physical range. */
  private static final double LIMIT = 1e6;

  /** Below this mean acceleration, 1 mm/s², nothing can be said about up; (m/s²)². */
  private static final double LEAST_GRAVITY_SQUARED = 1e-6;

  private static final double MICROS = 1e-6;

  /** Below this trust in a clipped accelerometer its corrections tell no bias. Chosen. */
  private static final double LEAST_TRUST_FOR_BIAS = 0.5;

  /**
   * How long a vibration motor shakes on after it was switched off, microseconds: eccentric ones
   * take up to 0.1 s to stop without a brake (data sheets of 10 mm coin motors).
   */
  public static final long RING_DOWN_MICROS = 100_000;

  private final OrientationParameters parameters;
  private final StrapdownIntegration strapdown = new StrapdownIntegration();
  private final RestDetector rest;
  private final GyroscopeBiasEstimator bias;
  private final ButterworthLowPass inertialAcceleration;
  private final ClippedPeaks clipped;

  /** Almost inertial frame to earth. */
  private final Quaternion inclination = new Quaternion();

  private final Quaternion correction = new Quaternion();
  private final Quaternion orientation = new Quaternion();
  private boolean started;
  private long lastMicros;
  private long buzzFromMicros = Long.MAX_VALUE;
  private long buzzUntilMicros = Long.MIN_VALUE;

  /** Creates a filter with the default parameters. */
  public OrientationFilter() {
    this(OrientationParameters.defaults());
  }

  /** Creates a filter. */
  public OrientationFilter(OrientationParameters parameters) {
    this.parameters = parameters;
    rest = new RestDetector(parameters);
    bias = new GyroscopeBiasEstimator(parameters);
    inertialAcceleration = new ButterworthLowPass(parameters.accelerationTimeConstant(), 3);
    clipped = new ClippedPeaks(parameters.accelerationTimeConstant());
  }

  /**
   * Starts from the gyroscope's bias as it was found before, such as in a calibration. To be called
   * before the first reading.
   *
   * @param x bias about the sensor's x axis, rad/s
   * @param y the same about y
   * @param z the same about z
   */
  public void startWithBias(double x, double y, double z) {
    bias.begin(x, y, z);
  }

  /**
   * Takes in the next reading. Ignored without effect: a reading with a value that is not finite or
   * beyond ±1,000,000, and one that is not later than the reading before.
   *
   * @param timeMicros time of the reading, microseconds
   * @param reading specific force in m/s² and angular rate in rad/s, in the sensor's axes
   */
  public void update(long timeMicros, ImuReading reading) {
    if (!usable(reading) || (started && timeMicros <= lastMicros)) {
      return;
    }
    double seconds = started ? (timeMicros - lastMicros) * MICROS : 0;
    if (seconds > parameters.longestBridgedGap()) {
      restart(seconds);
      seconds = 0;
    }
    strapdown.advance(seconds, reading, bias);
    boolean buzzing = timeMicros >= buzzFromMicros && timeMicros <= buzzUntilMicros;
    correctInclination(seconds, reading, buzzing);
    started = true;
    lastMicros = timeMicros;
    strapdown.predict(parameters.sensorDelay(), orientation);
    orientation.setProduct(inclination, orientation);
    orientation.normalize();
  }

  /**
   * Tells that the belt's own motor runs for a while: shaking then neither ends rest nor counts as
   * the gyroscope's bias. To be called before the first reading of that time; replaces what was
   * told before. Without it vibration is borne too, only rest ends.
   *
   * @param fromMicros when the motor starts, in the readings' time
   * @param untilMicros when it is switched off; it is given {@link #RING_DOWN_MICROS} to come to
   *     rest
   * @throws IllegalArgumentException if it stops before it starts
   */
  public void buzzing(long fromMicros, long untilMicros) {
    if (untilMicros < fromMicros) {
      throw new IllegalArgumentException(
          "buzzing from "
              + fromMicros
              + " until "
              + untilMicros
              + " µs; the end must not be before the start");
    }
    buzzFromMicros = fromMicros;
    buzzUntilMicros = untilMicros + RING_DOWN_MICROS;
  }

  /** Copies the orientation, sensor to earth with z up, into {@code target}. */
  public void orientation(Quaternion target) {
    target.set(orientation);
  }

  /** Whether the sensor has been lying still. */
  public boolean atRest() {
    return rest.atRest();
  }

  /** Estimated bias of the gyroscope about its x axis, rad/s. */
  public double biasX() {
    return bias.biasX();
  }

  /** Estimated bias of the gyroscope about its y axis, rad/s. */
  public double biasY() {
    return bias.biasY();
  }

  /** Estimated bias of the gyroscope about its z axis, rad/s. */
  public double biasZ() {
    return bias.biasZ();
  }

  private void restart(double gapSeconds) {
    inertialAcceleration.restart();
    clipped.restart();
    rest.restart();
    bias.restart(gapSeconds);
  }

  private void correctInclination(double seconds, ImuReading r, boolean buzzing) {
    if (seconds > 0 && !buzzing) {
      rest.update(seconds, r.gyrX, r.gyrY, r.gyrZ, r.accX, r.accY, r.accZ);
    }
    clipped.update(seconds, r);
    inertialAcceleration.step(seconds * clipped.trust());
    Quaternion q = strapdown.middle();
    double ax = r.accX + clipped.missingX();
    double ay = r.accY + clipped.missingY();
    double az = r.accZ + clipped.missingZ();
    double ix = inertialAcceleration.filter(0, q.rotateX(ax, ay, az));
    double iy = inertialAcceleration.filter(1, q.rotateY(ax, ay, az));
    double iz = inertialAcceleration.filter(2, q.rotateZ(ax, ay, az));
    double squared = ix * ix + iy * iy + iz * iz;
    if (squared < LEAST_GRAVITY_SQUARED) {
      return;
    }
    double scale = 1 / Math.sqrt(squared);
    double ex = inclination.rotateX(ix, iy, iz) * scale;
    double ey = inclination.rotateY(ix, iy, iz) * scale;
    double ez = inclination.rotateZ(ix, iy, iz) * scale;
    tiltBack(ex, ey, ez);
    if (seconds > 0) {
      orientation.setProduct(inclination, strapdown.orientation());
      bias.follow(seconds, orientation);
      if (!buzzing) {
        updateBias(seconds, ex, ey);
      }
    }
  }

  private void updateBias(double seconds, double ex, double ey) {
    if (rest.atRest() && parameters.estimateBiasAtRest()) {
      bias.updateAtRest(seconds, rest);
    } else if (parameters.estimateBiasInMotion() && clipped.trust() > LEAST_TRUST_FOR_BIAS) {
      bias.updateInMotion(seconds, -ey / seconds, ex / seconds);
    }
  }

  /** The shortest rotation that brings the unit vector e, given in the earth frame, upright. */
  private void tiltBack(double ex, double ey, double ez) {
    double half = Math.sqrt(Math.max(0, (1 + ez) / 2));
    if (half > 1e-6) {
      double scale = 0.5 / half;
      correction.set(half, ey * scale, -ex * scale, 0);
    } else {
      correction.set(0, 1, 0, 0);
    }
    inclination.setProduct(correction, inclination);
    inclination.normalize();
  }

  private static boolean usable(ImuReading r) {
    return Math.abs(r.accX) <= LIMIT
        && Math.abs(r.accY) <= LIMIT
        && Math.abs(r.accZ) <= LIMIT
        && Math.abs(r.gyrX) <= LIMIT
        && Math.abs(r.gyrY) <= LIMIT
        && Math.abs(r.gyrZ) <= LIMIT;
  }
}
