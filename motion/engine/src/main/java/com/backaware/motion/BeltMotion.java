package com.backaware.motion;

import com.backaware.motion.calibration.Calibration;
import com.backaware.motion.calibration.SensorNoise;
import com.backaware.motion.lumbar.Knowledge;
import com.backaware.motion.lumbar.LumbarTracker;
import com.backaware.motion.mounting.Mounting;
import com.backaware.motion.repetition.PelvisMotion;
import com.backaware.motion.sample.BeltSample;
import com.backaware.motion.sample.ImuReading;
import com.backaware.motion.sample.SampleIntake;
import com.backaware.motion.sample.SampleQuantizer;
import com.backaware.motion.sample.SampleVerdict;
import com.backaware.motion.signal.SignalCheck;
import com.backaware.motion.signal.SignalFinding;
import java.util.function.Consumer;

/** From a belt's samples to how its wearer moves. */
final class BeltMotion {
  private final BeltSample quantized = new BeltSample();
  private final SampleIntake intake = new SampleIntake();
  private final SignalCheck signal;
  private final SensorMotion pelvis = new SensorMotion();
  private final LumbarTracker lumbar = new LumbarTracker();

  /**
   * Creates a reader at the start of a session.
   *
   * @param listener hears when something is wrong with the signal, and when it is over
   */
  BeltMotion(Consumer<SignalFinding> listener) {
    signal = new SignalCheck(Double.NaN, listener);
  }

  /** Takes over how the sensors sit, and what the gyroscope at the sacrum reads at rest. */
  void calibrate(Calibration made) {
    SensorNoise noise = made.noise();
    pelvis.filter().startWithBias(noise.biasX(), noise.biasY(), noise.biasZ());
    Mounting p = made.pelvis();
    lumbar
        .joint()
        .calibratePelvis(p.upX(), p.upY(), p.upZ(), p.forwardX(), p.forwardY(), p.forwardZ());
    made.thorax()
        .ifPresent(
            t ->
                lumbar
                    .joint()
                    .calibrateThorax(
                        t.upX(), t.upY(), t.upZ(), t.forwardX(), t.forwardY(), t.forwardZ()));
  }

  /** Takes in the next sample; unless it is rejected, {@link #pelvis()} then tells the movement. */
  SampleVerdict accept(BeltSample sample) {
    copy(sample);
    SampleQuantizer.quantize(quantized);
    SampleVerdict verdict = intake.check(quantized);
    signal.update(quantized, verdict, intake.timeMicros());
    if (!verdict.rejected()) {
      long timeMicros = intake.timeMicros();
      pelvis.update(intake.offered() - 1, timeMicros, quantized.pelvis);
      lumbar.update(timeMicros, quantized, pelvis.orientation());
      // What only the first bend has told is shown, not judged: it may have been lying down.
      boolean sure = lumbar.joint().knowledge().compareTo(Knowledge.FIRST_BEND) > 0;
      pelvis.motion().lumbarFlexion = sure ? lumbar.flexionDegrees() : Double.NaN;
    }
    return verdict;
  }

  /** Whether the signal is such that nothing may be judged by it. */
  boolean blocksJudging() {
    return signal.blocksJudging();
  }

  /** The motor buzzes from a time to another, microseconds since the session started. */
  void buzz(long fromMicros, long untilMicros) {
    pelvis.filter().buzzing(fromMicros, untilMicros);
  }

  /** The sample as it was used: rounded to counts. */
  BeltSample sample() {
    return quantized;
  }

  /** How the pelvis moves at the last used sample. */
  PelvisMotion pelvis() {
    return pelvis.motion();
  }

  /** The sensor at the sacrum. */
  SensorMotion pelvisSensor() {
    return pelvis;
  }

  /** The joint between both sensors. */
  LumbarTracker lumbar() {
    return lumbar;
  }

  /** Time of the last used sample, microseconds since the session started. */
  long timeMicros() {
    return intake.timeMicros();
  }

  /** Number of the last offered sample. */
  long number() {
    return intake.offered() - 1;
  }

  /** How the samples fared so far. */
  SampleCounts counts() {
    return new SampleCounts(
        intake.offered(),
        intake.count(SampleVerdict.NOT_FINITE),
        intake.count(SampleVerdict.OUT_OF_RANGE),
        intake.count(SampleVerdict.OUT_OF_ORDER),
        intake.count(SampleVerdict.DUPLICATE),
        intake.count(SampleVerdict.BRIDGED));
  }

  private void copy(BeltSample sample) {
    quantized.timeMicros = sample.timeMicros;
    quantized.hasThorax = sample.hasThorax;
    copy(sample.pelvis, quantized.pelvis);
    if (sample.hasThorax) {
      copy(sample.thorax, quantized.thorax);
    }
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
