package com.backaware.planner.event;

import com.backaware.planner.history.Effort;
import com.backaware.planner.history.TimedHold;
import com.backaware.planner.history.TrainedSet;
import com.backaware.planner.history.TrainingSession;
import com.backaware.posture.v1.Fault;
import com.backaware.posture.v1.Finding;
import com.backaware.posture.v1.Hold;
import com.backaware.posture.v1.Repetition;
import com.backaware.posture.v1.SessionCompleted;
import com.backaware.posture.v1.SetSummary;
import com.backaware.posture.v1.Severity;
import com.google.protobuf.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks a {@code SessionCompleted} and takes from it what planning needs. */
final class HeardSession {
  /** Repetitions that one session can have (chosen): three a second for an hour. */
  private static final int MAX_REPETITIONS = 10_800;

  /** Sets that one session can have (chosen). */
  private static final int MAX_SETS = 500;

  /** The longest session (chosen). */
  private static final Duration MAX_DURATION = Duration.ofHours(24);

  private static final Instant EARLIEST = Instant.parse("2020-01-01T00:00:00Z");
  private static final long MICROS = 1_000_000;
  private static final String FAULT_PREFIX = "FAULT_";

  private HeardSession() {}

  static String userId(SessionCompleted event) {
    Refusal.unlessIdentifier("user_id", event.getUserId());
    return event.getUserId();
  }

  /**
   * The session.
   *
   * @param latest when it may have started at the latest
   * @throws com.backaware.eventing.RefusedEventException when a value is out of its range
   */
  static TrainingSession session(SessionCompleted event, Instant latest) {
    Refusal.unlessIdentifier("session_id", event.getSessionId());
    Refusal.unlessIdentifier("exercise", event.getExercise());
    Instant start = time("started_at", event.getStartedAt(), EARLIEST, latest);
    Instant end = time("ended_at", event.getEndedAt(), start, start.plus(MAX_DURATION));
    List<TrainedSet> sets = sets(event);
    return new TrainingSession(
        event.getSessionId(),
        event.getExercise(),
        start,
        end,
        sets,
        faults(event, sets),
        Effort.UNTOLD);
  }

  private static Instant time(String field, Timestamp given, Instant from, Instant to) {
    Refusal.unless(WireTime.valid(given), field, "not a time", from + " to " + to);
    Instant time = WireTime.instant(given);
    Refusal.unless(!time.isBefore(from) && !time.isAfter(to), field, time, from + " to " + to);
    return time;
  }

  private static List<TrainedSet> sets(SessionCompleted event) {
    Refusal.unless(
        event.getSetsCount() <= MAX_SETS,
        "number of sets",
        event.getSetsCount(),
        "0 to " + MAX_SETS);
    Map<Integer, TimedHold> holds = holds(event);
    return event.getSetsList().stream().map(set -> set(set, holds.get(set.getNumber()))).toList();
  }

  /** Holds by number; each is a set of its own, with the same number. */
  private static Map<Integer, TimedHold> holds(SessionCompleted event) {
    Refusal.unless(
        event.getHoldsCount() <= MAX_SETS,
        "number of holds",
        event.getHoldsCount(),
        "0 to " + MAX_SETS);
    Map<Integer, TimedHold> holds = new HashMap<>();
    event.getHoldsList().forEach(hold -> holds.put(hold.getNumber(), hold(hold)));
    return holds;
  }

  private static TimedHold hold(Hold hold) {
    // Unsigned on the wire: a huge time arrives as a negative one.
    long held = hold.getEndMicros() - hold.getStartMicros();
    String number = Integer.toUnsignedString(hold.getNumber());
    Refusal.unless(
        hold.getStartMicros() >= 0 && held >= 0 && held <= MAX_DURATION.toNanos() / 1000,
        "length of hold " + number,
        held + " µs",
        "0 to " + MAX_DURATION);
    Refusal.unless(
        hold.getGoodMicros() >= 0,
        "good_micros of hold " + number,
        Long.toUnsignedString(hold.getGoodMicros()),
        "0 to its length, " + held);
    // What is timed but not judged has no good time: nobody knows.
    long good = hold.getScoresCount() == 0 ? 0 : Math.min(held, hold.getGoodMicros());
    return new TimedHold((int) (held / MICROS), (int) (good / MICROS));
  }

  private static TrainedSet set(SetSummary set, @Nullable TimedHold hold) {
    // Unsigned on the wire: a huge count arrives as a negative one.
    int repetitions = set.getRepetitionCount();
    Refusal.unless(
        repetitions >= 0 && repetitions <= MAX_REPETITIONS,
        "repetition_count of set " + Integer.toUnsignedString(set.getNumber()),
        Integer.toUnsignedString(repetitions),
        "0 to " + MAX_REPETITIONS);
    int flagged = set.getFlaggedRepetitionCount();
    Refusal.unless(
        flagged >= 0 && flagged <= repetitions,
        "flagged_repetition_count of set " + Integer.toUnsignedString(set.getNumber()),
        Integer.toUnsignedString(flagged),
        "0 to its repetition_count, " + repetitions);
    return new TrainedSet(repetitions, flagged, hold);
  }

  /** Repetitions and holds by fault; what is only worth a warning does not count. */
  private static Map<String, Integer> faults(SessionCompleted event, List<TrainedSet> sets) {
    int inSets = sets.stream().mapToInt(TrainedSet::repetitionCount).sum();
    Refusal.unless(
        event.getRepetitionsCount() <= inSets,
        "number of repetitions",
        event.getRepetitionsCount(),
        "0 to those of all sets, " + inSets);
    Map<String, Integer> faults = new TreeMap<>();
    for (Repetition repetition : event.getRepetitionsList()) {
      count(repetition.getFindingsList(), faults);
    }
    for (Hold hold : event.getHoldsList()) {
      count(hold.getFindingsList(), faults);
    }
    return faults;
  }

  private static void count(List<Finding> findings, Map<String, Integer> faults) {
    findings.stream()
        .filter(HeardSession::worthACue)
        .map(HeardSession::name)
        .collect(Collectors.toSet())
        .forEach(fault -> faults.merge(fault, 1, Integer::sum));
  }

  private static boolean worthACue(Finding finding) {
    return finding.getFault() != Fault.FAULT_UNSPECIFIED
        && finding.getSeverityValue() >= Severity.SEVERITY_CUE_VALUE;
  }

  private static String name(Finding finding) {
    return finding.getFault() == Fault.UNRECOGNIZED
        ? "UNKNOWN"
        : finding.getFault().name().substring(FAULT_PREFIX.length());
  }
}
