package com.backaware.posture.document;

import com.backaware.posture.session.SessionFindings;
import com.backaware.posture.session.SessionOpening;
import com.backaware.posture.session.SessionState;
import java.time.Instant;

/**
 * A session as it is stored.
 *
 * @param opening what it was opened with
 * @param state as last written; a live session whose service has died still says so
 * @param seenAt when it was last written
 * @param findings final when the state is completed, else as of {@code seenAt}
 */
public record StoredSession(
    SessionOpening opening, SessionState state, Instant seenAt, SessionFindings findings) {

  /** Whether its findings are final. */
  public boolean isCompleted() {
    return state == SessionState.COMPLETED;
  }
}
