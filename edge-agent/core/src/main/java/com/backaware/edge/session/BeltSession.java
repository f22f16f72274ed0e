package com.backaware.edge.session;

import com.backaware.motion.EngineSettings;
import com.backaware.motion.calibration.PersonalReference;
import com.backaware.motion.exercise.Exercise;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What both sides have to know about a session before its first sample.
 *
 * @param id chosen by the agent, kept over restarts
 * @param beltId the belt as registered to its owner: 1 to 64 of A-Z a-z 0-9 . _ -
 * @param startedAt wall-clock time of the sample with time 0
 * @param hasThorax whether the belt has the thoracic sensor
 * @param engineSettings what both engines judge by; whether its calibration may be judged by is
 *     decided here, for the time of the start
 */
public record BeltSession(
    UUID id, String beltId, Instant startedAt, boolean hasThorax, EngineSettings engineSettings) {

  /** Decides whether the calibration may be judged by. */
  public BeltSession {
    EngineSettings given = engineSettings;
    long start = startedAt.toEpochMilli();
    engineSettings = given.calibration().map(made -> given.with(made, start)).orElse(given);
  }

  /** A session without a calibration, coached as usual. */
  public BeltSession(
      UUID id,
      String beltId,
      Exercise exercise,
      Instant startedAt,
      Optional<PersonalReference> reference,
      boolean hasThorax) {
    this(id, beltId, startedAt, hasThorax, new EngineSettings(exercise, reference));
  }

  /** What is trained. */
  public Exercise exercise() {
    return engineSettings.exercise();
  }
}
