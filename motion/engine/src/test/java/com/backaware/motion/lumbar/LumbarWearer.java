package com.backaware.motion.lumbar;

import com.backaware.motion.orientation.OrientationFilter;
import com.backaware.motion.orientation.Quaternion;
import com.backaware.motion.sample.BeltSample;
import com.backaware.motion.sample.ImuReading;
import java.util.function.Consumer;

/** An invented wearer with the tracker under test on the belt, and the errors of its angles. */
final class LumbarWearer {
  /** Interval of the samples, seconds. */
  static final double INTERVAL = 0.01;

  final LumbarTracker tracker = new LumbarTracker();
  final AngleErrors flexion = new AngleErrors();
  final AngleErrors sideBend = new AngleErrors();
  final AngleErrors rotation = new AngleErrors();

  private final TwoSensorBody body;
  private final OrientationFilter filter = new OrientationFilter();
  private final Quaternion orientation = new Quaternion();
  private final BeltSample sample = new BeltSample();
  private final ImuReading spare = new ImuReading();
  private double interval = INTERVAL;
  private boolean swapped;
  private double time;

  /** A wearer with sensors of a grade (see {@link SensorErrors}), mounted at random. */
  LumbarWearer(BackMotion motion, double grade, long seed) {
    body = new TwoSensorBody(motion, grade, seed);
  }

  /** Gives both mountings as they are. */
  LumbarWearer calibrated() {
    double[] up = body.inPelvisSensor(0, 0, 1);
    double[] forward = body.inPelvisSensor(1, 0, 0);
    double[] upperUp = body.inThoraxSensor(0, 0, 1);
    double[] upperForward = body.inThoraxSensor(1, 0, 0);
    LumbarJoint joint = tracker.joint();
    give(joint::calibratePelvis, swapped ? upperUp : up, swapped ? upperForward : forward);
    give(joint::calibrateThorax, swapped ? up : upperUp, swapped ? forward : upperForward);
    return this;
  }

  /** Swaps the two sensors, as when plugged in the other way round. */
  LumbarWearer swap() {
    swapped = !swapped;
    return this;
  }

  /** Takes a mounting: up and forward in the sensor's axes. */
  private interface Calibration {
    void accept(double ux, double uy, double uz, double fx, double fy, double fz);
  }

  private static void give(Calibration target, double[] up, double[] forward) {
    target.accept(up[0], up[1], up[2], forward[0], forward[1], forward[2]);
  }

  /** Samples come at another rate from now on. */
  LumbarWearer every(double seconds) {
    interval = seconds;
    return this;
  }

  /** Time goes on without samples. */
  LumbarWearer miss(double seconds) {
    time += seconds;
    return this;
  }

  /** Moves on by some seconds. */
  LumbarWearer wear(double seconds) {
    return wear(seconds, s -> {});
  }

  /** Moves on by some seconds, something done to each sample before the engine sees it. */
  LumbarWearer wear(double seconds, Consumer<BeltSample> change) {
    long steps = Math.round(seconds / interval);
    for (long i = 0; i < steps; i++) {
      step(change);
    }
    return this;
  }

  /** Forgets the errors so far. */
  LumbarWearer fresh() {
    flexion.clear();
    sideBend.clear();
    rotation.clear();
    return this;
  }

  private void step(Consumer<BeltSample> change) {
    time += interval;
    body.read(time, interval, sample.pelvis, sample.thorax);
    sample.timeMicros = Math.round(time * 1e6);
    sample.hasThorax = true;
    if (swapped) {
      copy(sample.pelvis, spare);
      copy(sample.thorax, sample.pelvis);
      copy(spare, sample.thorax);
    }
    change.accept(sample);
    filter.update(sample.timeMicros, sample.pelvis);
    filter.orientation(orientation);
    tracker.update(sample.timeMicros, sample, orientation);
    BackPose truth = body.truth(time);
    flexion.add(tracker.flexionDegrees() - Math.toDegrees(truth.flexion));
    sideBend.add(tracker.sideBendDegrees() - Math.toDegrees(truth.sideBend));
    rotation.add(tracker.rotationDegrees() - Math.toDegrees(truth.rotation));
  }

  static void copy(ImuReading from, ImuReading to) {
    to.accX = from.accX;
    to.accY = from.accY;
    to.accZ = from.accZ;
    to.gyrX = from.gyrX;
    to.gyrY = from.gyrY;
    to.gyrZ = from.gyrZ;
  }
}
