package com.backaware.motion.accuracy.measurement;

import com.backaware.motion.accuracy.plot.Plot;
import java.util.List;

/**
 * What a measurement brought home.
 *
 * @param rows figures, with their targets
 * @param plots drawings of what is behind them
 */
public record Outcome(List<Row> rows, List<Plot> plots) {
  /** The figure of a row. */
  public double figure(String id) {
    return rows.stream()
        .filter(row -> row.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no row " + id + " in " + rows))
        .figure();
  }
}
