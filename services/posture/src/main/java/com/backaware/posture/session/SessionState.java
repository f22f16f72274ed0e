package com.backaware.posture.session;

/** How a session stands, for those who look at it. */
public enum SessionState {
  /** Samples are coming in. */
  LIVE,
  /** It may go on. */
  INTERRUPTED,
  /** It is over, and its findings are final. */
  COMPLETED
}
