package com.backaware.edge.queue;

import com.backaware.edge.queue.kept.KeptFinding;
import com.backaware.edge.queue.kept.QueuedSession;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What is kept of a session, as seen without taking it over.
 *
 * @param id the session
 * @param session what it is; empty if no file of it tells
 * @param state what is to become of it
 * @param acknowledged samples that the service has, as far as it is noted
 * @param end number after the last sample that is kept or acknowledged
 * @param dropped whether samples at its end had to go
 * @param findings what the local engine found
 * @param bytes size on the disk
 * @param problem what is wrong with it, as a sentence; empty if nothing is
 */
public record KeptSession(
    UUID id,
    Optional<QueuedSession> session,
    State state,
    long acknowledged,
    long end,
    boolean dropped,
    List<KeptFinding> findings,
    long bytes,
    String problem) {
  /** Makes the list unmodifiable. */
  public KeptSession {
    findings = Collections.unmodifiableList(findings);
  }

  /** Samples that the service does not have. */
  public long unsent() {
    return Math.max(0, end - acknowledged);
  }

  /** What is to become of a session. */
  public enum State {
    /** It is being recorded or sent now. */
    IN_USE,
    /** It was interrupted and can be gone on with. */
    INTERRUPTED,
    /** It is complete and waits to be sent. */
    WAITING,
    /** Its samples are sent or had to go; what the local engine found is kept. */
    FINDINGS_ONLY,
    /** It cannot be read by this agent. */
    UNREADABLE
  }
}
