package com.backaware.motion.simulator.belt;

import com.backaware.motion.sample.ImuReading;
import com.backaware.motion.simulator.body.MovingFrame;
import com.backaware.motion.simulator.chance.Chance;

/** A motion sensor with the errors of its grade. */
final class Sensor {
  private final ThreeAxes acceleration;
  private final ThreeAxes rate;
  private final Warming warming;

  /**
   * @param worn draws what stays with this sensor
   * @param noise draws the noise
   */
  Sensor(SensorGrade grade, double rateHertz, Chance worn, Chance noise) {
    double milli = MovingFrame.GRAVITY / 1000;
    double degree = Math.PI / 180;
    double root = Math.sqrt(rateHertz / 2);
    acceleration =
        new ThreeAxes(
            grade.accelerationBias * milli,
            grade.accelerationDrift * milli,
            grade.accelerationNoise * milli / 1000 * root,
            grade.accelerationRange * MovingFrame.GRAVITY,
            grade.scale / 100,
            grade.misalignment * degree,
            worn.branch("acceleration"),
            noise.branch("acceleration"));
    rate =
        new ThreeAxes(
            grade.rateBias * degree,
            grade.rateDrift * degree,
            grade.rateNoise * degree * root,
            grade.rateRange * degree,
            grade.scale / 100,
            grade.misalignment * degree,
            worn.branch("rate"),
            noise.branch("rate"));
    warming = new Warming(worn.branch("warming"));
  }

  /** Reads a specific force in m/s² and an angular rate in rad/s. */
  void read(double seconds, double[] force, double[] angularRate, ImuReading reading) {
    double kelvin = warming.at(seconds);
    double[] a = acceleration.read(force, kelvin);
    reading.accX = a[0];
    reading.accY = a[1];
    reading.accZ = a[2];
    double[] w = rate.read(angularRate, kelvin);
    reading.gyrX = w[0];
    reading.gyrY = w[1];
    reading.gyrZ = w[2];
  }
}
