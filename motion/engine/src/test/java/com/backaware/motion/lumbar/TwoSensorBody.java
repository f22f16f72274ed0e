package com.backaware.motion.lumbar;

import com.backaware.motion.sample.ImuReading;
import java.util.Random;

/**
 * An invented wearer of two sensors, each mounted any way: from a movement to what the sensors
 * read, by differentiating it, with noise, bias that drifts with temperature, and scale errors.
 */
final class TwoSensorBody {
  private static final double GRAVITY = 9.80665;

  /** Steps of differentiation, seconds. */
  private static final double RATE_STEP = 1e-3;

  private static final double FORCE_STEP = 2e-3;

  /** From the hips to the sacrum and from there half-way to the thoracic sensor, metres. */
  private static final double SACRUM_UP = 0.12;

  private static final double SACRUM_BACK = 0.1;
  private static final double HALF_SPINE = 0.1;

  private final BackMotion motion;
  private final SensorErrors pelvisErrors;
  private final SensorErrors thoraxErrors;
  private final double[][] pelvisMount;
  private final double[][] thoraxMount;
  private final BackPose pose = new BackPose();

  TwoSensorBody(BackMotion motion, double grade, long seed) {
    this.motion = motion;
    Random random = new Random(seed);
    pelvisMount = Turn.random(random);
    thoraxMount = Turn.random(random);
    pelvisErrors = new SensorErrors(random, grade);
    thoraxErrors = new SensorErrors(random, grade);
  }

  /** A direction of the pelvis in its sensor's axes. */
  double[] inPelvisSensor(double forward, double left, double up) {
    return Turn.apply(pelvisMount, forward, left, up);
  }

  /** A direction of the thorax in its sensor's axes. */
  double[] inThoraxSensor(double forward, double left, double up) {
    return Turn.apply(thoraxMount, forward, left, up);
  }

  /** The pose at a time; overwritten by the next call. */
  BackPose truth(double seconds) {
    pose.stand();
    motion.pose(seconds, pose);
    return pose;
  }

  /** The readings of the interval that ends at a time. */
  void read(double seconds, double interval, ImuReading pelvis, ImuReading thorax) {
    double middle = seconds - interval / 2;
    read(false, middle, pelvisMount, pelvis);
    read(true, middle, thoraxMount, thorax);
    pelvisErrors.add(seconds, pelvis);
    thoraxErrors.add(seconds, thorax);
  }

  private void read(boolean upper, double time, double[][] mount, ImuReading r) {
    double[][] before = orientation(upper, time - RATE_STEP);
    double[][] after = orientation(upper, time + RATE_STEP);
    double[][] turn = Turn.product(Turn.transpose(before), after);
    double scale = 1 / (4 * RATE_STEP);
    double[] rate =
        Turn.apply(
            mount,
            (turn[2][1] - turn[1][2]) * scale,
            (turn[0][2] - turn[2][0]) * scale,
            (turn[1][0] - turn[0][1]) * scale);
    r.gyrX = rate[0];
    r.gyrY = rate[1];
    r.gyrZ = rate[2];
    double[] p = position(upper, time - FORCE_STEP);
    double[] q = position(upper, time);
    double[] s = position(upper, time + FORCE_STEP);
    double per = 1 / (FORCE_STEP * FORCE_STEP);
    double[] body =
        Turn.apply(
            Turn.transpose(orientation(upper, time)),
            (p[0] - 2 * q[0] + s[0]) * per,
            (p[1] - 2 * q[1] + s[1]) * per,
            (p[2] - 2 * q[2] + s[2]) * per + GRAVITY);
    double[] force = Turn.apply(mount, body[0], body[1], body[2]);
    r.accX = force[0];
    r.accY = force[1];
    r.accZ = force[2];
  }

  private double[][] orientation(boolean upper, double time) {
    BackPose p = truth(time);
    double[][] pelvis =
        Turn.product(
            Turn.product(Turn.aboutUp(p.heading), Turn.aboutForward(p.list)),
            Turn.aboutLeft(p.tilt));
    if (!upper) {
      return pelvis;
    }
    double[][] joint =
        Turn.product(
            Turn.product(Turn.aboutLeft(p.flexion), Turn.aboutForward(p.sideBend)),
            Turn.aboutUp(p.rotation));
    return Turn.product(pelvis, joint);
  }

  private double[] position(boolean upper, double time) {
    double[] lower =
        Turn.apply(orientation(false, time), -SACRUM_BACK, 0, SACRUM_UP + (upper ? HALF_SPINE : 0));
    double[] more = Turn.apply(orientation(true, time), 0, 0, upper ? HALF_SPINE : 0);
    BackPose p = truth(time);
    return new double[] {
      p.x + lower[0] + more[0], p.y + lower[1] + more[1], p.z + lower[2] + more[2]
    };
  }
}
