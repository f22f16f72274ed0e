package com.backaware.edge.uplink;

import com.backaware.edge.coach.FindingListener;
import com.backaware.edge.cue.CueSignal;
import com.backaware.motion.repetition.SetSummary;
import java.time.Duration;

/**
 * Hears what the service finds, and what happens on the uplink, one call at a time, on the uplink's
 * thread. While a method runs, nothing more is taken from the service: slow listeners slow the
 * service down.
 */
public interface UplinkListener extends FindingListener {
  /** A call is open; samples from this number on are going to be sent. */
  void onOpened(long nextSampleNumber, String engineVersion);

  /** Every sample below this number is stored. */
  void onAcknowledged(long nextSampleNumber);

  /** The service found a cue, which is void this long after its sample. */
  void onCue(CueSignal cue, Duration validFor);

  /** The service closed a set. */
  void onSet(SetSummary set);

  /**
   * The call is gone; the next one starts after this delay.
   *
   * @param reason why, as part of a sentence
   */
  void onInterrupted(String reason, Duration retryIn);
}
