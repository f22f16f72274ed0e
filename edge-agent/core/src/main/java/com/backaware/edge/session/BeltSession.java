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
 * @param exercise what is trained
 * @param startedAt wall-clock time of the sample with time 0
 * @param reference the wearer's own reference, if there is one
 * @param hasThorax whether the belt has the thoracic sensor
 */
public record BeltSession(
    UUID id,
    String beltId,
    Exercise exercise,
    Instant startedAt,
    Optional<PersonalReference> reference,
    boolean hasThorax) {
  /** What the engine needs of it. */
  public EngineSettings engineSettings() {
    return new EngineSettings(exercise, reference);
  }
}
