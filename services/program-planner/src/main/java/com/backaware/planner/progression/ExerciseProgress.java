package com.backaware.planner.progression;

import com.backaware.planner.history.TrainingSession;

/**
 * Where a person stands with an exercise, and where before the last session of it, so that what is
 * told of that session later still counts.
 *
 * @param before the standing that the last session met
 * @param sessionId the last session; empty when there was none in this phase
 * @param now the standing that followed
 */
public record ExerciseProgress(Standing before, String sessionId, Standing now) {
  private static final String NO_SESSION = "";

  /** Nothing trained yet. */
  public static final ExerciseProgress START = at(Standing.START);

  /** At a standing, with no session that could still be told of. */
  public static ExerciseProgress at(Standing standing) {
    return new ExerciseProgress(standing, NO_SESSION, standing);
  }

  /** After one more session. */
  public ExerciseProgress after(TrainingSession session, DoubleProgression progression) {
    return new ExerciseProgress(now, session.id(), progression.after(now, session));
  }

  /** After more was told of a session; the same when it was not the last one. */
  public ExerciseProgress told(TrainingSession session, DoubleProgression progression) {
    return session.id().equals(sessionId)
        ? new ExerciseProgress(before, sessionId, progression.after(before, session))
        : this;
  }
}
