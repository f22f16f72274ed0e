package com.backaware.posture.wire;

import com.backaware.motion.EngineSettings;
import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.exercise.ExerciseProfile;
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
    OpenFields.expect(SESSION_ID, "session_id", open.getSessionId(), "a UUID in lower case");
    OpenFields.expect(BELT_ID, "belt_id", open.getBeltId(), "1 to 64 of A-Z a-z 0-9 . _ -");
    if (open.getEngineVersion().isEmpty() || open.getEngineVersion().length() > LONGEST_VERSION) {
      throw OpenFields.refused("engine_version", open.getEngineVersion(), "1 to 64 characters");
    }
    return new SessionOpening(
        open.getSessionId(),
        userId,
        open.getBeltId(),
        startedAt(open, clock),
        resolution(open.getResolution()),
        open.getHasThoraxSensor(),
        engineSettings(open),
        open.getEngineVersion());
  }

  private static EngineSettings engineSettings(OpenSession open) {
    Exercise exercise = OpenFields.exercise("exercise", open.getExercise());
    ExerciseProfile profile = ExerciseProfile.of(exercise);
    if (profile.needsCalibration() && !open.hasCalibration()) {
      throw StreamFailures.invalid(
          "exercise is \""
              + exercise.id()
              + "\", which is judged by how the wearer lies, and calibration is missing; calibrate"
              + " first and send the calibration");
    }
    return new EngineSettings(
        profile,
        open.hasReference()
            ? Optional.of(GivenReference.read(open.getReference(), exercise))
            : Optional.empty(),
        open.hasCalibration()
            ? Optional.of(GivenCalibration.read(open.getCalibration()))
            : Optional.empty(),
        Optional.empty(),
        GivenCoaching.settings(open.getCoaching()),
        GivenCoaching.habits(open.getHabits()));
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
}
