package com.backaware.planner.history;

import java.time.Instant;
import java.util.List;
import java.util.Map;

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
 */
public record TrainingSession(
    String id,
    String exerciseId,
    Instant startedAt,
    Instant endedAt,
    List<TrainedSet> sets,
    Map<String, Integer> faultRepetitions) {

  /** Takes copies of the collections. */
  public TrainingSession {
    sets = List.copyOf(sets);
    faultRepetitions = Map.copyOf(faultRepetitions);
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
