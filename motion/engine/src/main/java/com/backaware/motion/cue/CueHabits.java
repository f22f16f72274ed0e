package com.backaware.motion.cue;

import com.backaware.motion.assessment.Fault;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What sessions have taught about a wearer, by fault; a caller keeps it between the sessions of one
 * exercise.
 *
 * @param byFault what is known; faults that are missing are as {@link CueHabit#NONE}
 */
public record CueHabits(Map<Fault, CueHabit> byFault) {
  /** Nothing is known yet. */
  public static final CueHabits NONE = new CueHabits(Map.of());

  /** Keeps a copy. */
  public CueHabits {
    Map<Fault, CueHabit> copy = new EnumMap<>(Fault.class);
    copy.putAll(byFault);
    byFault = Collections.unmodifiableMap(copy);
  }

  /** What is known of a fault. */
  public CueHabit of(Fault fault) {
    return byFault.getOrDefault(fault, CueHabit.NONE);
  }
}
