package com.backaware.edge.wire;

import com.backaware.motion.assessment.Fault;
import com.backaware.motion.cue.CueHabit;
import com.backaware.posture.v1.CoachingSettings;
import com.backaware.posture.v1.CueHabits;
import com.backaware.posture.v1.CueTiming;
import com.backaware.posture.v1.Sensitivity;
import java.util.Map;

/** How somebody is coached, as messages. */
public final class CoachingMessages {
  private CoachingMessages() {}

  /** How the wearer wants to be coached. */
  public static CoachingSettings settings(com.backaware.motion.cue.CoachingSettings settings) {
    return CoachingSettings.newBuilder()
        .setSensitivity(Sensitivity.valueOf("SENSITIVITY_" + settings.sensitivity().name()))
        .setTiming(CueTiming.valueOf("CUE_TIMING_" + settings.timing().name()))
        .setSilent(settings.silent())
        .setUnfading(!settings.fading())
        .build();
  }

  /** What earlier sessions have taught. */
  public static CueHabits habits(com.backaware.motion.cue.CueHabits habits) {
    CueHabits.Builder message = CueHabits.newBuilder();
    for (Map.Entry<Fault, CueHabit> habit : habits.byFault().entrySet()) {
      message.putByFault(
          habit.getKey().name(),
          com.backaware.posture.v1.CueHabit.newBuilder()
              .setWidening(habit.getValue().widening())
              .setRecent(habit.getValue().recent())
              .setJudged(habit.getValue().judged())
              .build());
    }
    return message.build();
  }
}
