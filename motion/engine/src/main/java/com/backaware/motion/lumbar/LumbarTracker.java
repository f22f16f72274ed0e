package com.backaware.motion.lumbar;

import com.backaware.motion.orientation.OrientationFilter;
import com.backaware.motion.orientation.Quaternion;
import com.backaware.motion.sample.BeltSample;

/**
 * Follows the thoracic sensor of a belt: whether it is there, sits where it should, and, with the
 * pelvic one, how the lumbar spine bends. Never answers an angle that something is known to be
 * wrong with. Not thread-safe; allocates nothing per sample.
 */
public final class LumbarTracker {
  /** Age beyond which the last angles are not answered, seconds. Chosen: more than jitter. */
  private static final double LARGEST_AGE = 0.1;

  /** Age at which the sensor counts as having been away, seconds. Chosen. */
  private static final double AWAY_SECONDS = 0.5;

  private static final double MICROS = 1e-6;

  private final SignalWatch signal = new SignalWatch();
  private final BodyWatch body = new BodyWatch();
  private final OrientationFilter filter = new OrientationFilter();
  private final Quaternion orientation = new Quaternion();
  private final LumbarJoint joint = new LumbarJoint();
  private boolean started;
  private long lastMicros;
  private double age;

  /** The joint, to give its mountings and its zero. */
  public LumbarJoint joint() {
    return joint;
  }

  /**
   * Takes in a sample whose pelvic reading is usable.
   *
   * @param timeMicros later than that of the sample before
   * @param sample its thoracic reading may be absent or any values at all
   * @param pelvisOrientation of the pelvic sensor at this sample, sensor to earth with z up
   */
  public void update(long timeMicros, BeltSample sample, Quaternion pelvisOrientation) {
    double seconds = started ? (timeMicros - lastMicros) * MICROS : 0;
    started = true;
    lastMicros = timeMicros;
    age += seconds;
    if (signal.update(seconds, sample.hasThorax, sample.thorax, sample.pelvis)) {
      use(timeMicros, sample, pelvisOrientation);
    } else if (age > AWAY_SECONDS) {
      body.restart();
    }
  }

  /** Whether the joint is followed now and nothing is known to be wrong. */
  public boolean known() {
    return age <= LARGEST_AGE && joint.known() && state() == ThoraxState.WORKING;
  }

  /** {@link LumbarJoint#flexionDegrees()}, or NaN if not {@link #known()}. */
  public double flexionDegrees() {
    return known() ? joint.flexionDegrees() : Double.NaN;
  }

  /** {@link LumbarJoint#flexionRateDegrees()}, or NaN if not {@link #known()}. */
  public double flexionRateDegrees() {
    return known() ? joint.flexionRateDegrees() : Double.NaN;
  }

  /** {@link LumbarJoint#sideBendDegrees()}, or NaN if not {@link #known()}. */
  public double sideBendDegrees() {
    return known() ? joint.sideBendDegrees() : Double.NaN;
  }

  /** {@link LumbarJoint#rotationDegrees()}, or NaN if not {@link #known()}. */
  public double rotationDegrees() {
    return known() ? joint.rotationDegrees() : Double.NaN;
  }

  /** How the thoracic sensor fares. */
  public ThoraxState state() {
    ThoraxState state = signal.state();
    return state == ThoraxState.WORKING ? body.state() : state;
  }

  private void use(long timeMicros, BeltSample sample, Quaternion pelvisOrientation) {
    filter.update(timeMicros, sample.thorax);
    filter.orientation(orientation);
    joint.update(age, sample.pelvis, pelvisOrientation, sample.thorax, orientation);
    body.update(age, filter.atRest(), joint);
    age = 0;
  }
}
