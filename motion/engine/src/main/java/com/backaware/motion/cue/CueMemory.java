package com.backaware.motion.cue;

import com.backaware.motion.assessment.Fault;
import java.util.EnumMap;
import java.util.Map;

/** What is known of a wearer's faults during a session. */
public final class CueMemory {
  private final FaultMemory[] faults = new FaultMemory[Fault.values().length];

  /** Starts with what earlier sessions have taught. */
  public CueMemory(CoachingSettings settings, CueHabits habits) {
    for (Fault fault : Fault.values()) {
      faults[fault.ordinal()] = new FaultMemory(settings, habits.of(fault));
    }
  }

  /** What is known of a fault. */
  public FaultMemory of(Fault fault) {
    return faults[fault.ordinal()];
  }

  /** What to start the next session with. */
  public CueHabits habits() {
    Map<Fault, CueHabit> habits = new EnumMap<>(Fault.class);
    for (Fault fault : Fault.values()) {
      CueHabit habit = of(fault).habit();
      if (!habit.equals(CueHabit.NONE)) {
        habits.put(fault, habit);
      }
    }
    return new CueHabits(habits);
  }
}
