package com.backaware.posture.session;

import com.backaware.motion.EngineSettings;
import com.backaware.motion.calibration.PersonalReference;
import com.backaware.motion.exercise.Exercise;
import java.time.Instant;
import java.util.Optional;

/**
 * What the first message of a call says of its session; the same on every call for that session.
 *
 * @param sessionId UUID in its canonical text form, chosen by the edge
 * @param userId the wearer
 * @param beltId the belt, as registered to its owner
 * @param exercise what is trained
 * @param reference the wearer's own clean repetitions, if there are any
 * @param startedAt wall-clock time of the sample with time 0, milliseconds precision
 * @param resolution how sample counts become physical values
 * @param hasThorax whether each sample also carries the thoracic sensor
 * @param edgeEngineVersion engine of the edge that opened the session first
 */
public record SessionOpening(
    String sessionId,
    String userId,
    String beltId,
    Exercise exercise,
    Optional<PersonalReference> reference,
    Instant startedAt,
    Resolution resolution,
    boolean hasThorax,
    String edgeEngineVersion) {

  /** What the engine has to know. */
  public EngineSettings engineSettings() {
    return new EngineSettings(exercise, reference);
  }

  /**
   * The first field in which a later call for the same session contradicts this one, by its name on
   * the wire. The engine's version may change: an edge may be updated in a break.
   */
  public Optional<String> contradiction(SessionOpening later) {
    if (!beltId.equals(later.beltId)) {
      return Optional.of("belt_id");
    }
    if (exercise != later.exercise) {
      return Optional.of("exercise");
    }
    if (!startedAt.equals(later.startedAt)) {
      return Optional.of("started_at");
    }
    if (!reference.equals(later.reference)) {
      return Optional.of("reference");
    }
    if (!resolution.equals(later.resolution)) {
      return Optional.of("resolution");
    }
    return hasThorax == later.hasThorax ? Optional.empty() : Optional.of("has_thorax_sensor");
  }
}
