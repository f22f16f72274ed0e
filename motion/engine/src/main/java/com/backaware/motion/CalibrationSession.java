package com.backaware.motion;

import com.backaware.motion.calibration.Calibration;
import com.backaware.motion.guidance.GuidedCalibration;
import com.backaware.motion.sample.BeltSample;
import com.backaware.motion.sample.ImuReading;
import com.backaware.motion.sample.SampleIntake;
import com.backaware.motion.sample.SampleQuantizer;
import com.backaware.motion.sample.SampleVerdict;
import java.util.Optional;

/**
 * Runs a guided calibration on a belt's samples. Use like a {@link MotionEngine}: offer the samples
 * in order, and look at {@link #guide()} after each. One thread at a time.
 */
public final class CalibrationSession {
  private final BeltSample quantized = new BeltSample();
  private final SampleIntake intake = new SampleIntake();
  private final SensorMotion pelvis = new SensorMotion();
  private final SensorMotion thorax = new SensorMotion();
  private final GuidedCalibration guide = new GuidedCalibration();
  private boolean changed;

  /** Offers the next sample. */
  public SampleVerdict accept(BeltSample sample) {
    quantized.timeMicros = sample.timeMicros;
    quantized.hasThorax = sample.hasThorax;
    copy(sample.pelvis, quantized.pelvis);
    if (sample.hasThorax) {
      copy(sample.thorax, quantized.thorax);
    }
    SampleQuantizer.quantize(quantized);
    SampleVerdict verdict = intake.check(quantized);
    changed = !verdict.rejected() && use(intake.offered() - 1, intake.timeMicros());
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
    return intake.timeMicros();
  }

  /**
   * The calibration, once the guide is done; it may be poor.
   *
   * @param nowEpochMillis now, milliseconds since 1970
   */
  public Optional<Calibration> result(long nowEpochMillis) {
    return guide.result(
        nowEpochMillis, pelvis.filter().biasX(), pelvis.filter().biasY(), pelvis.filter().biasZ());
  }

  private boolean use(long sample, long timeMicros) {
    pelvis.update(sample, timeMicros, quantized.pelvis);
    if (!quantized.hasThorax) {
      return guide.update(pelvis.motion());
    }
    thorax.update(sample, timeMicros, quantized.thorax);
    return guide.update(pelvis.motion(), thorax.motion(), Double.NaN);
  }

  private static void copy(ImuReading from, ImuReading to) {
    to.accX = from.accX;
    to.accY = from.accY;
    to.accZ = from.accZ;
    to.gyrX = from.gyrX;
    to.gyrY = from.gyrY;
    to.gyrZ = from.gyrZ;
  }
}
