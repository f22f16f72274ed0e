package com.backaware.motion;

import com.backaware.motion.assessment.Fault;
import com.backaware.motion.cue.CueHabits;
import com.backaware.motion.exercise.Feature;
import com.backaware.motion.orientation.OrientationFilter;
import com.backaware.motion.orientation.Quaternion;
import com.backaware.motion.repetition.PelvisMotion;
import com.backaware.motion.sample.BeltSample;
import com.backaware.motion.sample.ImuReading;
import com.backaware.motion.sample.SampleIntake;
import com.backaware.motion.sample.SampleQuantizer;
import com.backaware.motion.sample.SampleVerdict;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Chains the parts of the engine for one wearer and one session. Not thread-safe: one thread at a
 * time offers samples. The same samples and settings give the same findings, to the last bit, on
 * every machine.
 */
public final class MotionEngine {
  /** Changes whenever the same samples may give other findings. */
  public static final String VERSION = "0.1.0";

  private final BeltSample quantized = new BeltSample();
  private final SampleIntake intake = new SampleIntake();
  private final OrientationFilter filter = new OrientationFilter();
  private final Quaternion orientation = new Quaternion();
  private final PelvisMotion motion = new PelvisMotion();
  private final Coach coach;
  private boolean started;
  private double tilt = Double.NaN;

  /** Creates an engine at the start of a session. */
  public MotionEngine(EngineSettings settings, MotionListener listener) {
    this(settings, listener, measures -> {});
  }

  /** Creates an engine that also hands on what it measured of each repetition. */
  MotionEngine(
      EngineSettings settings, MotionListener listener, Consumer<Map<Feature, Double>> measured) {
    coach = new Coach(settings, listener, measured);
  }

  /** Offers the next sample; the listener hears what follows from it before this returns. */
  public SampleVerdict accept(BeltSample sample) {
    copy(sample);
    SampleQuantizer.quantize(quantized);
    SampleVerdict verdict = intake.check(quantized);
    if (!verdict.rejected()) {
      use(intake.timeMicros(), quantized.pelvis);
    }
    return verdict;
  }

  /** Ends the session: closes an open set. No sample may follow. */
  public void finish() {
    coach.finish(motion);
  }

  /**
   * Forward tilt of the pelvis against the wearer's own standing, degrees; NaN until it is known.
   */
  public double tiltDegrees() {
    return tilt;
  }

  /** Gives no cues for a while from now on; findings go on. Zero ends a snooze. */
  public void snooze(double seconds) {
    coach.snooze(motion.timeMicros + Math.round(seconds * 1e6));
  }

  /**
   * The wearer says that a cue for this fault was wrong: from now on it takes more for this fault
   * to be one.
   *
   * @return whether the threshold moved; not when it is as far as is safe
   */
  public boolean dispute(Fault fault) {
    return coach.memory().of(fault).dispute();
  }

  /**
   * Takes the last dispute of this fault back.
   *
   * @return whether there was one to take back
   */
  public boolean undoDispute(Fault fault) {
    return coach.memory().of(fault).undoDispute();
  }

  /** What was learned of the wearer's faults, for the next session of this exercise. */
  public CueHabits habits() {
    return coach.memory().habits();
  }

  /** How the samples fared so far. */
  public SampleCounts counts() {
    return new SampleCounts(
        intake.offered(),
        intake.count(SampleVerdict.NOT_FINITE),
        intake.count(SampleVerdict.OUT_OF_RANGE),
        intake.count(SampleVerdict.OUT_OF_ORDER),
        intake.count(SampleVerdict.DUPLICATE),
        intake.count(SampleVerdict.BRIDGED));
  }

  private void use(long timeMicros, ImuReading r) {
    filter.update(timeMicros, r);
    filter.orientation(orientation);
    double ux = 2 * (orientation.x * orientation.z - orientation.w * orientation.y);
    double uy = 2 * (orientation.y * orientation.z + orientation.w * orientation.x);
    double uz = 1 - 2 * (orientation.x * orientation.x + orientation.y * orientation.y);
    double wx = r.gyrX - filter.biasX();
    double wy = r.gyrY - filter.biasY();
    double wz = r.gyrZ - filter.biasZ();
    motion.sample = intake.offered() - 1;
    motion.seconds = started ? (timeMicros - motion.timeMicros) * 1e-6 : 0;
    motion.timeMicros = timeMicros;
    motion.upX = ux;
    motion.upY = uy;
    motion.upZ = uz;
    motion.vertical = ux * r.accX + uy * r.accY + uz * r.accZ;
    motion.rate = Math.sqrt(wx * wx + wy * wy + wz * wz);
    motion.headingRate = ux * wx + uy * wy + uz * wz;
    motion.atRest = filter.atRest();
    started = true;
    tilt = coach.update(motion);
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
