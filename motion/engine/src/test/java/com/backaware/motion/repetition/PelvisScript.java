package com.backaware.motion.repetition;

import com.backaware.motion.orientation.Quaternion;
import com.backaware.motion.sample.BeltSample;
import com.backaware.motion.sample.SampleQuantizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A pelvis that moves as it is told, and what a belt on it reads. Ways follow one another, each
 * from rest to rest with the least jerk; oscillations lie on top.
 */
final class PelvisScript {
  /** What moves: angles in degrees, height in metres. */
  enum Channel {
    TILT,
    LIST,
    HEADING,
    HEIGHT
  }

  private static final double GRAVITY = 9.80665;
  private static final double STEP = 1e-3;
  private static final double[] LEVER = {-0.1, 0, 0.1};

  private record Way(Channel channel, double start, double seconds, double size) {}

  private record Oscillation(
      Channel channel, double start, double seconds, double size, double hertz) {}

  private final List<Way> ways = new ArrayList<>();
  private final List<Oscillation> oscillations = new ArrayList<>();
  private final List<double[]> truth = new ArrayList<>();
  private double now;
  private double standingTilt = 8;
  private double accelerationNoise = 0.04;
  private double rateNoise = 0.004;
  private double accelerationBias;
  private Quaternion mounting = new Quaternion();
  private double rateHertz = 100;

  /** Stays as it is. */
  PelvisScript rest(double seconds) {
    now += seconds;
    return this;
  }

  /** Moves one channel by so much from now on, without waiting for it. */
  PelvisScript begin(Channel channel, double size, double seconds) {
    ways.add(new Way(channel, now, seconds, size));
    return this;
  }

  /** Tilts forward and goes up by so much. */
  PelvisScript move(double tiltDegrees, double metresUp, double seconds) {
    begin(Channel.TILT, tiltDegrees, seconds);
    begin(Channel.HEIGHT, metresUp, seconds);
    return rest(seconds);
  }

  /** There and back, as one repetition of the truth. */
  PelvisScript repetition(
      double tiltDegrees, double metresUp, double there, double pause, double back) {
    double start = now;
    move(tiltDegrees, metresUp, there);
    rest(pause);
    move(-tiltDegrees, -metresUp, back);
    truth.add(new double[] {start, now});
    return this;
  }

  /** Oscillates one channel for some time from now on, without waiting. */
  PelvisScript shake(Channel channel, double size, double hertz, double seconds) {
    oscillations.add(new Oscillation(channel, now, seconds, size, hertz));
    return this;
  }

  /** Walks on the spot, with a turn now and then. */
  PelvisScript walk(double seconds) {
    shake(Channel.HEIGHT, 0.025, 1.9, seconds);
    shake(Channel.LIST, 4, 0.95, seconds);
    shake(Channel.HEADING, 6, 0.95, seconds);
    shake(Channel.TILT, 2, 1.9, seconds);
    return rest(seconds);
  }

  /** Turns the sensor against the pelvis. */
  PelvisScript mounted(Quaternion q) {
    mounting = q;
    return this;
  }

  PelvisScript standingTilt(double degrees) {
    standingTilt = degrees;
    return this;
  }

  PelvisScript noise(double acceleration, double rate, double bias) {
    accelerationNoise = acceleration;
    rateNoise = rate;
    accelerationBias = bias;
    return this;
  }

  PelvisScript rate(double hertz) {
    rateHertz = hertz;
    return this;
  }

  /** Start and end of each repetition, seconds. */
  List<double[]> truth() {
    return truth;
  }

  double seconds() {
    return now;
  }

  /** What the belt reads. */
  List<BeltSample> samples(long seed) {
    Random random = new Random(seed);
    List<BeltSample> samples = new ArrayList<>();
    long count = (long) (now * rateHertz);
    for (long i = 0; i < count; i++) {
      samples.add(sample(i / rateHertz, random));
    }
    return samples;
  }

  private BeltSample sample(double time, Random random) {
    BeltSample sample = new BeltSample();
    sample.timeMicros = Math.round(time * 1e6);
    double[] force = new double[3];
    double[] before = place(time - STEP);
    double[] here = place(time);
    double[] after = place(time + STEP);
    for (int i = 0; i < 3; i++) {
      force[i] = (after[i] - 2 * here[i] + before[i]) / (STEP * STEP);
    }
    force[2] += GRAVITY;
    Quaternion back = conjugate(orientation(time));
    double x = back.rotateX(force[0], force[1], force[2]);
    double y = back.rotateY(force[0], force[1], force[2]);
    double z = back.rotateZ(force[0], force[1], force[2]);
    sample.pelvis.accX = x + accelerationBias + accelerationNoise * random.nextGaussian();
    sample.pelvis.accY = y - accelerationBias + accelerationNoise * random.nextGaussian();
    sample.pelvis.accZ = z + accelerationBias + accelerationNoise * random.nextGaussian();
    Quaternion turn = new Quaternion();
    turn.setProduct(conjugate(orientation(time - STEP)), orientation(time + STEP));
    sample.pelvis.gyrX = turn.x / STEP + rateNoise * random.nextGaussian();
    sample.pelvis.gyrY = turn.y / STEP + rateNoise * random.nextGaussian();
    sample.pelvis.gyrZ = turn.z / STEP + rateNoise * random.nextGaussian();
    SampleQuantizer.quantize(sample);
    return sample;
  }

  /** Where the sensor is: it sits behind and above the hips. */
  private double[] place(double time) {
    Quaternion q = pelvis(time);
    double height = value(Channel.HEIGHT, time);
    return new double[] {
      0.3 * height + q.rotateX(LEVER[0], LEVER[1], LEVER[2]),
      q.rotateY(LEVER[0], LEVER[1], LEVER[2]),
      height + q.rotateZ(LEVER[0], LEVER[1], LEVER[2])
    };
  }

  private Quaternion orientation(double time) {
    Quaternion q = pelvis(time);
    q.setProduct(q, mounting);
    return q;
  }

  /** Pelvis to earth: x forward, y left, z up. */
  private Quaternion pelvis(double time) {
    Quaternion q = about(0, 0, 1, Math.toRadians(value(Channel.HEADING, time)));
    double tilt = standingTilt + value(Channel.TILT, time);
    q.setProduct(q, about(0, 1, 0, Math.toRadians(tilt)));
    q.setProduct(q, about(1, 0, 0, Math.toRadians(value(Channel.LIST, time))));
    return q;
  }

  private double value(Channel channel, double time) {
    double sum = 0;
    for (Way way : ways) {
      if (way.channel == channel && time > way.start) {
        double part = Math.min(1, (time - way.start) / way.seconds);
        sum += way.size * part * part * part * (10 + part * (6 * part - 15));
      }
    }
    for (Oscillation o : oscillations) {
      double t = time - o.start;
      if (o.channel == channel && t > 0 && t < o.seconds) {
        double edge = Math.min(1, Math.min(t, o.seconds - t) / 0.5);
        sum += o.size * edge * edge * (3 - 2 * edge) * Math.sin(2 * Math.PI * o.hertz * t);
      }
    }
    return sum;
  }

  static Quaternion about(double x, double y, double z, double angle) {
    double sine = Math.sin(angle / 2);
    Quaternion q = new Quaternion();
    q.set(Math.cos(angle / 2), x * sine, y * sine, z * sine);
    return q;
  }

  private static Quaternion conjugate(Quaternion q) {
    Quaternion result = new Quaternion();
    result.set(q.w, -q.x, -q.y, -q.z);
    return result;
  }
}
