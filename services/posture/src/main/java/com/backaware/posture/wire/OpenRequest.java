package com.backaware.posture.wire;

import com.backaware.motion.calibration.PersonalReference;
import com.backaware.motion.calibration.Statistic;
import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.exercise.Feature;
import com.backaware.motion.sample.SampleQuantizer;
import com.backaware.posture.session.Resolution;
import com.backaware.posture.session.SessionOpening;
import com.backaware.posture.v1.OpenSession;
import com.backaware.posture.v1.SampleResolution;
import com.google.protobuf.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Checks the first message of a call, field by field. */
public final class OpenRequest {
  /** The version of the protocol that is spoken here. */
  public static final int PROTOCOL_VERSION = 1;

  private static final Pattern SESSION_ID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
  private static final Pattern BELT_ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");
  private static final int LONGEST_VERSION = 64;
  private static final int LONGEST_QUOTE = 80;

  /** Earlier than any belt; a start before it is a clock that was never set. Chosen. */
  private static final Instant EARLIEST = Instant.parse("2020-01-01T00:00:00Z");

  /** How far the edge's clock may be ahead of ours. Chosen. */
  private static final Duration AHEAD = Duration.ofDays(1);

  private OpenRequest() {}

  /**
   * What a call wants to open.
   *
   * @throws io.grpc.StatusRuntimeException naming the first field that is wrong
   */
  public static SessionOpening check(OpenSession open, String userId, Clock clock) {
    if (open.getProtocolVersion() != PROTOCOL_VERSION) {
      throw StreamFailures.precondition(
          "protocol_version is "
              + Integer.toUnsignedString(open.getProtocolVersion())
              + "; this service speaks version "
              + PROTOCOL_VERSION
              + ", update the edge agent or the service");
    }
    expect(SESSION_ID, "session_id", open.getSessionId(), "a UUID in lower case");
    expect(BELT_ID, "belt_id", open.getBeltId(), "1 to 64 of A-Z a-z 0-9 . _ -");
    Exercise exercise = exercise("exercise", open.getExercise());
    if (open.getEngineVersion().isEmpty() || open.getEngineVersion().length() > LONGEST_VERSION) {
      throw refused("engine_version", open.getEngineVersion(), "1 to 64 characters");
    }
    return new SessionOpening(
        open.getSessionId(),
        userId,
        open.getBeltId(),
        exercise,
        reference(open, exercise),
        startedAt(open, clock),
        resolution(open.getResolution()),
        open.getHasThoraxSensor(),
        open.getEngineVersion());
  }

  private static Instant startedAt(OpenSession open, Clock clock) {
    Timestamp given = open.getStartedAt();
    Instant latest = clock.instant().plus(AHEAD);
    boolean inRange =
        given.getSeconds() >= EARLIEST.getEpochSecond()
            && given.getSeconds() <= latest.getEpochSecond()
            && given.getNanos() >= 0
            && given.getNanos() <= 999_999_999;
    if (!open.hasStartedAt() || !inRange) {
      throw StreamFailures.invalid(
          "started_at is "
              + (open.hasStartedAt() ? given.getSeconds() + " s" : "missing")
              + "; a time between "
              + EARLIEST
              + " and tomorrow is expected, check the edge's clock");
    }
    return Instant.ofEpochSecond(given.getSeconds(), given.getNanos())
        .truncatedTo(ChronoUnit.MILLIS);
  }

  private static Resolution resolution(SampleResolution given) {
    int acceleration = given.getAccelerationCountsPerMetrePerSecondSquared();
    int angularRate = given.getAngularRateCountsPerRadianPerSecond();
    Resolution resolution =
        new Resolution(
            acceleration == 0 ? SampleQuantizer.ACCELERATION_COUNTS : acceleration,
            angularRate == 0 ? SampleQuantizer.ANGULAR_RATE_COUNTS : angularRate);
    if (!resolution.isExact()) {
      throw StreamFailures.invalid(
          "resolution is "
              + Integer.toUnsignedString(acceleration)
              + " counts per m/s² and "
              + Integer.toUnsignedString(angularRate)
              + " per rad/s; divisors of "
              + SampleQuantizer.ACCELERATION_COUNTS
              + " and "
              + SampleQuantizer.ANGULAR_RATE_COUNTS
              + " are taken, 0 means these");
    }
    return resolution;
  }

  private static Optional<PersonalReference> reference(OpenSession open, Exercise exercise) {
    if (!open.hasReference()) {
      return Optional.empty();
    }
    var given = open.getReference();
    if (exercise("reference.exercise", given.getExercise()) != exercise) {
      throw refused("reference.exercise", given.getExercise(), exercise.id() + ", as in exercise");
    }
    if (given.getRepetitionCount() < 1) {
      throw refused(
          "reference.repetition_count",
          Integer.toUnsignedString(given.getRepetitionCount()),
          "1 or more");
    }
    Map<Feature, Statistic> features = new EnumMap<>(Feature.class);
    given
        .getFeaturesMap()
        .forEach((name, value) -> features.put(feature(name), statistic(name, value)));
    return Optional.of(new PersonalReference(exercise, given.getRepetitionCount(), features));
  }

  private static Feature feature(String name) {
    return Arrays.stream(Feature.values())
        .filter(known -> known.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                refused(
                    "reference.features", name, "names of " + Arrays.toString(Feature.values())));
  }

  private static Statistic statistic(String name, com.backaware.posture.v1.Statistic given) {
    double deviation = given.getStandardDeviation();
    if (!Double.isFinite(given.getMean()) || !Double.isFinite(deviation) || deviation < 0) {
      throw refused(
          "reference.features." + name,
          given.getMean() + " ± " + deviation,
          "a finite mean and a deviation of 0 or more");
    }
    return new Statistic(given.getMean(), deviation);
  }

  private static Exercise exercise(String field, String id) {
    return Exercise.byId(id)
        .orElseThrow(
            () ->
                refused(
                    field, id, "one of " + Exercise.judged().stream().map(Exercise::id).toList()));
  }

  private static void expect(Pattern pattern, String field, String value, String accepted) {
    if (!pattern.matcher(value).matches()) {
      throw refused(field, value, accepted);
    }
  }

  private static RuntimeException refused(String field, String value, String accepted) {
    String shown = value.length() > LONGEST_QUOTE ? value.substring(0, LONGEST_QUOTE) + "…" : value;
    return StreamFailures.invalid(
        field
            + (value.isEmpty() ? " is missing" : " is \"" + shown + "\"")
            + "; expected "
            + accepted);
  }
}
