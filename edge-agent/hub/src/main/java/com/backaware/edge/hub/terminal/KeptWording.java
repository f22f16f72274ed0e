package com.backaware.edge.hub.terminal;

import com.backaware.edge.queue.KeptSession;
import com.backaware.edge.uplink.SessionReport;

/** How kept sessions read. */
public final class KeptWording {
  private KeptWording() {}

  /** A session by its exercise and id, for example "Kept session 1f… (squat)". */
  public static String name(KeptSession session) {
    return "Kept session "
        + session.id()
        + session.session().map(known -> " (" + known.session().exercise().id() + ")").orElse("");
  }

  /** That the service has it now. */
  public static String sent(KeptSession session, SessionReport report) {
    return name(session) + " is stored: " + Wording.count(report.sampleCount(), "sample") + ".";
  }
}
