package com.backaware.planner.history;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One completed belt session.
 *
 * @param id of the session
 * @param exerciseId what was trained; may be unknown to the catalogue
 * @param startedAt first sample
 * @param endedAt last sample
 * @param sets in order
 * @param faultRepetitions by fault name: repetitions and holds with that fault at cue severity or
 *     above
 * @param effort what the person told of it
 */
public record TrainingSession(
    String id,
    String exerciseId,
    Instant startedAt,
    Instant endedAt,
    List<TrainedSet> sets,
    Map<String, Integer> faultRepetitions,
    Effort effort) {

  /** Takes copies of the collections; nothing was told in documents that are older than this. */
  public TrainingSession {
    effort = Objects.requireNonNullElse(effort, Effort.UNTOLD);
    sets = List.copyOf(sets);
    faultRepetitions = Map.copyOf(faultRepetitions);
  }

  /** The same session, of which the person told this. */
  public TrainingSession with(Effort told) {
    return new TrainingSession(id, exerciseId, startedAt, endedAt, sets, faultRepetitions, told);
  }

  /** Whether two sessions start no further apart than this. */
  public boolean startsWithin(Duration distance, TrainingSession other) {
    return Duration.between(startedAt, other.startedAt).abs().compareTo(distance) <= 0;
  }

  /** Repetitions in all sets. */
  public int repetitionCount() {
    return sets.stream().mapToInt(TrainedSet::repetitionCount).sum();
  }

  /** Holds. */
  public int holdCount() {
    return (int) sets.stream().filter(set -> set.hold() != null).count();
  }

  /** Flagged repetitions in all sets. */
  public int flaggedRepetitionCount() {
    return sets.stream().mapToInt(TrainedSet::flaggedRepetitionCount).sum();
  }

  /** Share of repetitions that were not flagged, percent rounded down; 0 without repetitions. */
  public int cleanPercent() {
    int repetitions = repetitionCount();
    return repetitions == 0
        ? 0
        : (int) ((repetitions - flaggedRepetitionCount()) * 100L / repetitions);
  }
}
