package com.backaware.edge.catchup;

import com.backaware.edge.queue.KeptSession;
import com.backaware.edge.uplink.SessionReport;
import com.backaware.edge.uplink.UplinkRefusedException;
import java.io.IOException;

/** Hears how sending kept sessions goes, on the threads of the catch-up; must not wait. */
public interface CatchUpListener {
  /** A session's turn has come. */
  default void onStarted(KeptSession session) {}

  /** Everything of the session below this number is stored. */
  default void onAcknowledged(KeptSession session, long nextSampleNumber) {}

  /** The service has the session, and it is kept no longer. */
  void onSent(KeptSession session, SessionReport report);

  /** The service will not have the session; it stays kept. */
  void onRefused(KeptSession session, UplinkRefusedException refusal);

  /** The session's files cannot be used; they stay as they are. */
  void onUnusable(KeptSession session, IOException cause);

  /**
   * There is no connection.
   *
   * @param reason why, as part of a sentence
   */
  default void onInterrupted(String reason) {}
}
