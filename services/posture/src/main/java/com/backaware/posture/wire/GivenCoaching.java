package com.backaware.posture.wire;

import com.backaware.motion.assessment.Fault;
import com.backaware.motion.cue.CoachingSettings;
import com.backaware.motion.cue.CueHabit;
import com.backaware.motion.cue.CueHabits;
import com.backaware.motion.cue.CueTiming;
import com.backaware.motion.cue.Sensitivity;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** How the wearer of an opening message is coached, checked field by field. */
final class GivenCoaching {
  private GivenCoaching() {}

  /** How they want to be coached; fields that are not set are as usual. */
  static CoachingSettings settings(com.backaware.posture.v1.CoachingSettings given) {
    return new CoachingSettings(
        sensitivity(given), timing(given), given.getSilent(), !given.getUnfading());
  }

  /** What earlier sessions have taught. */
  static CueHabits habits(com.backaware.posture.v1.CueHabits given) {
    Map<Fault, CueHabit> habits = new EnumMap<>(Fault.class);
    given
        .getByFaultMap()
        .forEach(
            (name, habit) ->
                habits.put(
                    OpenFields.constant("habits.by_fault", name, Fault.values()),
                    habit("habits.by_fault." + name, habit)));
    return new CueHabits(habits);
  }

  private static Sensitivity sensitivity(com.backaware.posture.v1.CoachingSettings given) {
    return switch (given.getSensitivity()) {
      case SENSITIVITY_LOW -> Sensitivity.LOW;
      case SENSITIVITY_UNSPECIFIED, SENSITIVITY_NORMAL -> Sensitivity.NORMAL;
      case SENSITIVITY_HIGH -> Sensitivity.HIGH;
      case UNRECOGNIZED ->
          throw OpenFields.refused(
              "coaching.sensitivity",
              Integer.toString(given.getSensitivityValue()),
              "one of " + Arrays.toString(Sensitivity.values()));
    };
  }

  private static CueTiming timing(com.backaware.posture.v1.CoachingSettings given) {
    return switch (given.getTiming()) {
      case CUE_TIMING_UNSPECIFIED, CUE_TIMING_AT_ONCE -> CueTiming.AT_ONCE;
      case CUE_TIMING_AFTER_REPETITION -> CueTiming.AFTER_REPETITION;
      case UNRECOGNIZED ->
          throw OpenFields.refused(
              "coaching.timing",
              Integer.toString(given.getTimingValue()),
              "one of " + Arrays.toString(CueTiming.values()));
    };
  }

  private static CueHabit habit(String field, com.backaware.posture.v1.CueHabit given) {
    try {
      return new CueHabit(given.getWidening(), given.getRecent(), given.getJudged());
    } catch (IllegalArgumentException e) {
      throw StreamFailures.invalid(field + ": " + e.getMessage());
    }
  }
}
