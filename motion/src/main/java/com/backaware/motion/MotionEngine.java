package com.backaware.motion;

import com.backaware.motion.calibration.MountingAlignment;
import com.backaware.motion.calibration.StandingPose;
import com.backaware.motion.exercise.ExerciseProfile;
import com.backaware.motion.orientation.OrientationFilter;
import com.backaware.motion.orientation.Quaternion;
import com.backaware.motion.repetition.MotionTrace;
import com.backaware.motion.repetition.Phase;
import com.backaware.motion.repetition.Repetition;
import com.backaware.motion.repetition.RepetitionDetector;
import com.backaware.motion.repetition.SetTracker;
import com.backaware.motion.repetition.VerticalProfile;
import com.backaware.motion.sample.BeltSample;
import com.backaware.motion.sample.ImuReading;
import com.backaware.motion.sample.SampleIntake;
import com.backaware.motion.sample.SampleQuantizer;
import com.backaware.motion.sample.SampleVerdict;
import java.util.List;
import java.util.Map;

/**
 * Chains the parts of the engine for one wearer and one session. Not thread-safe: one thread at a
 * time offers samples. The same samples and settings give the same findings, to the last bit, on
 * every machine.
 */
public final class MotionEngine {
  /** Changes whenever the same samples may give other findings. */
  public static final String VERSION = "0.1.0";

  private final MotionListener listener;
  private final BeltSample quantized = new BeltSample();
  private final SampleIntake intake = new SampleIntake();
  private final OrientationFilter filter = new OrientationFilter();
  private final Quaternion orientation = new Quaternion();
  private final RepetitionDetector detector;
  private final StandingPose pose = new StandingPose();
  private final MountingAlignment alignment = new MountingAlignment();
  private final SetTracker sets;
  private boolean started;
  private long lastMicros;
  private int repetitionCount;
  private double tilt = Double.NaN;

  /** Creates an engine at the start of a session. */
  public MotionEngine(EngineSettings settings, MotionListener listener) {
    this.listener = listener;
    ExerciseProfile profile = ExerciseProfile.of(settings.exercise());
    detector = new RepetitionDetector(profile.repetition());
    sets = new SetTracker(profile.repetition().setPauseSeconds());
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
    sets.close().ifPresent(listener::onSet);
  }

  /**
   * Forward tilt of the pelvis against the wearer's own standing, degrees; NaN until it is known.
   */
  public double tiltDegrees() {
    return tilt;
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
    double seconds = started ? (timeMicros - lastMicros) * 1e-6 : 0;
    started = true;
    lastMicros = timeMicros;
    double ux = 2 * (orientation.x * orientation.z - orientation.w * orientation.y);
    double uy = 2 * (orientation.y * orientation.z + orientation.w * orientation.x);
    double uz = 1 - 2 * (orientation.x * orientation.x + orientation.y * orientation.y);
    double wx = r.gyrX - filter.biasX();
    double wy = r.gyrY - filter.biasY();
    double wz = r.gyrZ - filter.biasZ();
    double rate = Math.sqrt(wx * wx + wy * wy + wz * wz);
    double vertical = ux * r.accX + uy * r.accY + uz * r.accZ;
    boolean ended = detector.update(timeMicros, ux, uy, uz, vertical, rate, filter.atRest());
    if (!sets.open() && detector.phase() == Phase.STANDING && !ended) {
      pose.update(seconds, ux, uy, uz, rate);
      alignment.stand(pose.x(), pose.y(), pose.z());
    }
    if (ended) {
      endRepetition(detector.profile());
    }
    if (sets.over(timeMicros, detector.phase())) {
      sets.close().ifPresent(listener::onSet);
    }
    tilt = alignment.known() ? alignment.tiltDegrees(ux, uy, uz) : Double.NaN;
  }

  private void endRepetition(VerticalProfile profile) {
    MotionTrace trace = detector.trace();
    alignment.learn(trace, profile.start(), profile.end());
    double least = Double.POSITIVE_INFINITY;
    double largest = Double.NEGATIVE_INFINITY;
    for (long k = profile.start(); k <= profile.end(); k++) {
      double degrees = alignment.tiltDegrees(trace.upX(k), trace.upY(k), trace.upZ(k));
      least = Math.min(least, degrees);
      largest = Math.max(largest, degrees);
    }
    long startMicros = trace.time(profile.start());
    long endMicros = trace.time(profile.end());
    sets.add(startMicros, endMicros, false);
    repetitionCount++;
    listener.onRepetition(
        new Repetition(
            repetitionCount, startMicros, endMicros, largest - least, Map.of(), List.of()));
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
