package com.backaware.motion.synthesis;

import com.backaware.motion.orientation.Quaternion;
import com.backaware.motion.sample.BeltSample;
import com.backaware.motion.sample.SampleQuantizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

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

  private final SquatTrajectory trajectory;
  private final Quaternion mounting;
  private final Random random;
  private final double rateHertz;

  /**
   * @param mounting turns the sensor's axes into forward, up and right of the pelvis
   */
  BeltSynthesis(SquatTrajectory trajectory, Quaternion mounting, double rateHertz, long seed) {
    this.trajectory = trajectory;
    this.mounting = mounting;
    this.rateHertz = rateHertz;
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
    sample.pelvis.accX = back.rotateX(ax, 0, az) + ACCELERATION_NOISE * random.nextGaussian();
    sample.pelvis.accY = back.rotateY(ax, 0, az) + ACCELERATION_NOISE * random.nextGaussian();
    sample.pelvis.accZ = back.rotateZ(ax, 0, az) + ACCELERATION_NOISE * random.nextGaussian();
    Quaternion turn = new Quaternion();
    turn.setProduct(conjugate(orientation(time - STEP)), orientation(time + STEP));
    sample.pelvis.gyrX = turn.x / STEP + RATE_BIAS[0] + RATE_NOISE * random.nextGaussian();
    sample.pelvis.gyrY = turn.y / STEP + RATE_BIAS[1] + RATE_NOISE * random.nextGaussian();
    sample.pelvis.gyrZ = turn.z / STEP + RATE_BIAS[2] + RATE_NOISE * random.nextGaussian();
    SampleQuantizer.quantize(sample);
    return sample;
  }

  private double second(double time, boolean forward) {
    return (way(time + STEP, forward) - 2 * way(time, forward) + way(time - STEP, forward))
        / (STEP * STEP);
  }

  private double way(double time, boolean forward) {
    return forward ? trajectory.forward(time) : trajectory.height(time);
  }

  /** Sensor to earth: x forward, y left, z up; with a little sway to the side and about. */
  private Quaternion orientation(double time) {
    double list = Math.toRadians(1.2) * StrictMath.sin(2 * Math.PI * 0.31 * time);
    double heading = Math.toRadians(1.5) * StrictMath.sin(2 * Math.PI * 0.13 * time);
    double tilt = Math.toRadians(STANDING_TILT + trajectory.tilt(time));
    Quaternion q = about(0, 0, 1, heading);
    q.setProduct(q, about(0, 1, 0, tilt));
    q.setProduct(q, about(1, 0, 0, list + Math.PI / 2));
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
