package com.backaware.planner.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a person has trained.
 *
 * @param recent the last {@value #MAX_RECENT} sessions by start, oldest first
 * @param countedIds ids of the last {@value #MAX_IDS} sessions counted, in the order of counting
 * @param sessionCount sessions counted ever
 */
public record History(List<TrainingSession> recent, List<String> countedIds, int sessionCount) {
  /** Sessions kept in detail (chosen): enough for every gate, small enough for one document. */
  public static final int MAX_RECENT = 40;

  /**
   * Ids kept to recognise a session that comes again (chosen): 16 a day for as long as the topic
   * keeps events.
   */
  public static final int MAX_IDS = 480;

  private static final Comparator<TrainingSession> BY_START =
      Comparator.comparing(TrainingSession::startedAt).thenComparing(TrainingSession::id);

  /** Takes copies of the lists. */
  public History {
    recent = List.copyOf(recent);
    countedIds = List.copyOf(countedIds);
  }

  /** Nothing trained yet. */
  public static History empty() {
    return new History(List.of(), List.of(), 0);
  }

  /** Whether a session has been counted before. */
  public boolean knows(String sessionId) {
    return countedIds.contains(sessionId);
  }

  /** With one more session; sessions may come in any order. */
  public History with(TrainingSession session) {
    List<TrainingSession> sessions = new ArrayList<>(recent);
    sessions.add(session);
    sessions.sort(BY_START);
    List<String> ids = new ArrayList<>(countedIds);
    ids.add(session.id());
    return new History(last(sessions, MAX_RECENT), last(ids, MAX_IDS), sessionCount + 1);
  }

  /** With what was told of a session; the same when it is not among the recent ones. */
  public History told(String sessionId, Effort effort) {
    return new History(
        recent.stream()
            .map(session -> session.id().equals(sessionId) ? session.with(effort) : session)
            .toList(),
        countedIds,
        sessionCount);
  }

  /** The recent session with an id. */
  public Optional<TrainingSession> find(String sessionId) {
    return recent.stream().filter(session -> session.id().equals(sessionId)).findFirst();
  }

  /** The session that started last. */
  public Optional<TrainingSession> latest() {
    return recent.isEmpty() ? Optional.empty() : Optional.of(recent.get(recent.size() - 1));
  }

  /** The last few sessions by start, oldest first. */
  public List<TrainingSession> latest(int count) {
    return last(recent, count);
  }

  private static <T> List<T> last(List<T> list, int count) {
    return list.subList(Math.max(0, list.size() - count), list.size());
  }
}
