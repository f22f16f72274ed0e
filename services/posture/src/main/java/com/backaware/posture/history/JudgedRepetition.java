package com.backaware.posture.history;

import com.backaware.motion.assessment.FormScore;
import com.backaware.motion.assessment.Repetition;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * A repetition with its form.
 *
 * @param repetition as the engine found it
 * @param form points left of 100, and the points lost by fault; together they are 100
 */
public record JudgedRepetition(@JsonUnwrapped Repetition repetition, FormScore form) {
  static JudgedRepetition of(Repetition repetition) {
    return new JudgedRepetition(repetition, repetition.form());
  }
}
