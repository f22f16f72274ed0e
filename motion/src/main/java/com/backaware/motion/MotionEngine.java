package com.backaware.motion;

import com.backaware.motion.sample.BeltSample;
import com.backaware.motion.sample.SampleVerdict;

/**
 * Chains the parts of the engine for one wearer and one session. Not thread-safe: one thread at a
 * time offers samples. The same samples and settings give the same findings, to the last bit, on
 * every machine.
 */
public final class MotionEngine {
  /** Changes whenever the same samples may give other findings. */
  public static final String VERSION = "0.1.0";

  private final MotionListener listener;
  private long offered;

  /** Creates an engine at the start of a session. */
  public MotionEngine(EngineSettings settings, MotionListener listener) {
    this.listener = listener;
  }

  /** Offers the next sample; the listener hears what follows from it before this returns. */
  public SampleVerdict accept(BeltSample sample) {
    offered++;
    return SampleVerdict.ACCEPTED;
  }

  /** Ends the session: closes an open set. No sample may follow. */
  public void finish() {}

  /**
   * Forward tilt of the pelvis against the wearer's own standing, degrees; NaN until it is known.
   */
  public double tiltDegrees() {
    return Double.NaN;
  }

  /** How the samples fared so far. */
  public SampleCounts counts() {
    return new SampleCounts(offered, 0, 0, 0, 0, 0);
  }
}
