package com.backaware.motion.accuracy.shipped;

import com.backaware.motion.assessment.Fault;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A shipped recording and what is in it, as its header says.
 *
 * @param name the recording's
 * @param repetitions how many squats it has
 * @param reference the recording of the same wearer's clean squats
 * @param faults numbers of the squats with faults, by fault
 */
record ShippedSet(
    String name, int repetitions, Optional<String> reference, Map<Fault, List<Integer>> faults) {

  static final List<ShippedSet> ALL =
      List.of(
          new ShippedSet("squat", 5, Optional.empty(), Map.of()),
          new ShippedSet("squat-reference", 10, Optional.empty(), Map.of()),
          new ShippedSet(
              "squat-with-faults",
              12,
              Optional.of("squat-reference"),
              Map.of(Fault.EXCESSIVE_LEAN, List.of(4, 8, 9), Fault.BUTT_WINK, List.of(6, 11))));

  /** Whether a squat, counted from 1, was made with a fault. */
  boolean has(Fault fault, int number) {
    return faults.getOrDefault(fault, List.of()).contains(number);
  }
}
