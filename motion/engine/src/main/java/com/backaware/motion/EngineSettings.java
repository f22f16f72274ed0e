package com.backaware.motion;

import com.backaware.motion.calibration.Calibration;
import com.backaware.motion.calibration.PersonalReference;
import com.backaware.motion.cue.CoachingSettings;
import com.backaware.motion.cue.CueHabits;
import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.exercise.ExerciseProfile;
import java.util.Optional;

/**
 * What an engine has to know before the first sample.
 *
 * @param profile what the engine knows of the exercise to judge
 * @param reference the wearer's own reference; without one, safe defaults judge
 * @param calibration how the belt sits; without one, it is found from the movement where it can be
 * @param refusal why nothing may be judged by the calibration, as a sentence; empty when it may
 * @param coaching how the wearer wants to be coached
 * @param habits what earlier sessions of this exercise have taught about the wearer's faults
 */
public record EngineSettings(
    ExerciseProfile profile,
    Optional<PersonalReference> reference,
    Optional<Calibration> calibration,
    Optional<String> refusal,
    CoachingSettings coaching,
    CueHabits habits) {

  /** The profile that comes with the engine, no calibration, coaching as usual, nothing learned. */
  public EngineSettings(Exercise exercise, Optional<PersonalReference> reference) {
    this(
        ExerciseProfile.of(exercise),
        reference,
        Optional.empty(),
        Optional.empty(),
        CoachingSettings.defaults(),
        CueHabits.NONE);
  }

  /** The exercise to judge. */
  public Exercise exercise() {
    return profile.exercise();
  }

  /** Whether anything may be judged. */
  public boolean judges() {
    return !refusal.isPresent();
  }

  /** The same with another profile of the same exercise or of another one. */
  public EngineSettings with(ExerciseProfile other) {
    return new EngineSettings(other, reference, calibration, refusal, coaching, habits);
  }

  /**
   * The same with a calibration, which may be too poor or too old to judge by.
   *
   * @param startEpochMillis when the session starts, milliseconds since 1970
   */
  public EngineSettings with(Calibration made, long startEpochMillis) {
    return new EngineSettings(
        profile, reference, Optional.of(made), made.refusal(startEpochMillis), coaching, habits);
  }

  /** The same with another way of coaching. */
  public EngineSettings with(CoachingSettings other) {
    return new EngineSettings(profile, reference, calibration, refusal, other, habits);
  }

  /** The same with what earlier sessions have taught. */
  public EngineSettings with(CueHabits other) {
    return new EngineSettings(profile, reference, calibration, refusal, coaching, other);
  }
}
