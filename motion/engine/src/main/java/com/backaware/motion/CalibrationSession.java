package com.backaware.motion;

import com.backaware.motion.calibration.Calibration;
import com.backaware.motion.guidance.GuidedCalibration;
import com.backaware.motion.sample.BeltSample;
import com.backaware.motion.sample.SampleVerdict;
import java.util.Optional;

/**
 * Runs a guided calibration on a belt's samples. Use like a {@link MotionEngine}: offer the samples
 * in order, and look at {@link #guide()} after each. One thread at a time.
 */
public final class CalibrationSession {
  private final BeltMotion belt = new BeltMotion(finding -> {});
  private final SensorMotion thorax = new SensorMotion();
  private final GuidedCalibration guide = new GuidedCalibration();
  private boolean changed;

  /** Offers the next sample. */
  public SampleVerdict accept(BeltSample sample) {
    SampleVerdict verdict = belt.accept(sample);
    changed = !verdict.rejected() && use();
    return verdict;
  }

  /** Whether the last sample has changed the guide's step or problem. */
  public boolean changed() {
    return changed;
  }

  /** Tells what to do now; may be asked to go on, redo or abort. */
  public GuidedCalibration guide() {
    return guide;
  }

  /** Time of the last used sample, microseconds since the session started. */
  public long timeMicros() {
    return belt.timeMicros();
  }

  /**
   * The calibration, once the guide is done; it may be poor.
   *
   * @param nowEpochMillis now, milliseconds since 1970
   */
  public Optional<Calibration> result(long nowEpochMillis) {
    return guide.result(
        nowEpochMillis,
        belt.pelvisSensor().filter().biasX(),
        belt.pelvisSensor().filter().biasY(),
        belt.pelvisSensor().filter().biasZ());
  }

  private boolean use() {
    BeltSample sample = belt.sample();
    if (!sample.hasThorax) {
      return guide.update(belt.pelvis());
    }
    thorax.update(belt.number(), belt.timeMicros(), sample.thorax);
    return guide.update(belt.pelvis(), thorax.motion(), belt.pelvis().lumbarFlexion);
  }
}
