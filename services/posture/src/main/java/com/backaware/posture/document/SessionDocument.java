package com.backaware.posture.history;

import com.backaware.motion.calibration.PersonalReference;
import com.backaware.motion.calibration.Statistic;
import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.exercise.Feature;
import com.backaware.posture.session.Resolution;
import com.backaware.posture.session.SessionOpening;
import com.backaware.posture.session.SessionState;
import java.util.Date;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The document of one session: what it was opened with, how it stands, what was found. */
final class SessionDocument {
  static final String ID = "_id";
  static final String USER = "user";
  static final String BELT = "belt";
  static final String EXERCISE = "exercise";
  static final String STARTED_AT = "startedAt";
  static final String STATE = "state";
  static final String SEEN_AT = "seenAt";

  private static final String REFERENCE = "reference";
  private static final String REPETITION_COUNT = "repetitionCount";
  private static final String FEATURES = "features";
  private static final String MEAN = "mean";
  private static final String STANDARD_DEVIATION = "standardDeviation";
  private static final String RESOLUTION = "resolution";
  private static final String ACCELERATION = "acceleration";
  private static final String ANGULAR_RATE = "angularRate";
  private static final String THORAX = "thorax";
  private static final String EDGE_ENGINE_VERSION = "edgeEngineVersion";

  private SessionDocument() {}

  static Document write(StoredSession session) {
    SessionOpening opening = session.opening();
    Document document =
        new Document(ID, opening.sessionId())
            .append(USER, opening.userId())
            .append(BELT, opening.beltId())
            .append(EXERCISE, opening.exercise().id())
            .append(STARTED_AT, Date.from(opening.startedAt()))
            .append(REFERENCE, opening.reference().map(SessionDocument::write).orElse(null))
            .append(RESOLUTION, write(opening.resolution()))
            .append(THORAX, opening.hasThorax())
            .append(EDGE_ENGINE_VERSION, opening.edgeEngineVersion())
            .append(STATE, session.state().name())
            .append(SEEN_AT, Date.from(session.seenAt()));
    document.putAll(FindingsDocument.write(session.findings()));
    return document;
  }

  static StoredSession read(Document document) {
    SessionOpening opening =
        new SessionOpening(
            document.getString(ID),
            document.getString(USER),
            document.getString(BELT),
            exercise(document.getString(EXERCISE)),
            Optional.ofNullable(document.get(REFERENCE, Document.class))
                .map(SessionDocument::reference),
            document.getDate(STARTED_AT).toInstant(),
            resolution(document.get(RESOLUTION, Document.class)),
            document.getBoolean(THORAX),
            document.getString(EDGE_ENGINE_VERSION));
    return new StoredSession(
        opening,
        SessionState.valueOf(document.getString(STATE)),
        document.getDate(SEEN_AT).toInstant(),
        FindingsDocument.read(document));
  }

  private static Exercise exercise(@Nullable String id) {
    return Exercise.byId(String.valueOf(id))
        .orElseThrow(() -> new IllegalStateException("a stored session has exercise " + id));
  }

  private static Document write(PersonalReference reference) {
    Document features = new Document();
    reference
        .features()
        .forEach(
            (feature, statistic) ->
                features.append(
                    feature.name(),
                    new Document(MEAN, statistic.mean())
                        .append(STANDARD_DEVIATION, statistic.standardDeviation())));
    return new Document(EXERCISE, reference.exercise().id())
        .append(REPETITION_COUNT, reference.repetitionCount())
        .append(FEATURES, features);
  }

  private static PersonalReference reference(Document document) {
    Map<Feature, Statistic> features = new EnumMap<>(Feature.class);
    document
        .get(FEATURES, Document.class)
        .forEach(
            (name, value) -> {
              Document statistic = (Document) value;
              features.put(
                  Feature.valueOf(name),
                  new Statistic(
                      statistic.getDouble(MEAN), statistic.getDouble(STANDARD_DEVIATION)));
            });
    return new PersonalReference(
        exercise(document.getString(EXERCISE)), document.getInteger(REPETITION_COUNT), features);
  }

  private static Document write(Resolution resolution) {
    return new Document(ACCELERATION, resolution.accelerationCounts())
        .append(ANGULAR_RATE, resolution.angularRateCounts());
  }

  private static Resolution resolution(Document document) {
    return new Resolution(document.getInteger(ACCELERATION), document.getInteger(ANGULAR_RATE));
  }
}
