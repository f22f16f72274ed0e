package com.backaware.motion.synthesis;

import com.backaware.motion.orientation.Quaternion;
import com.backaware.motion.sample.BeltSample;
import com.backaware.motion.sample.SampleQuantizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleFunction;

/**
 * What a belt's sensor reads on a trajectory: angular rate and specific force follow from the same
 * orientation and position, then noise, bias and rounding to counts are added.
 */
final class BeltSynthesis {
  private static final double GRAVITY = 9.80665;
  private static final double STEP = 1e-3;
  private static final double STANDING_TILT = 8;
  private static final double ACCELERATION_NOISE = 0.04;
  private static final double RATE_NOISE = 0.004;
  private static final double[] RATE_BIAS = {0.004, -0.006, 0.003};

  private final PelvisTrajectory trajectory;
  private final DoubleFunction<Quaternion> mounting;
  private final Random random;
  private final double rateHertz;
  private final double noise;

  /**
   * @param mounting turns the sensor's axes into forward, up and right of the pelvis
   */
  BeltSynthesis(PelvisTrajectory trajectory, Quaternion mounting, double rateHertz, long seed) {
    this(trajectory, time -> mounting, rateHertz, seed, 1);
  }

  /**
   * @param mounting the same at an instant, seconds
   * @param noise multiple of the usual noise
   */
  BeltSynthesis(
      PelvisTrajectory trajectory,
      DoubleFunction<Quaternion> mounting,
      double rateHertz,
      long seed,
      double noise) {
    this.trajectory = trajectory;
    this.mounting = mounting;
    this.rateHertz = rateHertz;
    this.noise = noise;
    random = new Random(seed);
  }

  /** All samples. */
  List<BeltSample> samples() {
    List<BeltSample> samples = new ArrayList<>();
    long count = (long) (trajectory.seconds() * rateHertz);
    for (long i = 0; i < count; i++) {
      samples.add(sample(i / rateHertz));
    }
    return samples;
  }

  private BeltSample sample(double time) {
    BeltSample sample = new BeltSample();
    sample.timeMicros = Math.round(time * 1e6);
    Quaternion now = orientation(time);
    double ax = second(time, true);
    double az = second(time, false) + GRAVITY;
    Quaternion back = conjugate(now);
    sample.pelvis.accX = back.rotateX(ax, 0, az) + accelerationNoise();
    sample.pelvis.accY = back.rotateY(ax, 0, az) + accelerationNoise();
    sample.pelvis.accZ = back.rotateZ(ax, 0, az) + accelerationNoise();
    Quaternion turn = new Quaternion();
    turn.setProduct(conjugate(orientation(time - STEP)), orientation(time + STEP));
    sample.pelvis.gyrX = turn.x / STEP + RATE_BIAS[0] + rateNoise();
    sample.pelvis.gyrY = turn.y / STEP + RATE_BIAS[1] + rateNoise();
    sample.pelvis.gyrZ = turn.z / STEP + RATE_BIAS[2] + rateNoise();
    SampleQuantizer.quantize(sample);
    return sample;
  }

  private double accelerationNoise() {
    return noise * ACCELERATION_NOISE * random.nextGaussian();
  }

  private double rateNoise() {
    return noise * RATE_NOISE * random.nextGaussian();
  }

  private double second(double time, boolean forward) {
    return (way(time + STEP, forward) - 2 * way(time, forward) + way(time - STEP, forward))
        / (STEP * STEP);
  }

  private double way(double time, boolean forward) {
    return forward ? trajectory.forward(time) : trajectory.height(time);
  }

  /** Sensor to earth: x forward, y left, z up. */
  private Quaternion orientation(double time) {
    double list = Math.toRadians(trajectory.list(time));
    double heading = Math.toRadians(trajectory.heading(time));
    double tilt = Math.toRadians(STANDING_TILT + trajectory.tilt(time));
    Quaternion q = about(0, 0, 1, heading);
    q.setProduct(q, about(0, 1, 0, tilt));
    q.setProduct(q, about(1, 0, 0, list + Math.PI / 2));
    q.setProduct(q, mounting.apply(time));
    return q;
  }

  /** Sensor to earth while standing without any sway. */
  static Quaternion standing(Quaternion mounting) {
    Quaternion q = about(0, 1, 0, Math.toRadians(STANDING_TILT));
    q.setProduct(q, about(1, 0, 0, Math.PI / 2));
    q.setProduct(q, mounting);
    return q;
  }

  static Quaternion about(double x, double y, double z, double angle) {
    double sine = StrictMath.sin(angle / 2);
    Quaternion q = new Quaternion();
    q.set(StrictMath.cos(angle / 2), x * sine, y * sine, z * sine);
    return q;
  }

  private static Quaternion conjugate(Quaternion q) {
    Quaternion result = new Quaternion();
    result.set(q.w, -q.x, -q.y, -q.z);
    return result;
  }
}
