package com.backaware.motion.technique;

import com.backaware.motion.repetition.PelvisMotion;
import java.util.function.Consumer;

/** A pelvis that turns about its axes, at 100 Hz. */
final class Swinging {
  private static final double STEP = 0.01;
  private static final double GRAVITY = 9.80665;

  private final PelvisMotion motion = new PelvisMotion();
  private final Consumer<PelvisMotion> listener;

  Swinging(Consumer<PelvisMotion> listener) {
    this.listener = listener;
  }

  /** Stays as it is. */
  Swinging stay(double seconds) {
    return turn(0, 0, 0, seconds, 0);
  }

  /** Turns by so much about x and z and back again, each way for so long. */
  Swinging swing(double aboutX, double aboutZ, double seconds) {
    return turn(aboutX, 0, aboutZ, seconds, 0).turn(-aboutX, 0, -aboutZ, seconds, 0);
  }

  /** Swings to and fro about y, and pushes twice each time. */
  Swinging drive(double degrees, double period, double thrust, int times) {
    for (int i = 0; i < times; i++) {
      turn(0, degrees, 0, period / 2, thrust).turn(0, -degrees, 0, period / 2, thrust);
    }
    return this;
  }

  /** Lets time go by without a sample. */
  Swinging pause(double seconds) {
    motion.timeMicros += Math.round(seconds * 1e6);
    motion.seconds = seconds;
    listener.accept(motion);
    return this;
  }

  double seconds() {
    return motion.timeMicros * 1e-6;
  }

  Swinging turn(double x, double y, double z, double seconds, double thrust) {
    long steps = Math.round(seconds / STEP);
    for (int i = 0; i < steps; i++) {
      double phase = (i + 0.5) / steps;
      double speed = Math.PI / 2 * StrictMath.sin(Math.PI * phase) / seconds;
      motion.rateX = Math.toRadians(x * speed);
      motion.rateY = Math.toRadians(y * speed);
      motion.rateZ = Math.toRadians(z * speed);
      motion.rate =
          Math.sqrt(
              motion.rateX * motion.rateX
                  + motion.rateY * motion.rateY
                  + motion.rateZ * motion.rateZ);
      motion.force = GRAVITY + thrust * StrictMath.sin(2 * Math.PI * phase);
      motion.vertical = motion.force;
      motion.seconds = STEP;
      motion.timeMicros += 10_000;
      motion.sample++;
      listener.accept(motion);
    }
    return this;
  }
}
