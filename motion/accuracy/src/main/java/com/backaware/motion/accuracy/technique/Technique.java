package com.backaware.motion.accuracy.technique;

import com.backaware.motion.assessment.Fault;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How a set was done on purpose.
 *
 * @param id as the recording's header has it
 */
record Technique(String id) {
  static final Technique CORRECT = new Technique("correct");

  boolean correct() {
    return equals(CORRECT);
  }

  /** The fault that it is; empty when it is correct, or a fault that no belt can see. */
  Optional<Fault> fault() {
    return Arrays.stream(Fault.values()).filter(this::is).findFirst();
  }

  boolean is(Fault fault) {
    return fault.name().toLowerCase(Locale.ROOT).equals(id);
  }

  String words() {
    return id.replace('_', ' ');
  }
}
