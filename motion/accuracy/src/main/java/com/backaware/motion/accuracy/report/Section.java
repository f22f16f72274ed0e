package com.backaware.motion.accuracy.report;

import com.backaware.motion.accuracy.measurement.Measurement;
import com.backaware.motion.accuracy.measurement.Outcome;
import com.backaware.motion.accuracy.measurement.Row;

/**
 * A measurement that was run.
 *
 * @param measurement which
 * @param outcome what it brought home
 */
public record Section(Measurement measurement, Outcome outcome) {
  /** How many of its targets were met, or missed. */
  public int count(boolean met) {
    return (int)
        outcome.rows().stream()
            .map(Row::met)
            .filter(verdict -> verdict.isPresent() && verdict.get() == met)
            .count();
  }
}
