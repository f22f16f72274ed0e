package com.backaware.edge.uplink;

import java.time.Duration;

/** Decides how fast an uplink may send samples. Called on the uplink's thread. */
public interface SendingPace {
  /** As fast as the service takes them. */
  SendingPace UNLIMITED = samples -> Duration.ZERO;

  /**
   * Asks to send samples now.
   *
   * @return zero if they may be sent, and then they are; else how long to wait before asking again
   */
  Duration ask(int samples);
}
