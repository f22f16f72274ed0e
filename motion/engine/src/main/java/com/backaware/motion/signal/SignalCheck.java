package com.backaware.motion.signal;

import com.backaware.motion.sample.BeltSample;
import com.backaware.motion.sample.ImuReading;
import com.backaware.motion.sample.SampleVerdict;
import java.util.List;
import java.util.function.Consumer;

/**
 * Watches a belt's samples for what makes every judgement wrong, or doubtful, and says it in words:
 * frozen, stuck or clipped sensors, wrong units, axes that do not belong together, missing gravity,
 * clocks that cannot be right, missing samples. Nothing is ever corrected.
 *
 * <p>Streaming and causal; allocates only when a problem sets in or ends. Not thread-safe.
 */
public final class SignalCheck {
  /** Values out of range that go on for longer are no outliers: their unit is wrong. Chosen. */
  private static final int LONGEST_OUTLIER = 8;

  private final ProblemLog log;
  private final ClockCheck clock;
  private final SensorCheck pelvis;
  private final SensorCheck thorax;
  private int outOfRange;

  /**
   * Creates a check at the start of a session.
   *
   * @param declaredHertz the rate that the source declares; NaN if it declares none
   * @param listener hears when a problem sets in and when it is over, during {@link #update}
   */
  public SignalCheck(double declaredHertz, Consumer<SignalFinding> listener) {
    log = new ProblemLog(listener);
    clock = new ClockCheck(log, declaredHertz);
    pelvis = new SensorCheck(log, SignalSource.PELVIS);
    thorax = new SensorCheck(log, SignalSource.THORAX);
  }

  /**
   * Takes in the next sample, used or not.
   *
   * @param sample as the belt sent it, with its own time
   * @param verdict what the intake made of it
   * @param sessionMicros session time of the last used sample, microseconds
   */
  public void update(BeltSample sample, SampleVerdict verdict, long sessionMicros) {
    log.nowMicros = sessionMicros;
    double seconds = clock.update(sample.timeMicros, verdict, sessionMicros);
    boolean timeless = log.active(SignalProblem.TIME_UNIT, SignalSource.STREAM);
    if (seconds <= 0 || timeless) {
      if (verdict != SampleVerdict.DUPLICATE) {
        pelvis.interrupt();
        thorax.interrupt();
      }
      return;
    }
    outOfRange = verdict == SampleVerdict.OUT_OF_RANGE ? outOfRange + 1 : 0;
    boolean usable = outOfRange == 0 || outOfRange > LONGEST_OUTLIER;
    update(pelvis, sample.pelvis, seconds, usable);
    if (sample.hasThorax) {
      update(thorax, sample.thorax, seconds, usable);
    }
  }

  /** Whether something is wrong now with which the engine must not judge. */
  public boolean blocksJudging() {
    return log.blocksJudging();
  }

  /** Whether a problem is there now. */
  public boolean active(SignalProblem problem, SignalSource source) {
    return log.active(problem, source);
  }

  /** How often a problem has set in. */
  public int times(SignalProblem problem, SignalSource source) {
    return log.times(problem, source);
  }

  /** The latest finding of each problem, those that are over included. */
  public List<SignalFinding> findings() {
    return log.findings();
  }

  private static void update(SensorCheck check, ImuReading r, double seconds, boolean usable) {
    double sum = r.accX + r.accY + r.accZ + r.gyrX + r.gyrY + r.gyrZ;
    if (usable && Double.isFinite(sum)) {
      check.update(r, seconds);
    } else {
      check.skip(seconds);
    }
  }
}
