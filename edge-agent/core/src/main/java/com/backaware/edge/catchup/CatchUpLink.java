package com.backaware.edge.catchup;

import com.backaware.edge.cue.CueSignal;
import com.backaware.edge.queue.KeptSession;
import com.backaware.edge.uplink.UplinkListener;
import com.backaware.motion.assessment.Repetition;
import com.backaware.motion.repetition.SetSummary;
import java.time.Duration;

/** Hears the uplink of a kept session: whether there is a connection. What is found is past. */
final class CatchUpLink implements UplinkListener {
  private final KeptSession session;
  private final CatchUpListener listener;
  private boolean connected;
  private long sinceNanos = System.nanoTime();

  CatchUpLink(KeptSession session, CatchUpListener listener) {
    this.session = session;
    this.listener = listener;
  }

  /** How long there has been no connection; 0 while there is one. */
  synchronized long lostNanos() {
    return connected ? 0 : System.nanoTime() - sinceNanos;
  }

  @Override
  public void onOpened(long nextSampleNumber, String engineVersion) {
    synchronized (this) {
      connected = true;
    }
    listener.onAcknowledged(session, nextSampleNumber);
  }

  @Override
  public void onAcknowledged(long nextSampleNumber) {
    listener.onAcknowledged(session, nextSampleNumber);
  }

  @Override
  public void onRepetition(Repetition repetition) {}

  @Override
  public void onCue(CueSignal cue, Duration validFor) {}

  @Override
  public void onSet(SetSummary set) {}

  @Override
  public void onInterrupted(String reason, Duration retryIn) {
    synchronized (this) {
      if (connected) {
        sinceNanos = System.nanoTime();
      }
      connected = false;
    }
    listener.onInterrupted(reason);
  }
}
