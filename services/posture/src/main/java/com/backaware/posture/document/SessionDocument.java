package com.backaware.posture.document;

import com.backaware.posture.session.Resolution;
import com.backaware.posture.session.SessionOpening;
import com.backaware.posture.session.SessionState;
import java.util.Date;
import org.bson.Document;

/** The document of one session: what it was opened with, how it stands, what was found. */
public final class SessionDocument {
  public static final String ID = "_id";
  public static final String USER = "user";
  public static final String BELT = "belt";
  public static final String EXERCISE = "exercise";
  public static final String STARTED_AT = "startedAt";
  public static final String STATE = "state";
  public static final String SEEN_AT = "seenAt";

  private static final String RESOLUTION = "resolution";
  private static final String ACCELERATION = "acceleration";
  private static final String ANGULAR_RATE = "angularRate";
  private static final String THORAX = "thorax";
  private static final String EDGE_ENGINE_VERSION = "edgeEngineVersion";

  private SessionDocument() {}

  /** The document of a session. */
  public static Document write(StoredSession session) {
    SessionOpening opening = session.opening();
    Document document =
        new Document(ID, opening.sessionId())
            .append(USER, opening.userId())
            .append(BELT, opening.beltId())
            .append(STARTED_AT, Date.from(opening.startedAt()))
            .append(RESOLUTION, write(opening.resolution()))
            .append(THORAX, opening.hasThorax())
            .append(EDGE_ENGINE_VERSION, opening.edgeEngineVersion())
            .append(STATE, session.state().name())
            .append(SEEN_AT, Date.from(session.seenAt()));
    document.putAll(SettingsDocument.write(opening.engineSettings()));
    document.putAll(FindingsDocument.write(session.findings()));
    return document;
  }

  /** The session of a document. */
  public static StoredSession read(Document document) {
    SessionOpening opening =
        new SessionOpening(
            document.getString(ID),
            document.getString(USER),
            document.getString(BELT),
            document.getDate(STARTED_AT).toInstant(),
            resolution(document.get(RESOLUTION, Document.class)),
            document.getBoolean(THORAX),
            SettingsDocument.read(document),
            document.getString(EDGE_ENGINE_VERSION));
    return new StoredSession(
        opening,
        SessionState.valueOf(document.getString(STATE)),
        document.getDate(SEEN_AT).toInstant(),
        FindingsDocument.read(document));
  }

  private static Document write(Resolution resolution) {
    return new Document(ACCELERATION, resolution.accelerationCounts())
        .append(ANGULAR_RATE, resolution.angularRateCounts());
  }

  private static Resolution resolution(Document document) {
    return new Resolution(document.getInteger(ACCELERATION), document.getInteger(ANGULAR_RATE));
  }
}
