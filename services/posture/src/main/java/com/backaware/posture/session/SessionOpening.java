package com.backaware.posture.session;

import com.backaware.motion.EngineSettings;
import com.backaware.motion.exercise.Exercise;
import java.time.Instant;
import java.util.Optional;

/**
 * What the first message of a call says of its session; the same on every call for that session.
 *
 * @param sessionId UUID in its canonical text form, chosen by the edge
 * @param userId the wearer
 * @param beltId the belt, as registered to its owner
 * @param startedAt wall-clock time of the sample with time 0, milliseconds precision
 * @param resolution how sample counts become physical values
 * @param hasThorax whether each sample also carries the thoracic sensor
 * @param engineSettings what the engine judges by; whether its calibration may be judged by is
 *     decided here, for the time of the start, as the edge does
 * @param edgeEngineVersion engine of the edge that opened the session first
 */
public record SessionOpening(
    String sessionId,
    String userId,
    String beltId,
    Instant startedAt,
    Resolution resolution,
    boolean hasThorax,
    EngineSettings engineSettings,
    String edgeEngineVersion) {

  /** Decides whether the calibration may be judged by. */
  public SessionOpening {
    EngineSettings given = engineSettings;
    long start = startedAt.toEpochMilli();
    engineSettings = given.calibration().map(made -> given.with(made, start)).orElse(given);
  }

  /** What is trained. */
  public Exercise exercise() {
    return engineSettings.exercise();
  }

  /**
   * The first field in which a later call for the same session contradicts this one, by its name on
   * the wire. The engine's version may change: an edge may be updated in a break.
   */
  public Optional<String> contradiction(SessionOpening later) {
    if (!beltId.equals(later.beltId)) {
      return Optional.of("belt_id");
    }
    if (!startedAt.equals(later.startedAt)) {
      return Optional.of("started_at");
    }
    if (!resolution.equals(later.resolution)) {
      return Optional.of("resolution");
    }
    return hasThorax == later.hasThorax
        ? contradiction(engineSettings, later.engineSettings)
        : Optional.of("has_thorax_sensor");
  }

  private static Optional<String> contradiction(EngineSettings first, EngineSettings later) {
    if (first.exercise() != later.exercise()) {
      return Optional.of("exercise");
    }
    if (!first.reference().equals(later.reference())) {
      return Optional.of("reference");
    }
    if (!first.calibration().equals(later.calibration())) {
      return Optional.of("calibration");
    }
    if (!first.coaching().equals(later.coaching())) {
      return Optional.of("coaching");
    }
    return first.habits().equals(later.habits()) ? Optional.empty() : Optional.of("habits");
  }
}
