package com.backaware.motion.accuracy.silence;

import com.backaware.motion.accuracy.data.Interval;
import com.backaware.motion.accuracy.data.Recording;
import com.backaware.motion.accuracy.session.CoachedSession;
import com.backaware.motion.exercise.Exercise;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plays recordings without exercise to an engine per exercise, and counts what each says. */
final class QuietHours {
  private static final long NEAR_MICROS = 2_000_000;

  private final Map<Exercise, Tally> tallies = new EnumMap<>(Exercise.class);
  private double hours;
  private int recordings;

  QuietHours() {
    for (Exercise exercise : CoachedSession.judgedExercises()) {
      tallies.put(exercise, Tally.NONE);
    }
  }

  /**
   * Plays a recording.
   *
   * @param chairs when somebody sat down or stood up, which may count as repetitions
   */
  void play(Recording recording, List<Interval> chairs) throws IOException {
    Map<Exercise, CoachedSession> sessions = new EnumMap<>(Exercise.class);
    for (Exercise exercise : tallies.keySet()) {
      sessions.put(exercise, new CoachedSession(exercise, Optional.empty()));
    }
    recording.forEach(sample -> sessions.values().forEach(session -> session.accept(sample)));
    sessions.forEach(
        (exercise, session) -> {
          session.finish();
          tallies.merge(exercise, tally(session, chairs), Tally::plus);
        });
    hours += sessions.values().iterator().next().hours();
    recordings++;
  }

  /** What was said with each exercise chosen. */
  Map<Exercise, Tally> tallies() {
    return tallies;
  }

  double hours() {
    return hours;
  }

  int recordings() {
    return recordings;
  }

  private static Tally tally(CoachedSession session, List<Interval> chairs) {
    int wrong = 0;
    for (Interval found : session.intervals()) {
      wrong += chairs.stream().noneMatch(chair -> found.near(chair, NEAR_MICROS)) ? 1 : 0;
    }
    int cues = session.cues().size();
    return new Tally(wrong, cues);
  }

  /**
   * Errors: all of it.
   *
   * @param repetitions repetitions counted, but for those near a chair
   * @param cues cues given
   */
  record Tally(int repetitions, int cues) {
    static final Tally NONE = new Tally(0, 0);

    Tally plus(Tally other) {
      return new Tally(repetitions + other.repetitions, cues + other.cues);
    }
  }
}
