package com.backaware.motion.hold;

import com.backaware.motion.mounting.BodyFrame;
import com.backaware.motion.mounting.Mounting;
import com.backaware.motion.mounting.MountingSource;
import com.backaware.motion.repetition.PelvisMotion;
import java.util.function.Consumer;

/** Somebody with a sensor whose axes are the body's, at 100 Hz. */
final class Wearer {
  static final double STEP = 0.01;
  static final double GRAVITY = 9.80665;

  final PelvisMotion motion = new PelvisMotion();
  private final Consumer<PelvisMotion> listener;
  private double tilt;

  Wearer(Consumer<PelvisMotion> listener) {
    this.listener = listener;
    motion.vertical = GRAVITY;
    motion.force = GRAVITY;
  }

  /** The frame of that sensor: x forward, z up. */
  static BodyFrame frame() {
    BodyFrame frame = new BodyFrame();
    frame.set(Mounting.of(0, 0, 1, 1, 0, 0, 1, MountingSource.CALIBRATED));
    return frame;
  }

  /** Turns evenly to a forward tilt, and rises with least jerk. */
  Wearer go(double toDegrees, double riseMetres, double seconds) {
    double from = tilt;
    long steps = Math.round(seconds / STEP);
    for (int i = 1; i <= steps; i++) {
      double t = i / (double) steps;
      tilt = from + (toDegrees - from) * t;
      motion.vertical =
          GRAVITY + riseMetres / (seconds * seconds) * (60 * t - 180 * t * t + 120 * t * t * t);
      motion.rateY = Math.toRadians((toDegrees - from) / seconds);
      motion.rate = Math.abs(motion.rateY);
      step();
    }
    motion.vertical = GRAVITY;
    motion.rate = 0;
    motion.rateY = 0;
    return this;
  }

  /** Stays as it is. */
  Wearer stay(double seconds) {
    for (int i = 0; i < Math.round(seconds / STEP); i++) {
      step();
    }
    return this;
  }

  double seconds() {
    return motion.timeMicros * 1e-6;
  }

  private void step() {
    motion.sample++;
    motion.seconds = STEP;
    motion.timeMicros += 10_000;
    motion.upX = -StrictMath.sin(Math.toRadians(tilt));
    motion.upZ = StrictMath.cos(Math.toRadians(tilt));
    listener.accept(motion);
  }
}
