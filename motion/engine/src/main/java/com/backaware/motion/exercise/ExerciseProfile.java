package com.backaware.motion.exercise;

import com.backaware.motion.assessment.Fault;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Everything the engine knows about one exercise, as data: the text of a profile, with each
 * number's source beside it. The profiles that come with the engine are its resources {@code
 * <exercise id>.profile}.
 *
 * @param exercise the exercise
 * @param work what counts as a repetition, as a hold, or as work in a posture
 * @param faults from where on what is a fault, in the order in which faults are told
 * @param lumbarFaults the same by the joint between two sensors; where it is known, it is judged
 *     instead
 * @param form how a repetition is judged where nothing of the wearer is known, if the exercise can
 *     be
 * @param cue when and how often to tell the wearer
 */
public record ExerciseProfile(
    Exercise exercise,
    WorkLimits work,
    Map<Fault, FaultLimits> faults,
    Map<Fault, FaultLimits> lumbarFaults,
    Optional<FormLimits> form,
    CueLimits cue) {

  /** Keeps copies of the faults, in their order. */
  public ExerciseProfile {
    faults = Collections.unmodifiableMap(new LinkedHashMap<>(faults));
    lumbarFaults = Collections.unmodifiableMap(new LinkedHashMap<>(lumbarFaults));
  }

  /**
   * The profile of an exercise that comes with the engine.
   *
   * @throws IllegalArgumentException if the engine cannot judge the exercise
   */
  public static ExerciseProfile of(Exercise exercise) {
    return BundledProfiles.of(exercise);
  }

  /** Whether nothing is found without knowing how the belt sits. */
  public boolean needsCalibration() {
    if (work instanceof MovementLimits movement) {
      return movement.needsStanding();
    }
    boolean swings = faults.values().stream().anyMatch(SwingLimits.class::isInstance);
    return work instanceof HoldLimits || !swings;
  }

  /**
   * Reads a profile, for example one with thresholds that an admin has changed.
   *
   * @param source what to call the text in an error, such as a file name
   * @param text {@code key = value} per line, comments after {@code #}
   * @throws ProfileException if the text is not in order, naming the first key that is not
   */
  public static ExerciseProfile parse(String source, String text) {
    return new ProfileReader(new ProfileText(source, text)).read();
  }
}
