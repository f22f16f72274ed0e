package com.backaware.motion.orientation;

import com.backaware.motion.sample.ImuReading;
import java.util.Random;

/**
 * An invented sensor at the sacrum of somebody who squats every three seconds: tilt, some roll and
 * slow turning, and the vertical acceleration that goes with it. Truth is known exactly. Readings
 * are means over their interval, with bias and noise.
 */
final class SquatMotion {
  private static final double GRAVITY = 9.80665;
  private static final int SUBSTEPS = 16;

  private final Random random;
  private final double noise;
  private final double[] bias;
  private final Quaternion from = new Quaternion();
  private final Quaternion to = new Quaternion();

  /**
   * @param noise 1 for the noise of a good sensor, 0 for none
   * @param bias of the gyroscope, rad/s
   */
  SquatMotion(long seed, double noise, double... bias) {
    this.random = new Random(seed);
    this.noise = noise;
    this.bias = bias.clone();
  }

  /** Sensor to earth. */
  void truth(double seconds, Quaternion target) {
    double turn = 2 * Math.PI * seconds;
    target.set(1, 0, 0, 0);
    target.turn(0, 0, 0.6 * StrictMath.sin(turn / 17));
    target.turn(0, 0.35 * (1 - StrictMath.cos(turn / 3)), 0);
    target.turn(0.15 * StrictMath.sin(turn / 1.9), 0, 0);
    target.turn(0.4, -0.9, 0.3);
  }

  /** The reading of the interval between two times. */
  void reading(double fromSeconds, double toSeconds, ImuReading target) {
    double step = (toSeconds - fromSeconds) / SUBSTEPS;
    clear(target);
    for (int i = 0; i < SUBSTEPS; i++) {
      double time = fromSeconds + i * step;
      truth(time, from);
      truth(time + step, to);
      addRate(target, step);
      truth(time + step / 2, from);
      addForce(target, time + step / 2);
    }
    target.accX += 0.02 * noise * random.nextGaussian();
    target.accY += 0.02 * noise * random.nextGaussian();
    target.accZ += 0.02 * noise * random.nextGaussian();
    target.gyrX += bias[0] + 0.002 * noise * random.nextGaussian();
    target.gyrY += bias[1] + 0.002 * noise * random.nextGaussian();
    target.gyrZ += bias[2] + 0.002 * noise * random.nextGaussian();
  }

  /** Angle between the verticals of two orientations, degrees. */
  static double inclinationErrorDegrees(Quaternion q, Quaternion truth) {
    Quaternion back = new Quaternion();
    back.set(truth.w, -truth.x, -truth.y, -truth.z);
    back.setProduct(q, back);
    double cosine = Math.min(1, Math.sqrt(back.w * back.w + back.z * back.z));
    return Math.toDegrees(2 * StrictMath.acos(cosine));
  }

  private static void clear(ImuReading r) {
    r.accX = 0;
    r.accY = 0;
    r.accZ = 0;
    r.gyrX = 0;
    r.gyrY = 0;
    r.gyrZ = 0;
  }

  /** Small turns: twice the vector part of the increment is the rotation vector. */
  private void addRate(ImuReading r, double step) {
    from.set(from.w, -from.x, -from.y, -from.z);
    to.setProduct(from, to);
    double scale = 2 / step / SUBSTEPS / to.w;
    r.gyrX += to.x * scale;
    r.gyrY += to.y * scale;
    r.gyrZ += to.z * scale;
  }

  private void addForce(ImuReading r, double seconds) {
    double turn = 2 * Math.PI / 3;
    double up = GRAVITY + 0.2 * turn * turn * StrictMath.cos(turn * seconds);
    double forward = 0.8 * StrictMath.sin(turn * seconds);
    from.set(from.w, -from.x, -from.y, -from.z);
    r.accX += from.rotateX(forward, 0, up) / SUBSTEPS;
    r.accY += from.rotateY(forward, 0, up) / SUBSTEPS;
    r.accZ += from.rotateZ(forward, 0, up) / SUBSTEPS;
  }
}
