package com.backaware.motion.repetition.signal;

import com.backaware.motion.repetition.MotionTrace;
import com.backaware.motion.repetition.PelvisMotion;

/** A trace of a pelvis that leans and goes up and down as told, 100 samples a second, no noise. */
final class TraceScript {
  private static final double SECONDS = 0.01;
  private static final double GRAVITY = 9.80665;

  final MotionTrace trace = new MotionTrace();
  private final PelvisMotion motion = new PelvisMotion();
  private Runnable follower = () -> {};
  private double tilt;
  private double list;

  /** Tells somebody of each new point. */
  TraceScript tell(Runnable follower) {
    this.follower = follower;
    return this;
  }

  /** Stays as it is. */
  TraceScript rest(double seconds) {
    return move(0, 0, 0, seconds);
  }

  /** Leans by so many degrees and rises by so many metres, with the least jerk. */
  TraceScript move(double tiltDegrees, double listDegrees, double metres, double seconds) {
    int steps = (int) Math.round(seconds / SECONDS);
    double fromTilt = tilt;
    double fromList = list;
    for (int i = 1; i <= steps; i++) {
      double s = (double) i / steps;
      double way = s * s * s * (10 - 15 * s + 6 * s * s);
      double acceleration = metres * (60 * s - 180 * s * s + 120 * s * s * s) / (seconds * seconds);
      tilt = fromTilt + tiltDegrees * way;
      list = fromList + listDegrees * way;
      add(acceleration);
    }
    return this;
  }

  /** Walks on the spot: two steps a second. */
  TraceScript walk(double seconds) {
    int steps = (int) Math.round(seconds / SECONDS);
    for (int i = 0; i < steps; i++) {
      add(2.5 * Math.sin(2 * Math.PI * 2 * i * SECONDS));
    }
    return this;
  }

  /** The last point so far. */
  long point() {
    return trace.last();
  }

  private void add(double acceleration) {
    motion.timeMicros += 10_000;
    motion.seconds = SECONDS;
    double forward = Math.toRadians(tilt);
    double aside = Math.toRadians(list);
    motion.upX = -Math.sin(forward) * Math.cos(aside);
    motion.upY = Math.sin(aside);
    motion.upZ = Math.cos(forward) * Math.cos(aside);
    motion.vertical = GRAVITY + acceleration;
    motion.lumbarFlexion = Float.NaN;
    if (trace.add(motion, SECONDS)) {
      follower.run();
    }
  }
}
