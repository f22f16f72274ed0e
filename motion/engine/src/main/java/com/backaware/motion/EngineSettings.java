package com.backaware.motion;

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
 * @param coaching how the wearer wants to be coached
 * @param habits what earlier sessions of this exercise have taught about the wearer's faults
 */
public record EngineSettings(
    ExerciseProfile profile,
    Optional<PersonalReference> reference,
    CoachingSettings coaching,
    CueHabits habits) {

  /** The profile that comes with the engine, coaching as usual, nothing learned yet. */
  public EngineSettings(Exercise exercise, Optional<PersonalReference> reference) {
    this(ExerciseProfile.of(exercise), reference, CoachingSettings.defaults(), CueHabits.NONE);
  }

  /** The exercise to judge. */
  public Exercise exercise() {
    return profile.exercise();
  }

  /** The same with another way of coaching. */
  public EngineSettings with(CoachingSettings other) {
    return new EngineSettings(profile, reference, other, habits);
  }

  /** The same with what earlier sessions have taught. */
  public EngineSettings with(CueHabits other) {
    return new EngineSettings(profile, reference, coaching, other);
  }
}
