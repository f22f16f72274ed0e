package com.backaware.motion.calibration;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How good a calibration is, from what was measured of it. The score is 1 less the costs of its
 * aspects; costs that would come to more than 1 are scaled down to 1, so that they always add up.
 */
public final class CalibrationQuality {
  /** At this score and below a calibration is poor. Chosen. */
  public static final double POOR_SCORE = 0.5;

  private final Map<CalibrationAspect, Double> measured;
  private final Map<CalibrationAspect, Double> costs;
  private final double score;

  /**
   * Rates what was measured.
   *
   * @param measured a value for every aspect
   * @throws IllegalArgumentException if one is missing or not a finite number
   */
  public CalibrationQuality(Map<CalibrationAspect, Double> measured) {
    Map<CalibrationAspect, Double> values = new EnumMap<>(CalibrationAspect.class);
    Map<CalibrationAspect, Double> parts = new EnumMap<>(CalibrationAspect.class);
    double sum = 0;
    for (CalibrationAspect aspect : CalibrationAspect.values()) {
      double value = measured.getOrDefault(aspect, Double.NaN);
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException(
            aspect.id() + " is " + value + "; it must be a finite number");
      }
      values.put(aspect, value);
      parts.put(aspect, aspect.cost(value));
      sum += aspect.cost(value);
    }
    double scale = 1 / Math.max(1, sum);
    parts.replaceAll((aspect, cost) -> cost * scale);
    this.measured = Collections.unmodifiableMap(values);
    this.costs = Collections.unmodifiableMap(parts);
    this.score = Math.max(0, 1 - sum);
  }

  /** 0 (useless) to 1 (nothing to complain about). */
  public double score() {
    return score;
  }

  /** Whether nothing should be judged by this calibration. */
  public boolean poor() {
    return score <= POOR_SCORE;
  }

  /** What was measured of an aspect, in its unit. */
  public double measured(CalibrationAspect aspect) {
    return measured.getOrDefault(aspect, Double.NaN);
  }

  /** What an aspect takes from the score. */
  public double cost(CalibrationAspect aspect) {
    return costs.getOrDefault(aspect, Double.NaN);
  }

  /** What was measured, in the unit of each aspect. */
  public Map<CalibrationAspect, Double> measured() {
    return measured;
  }

  /** What each aspect takes from the score; together with it they come to 1. */
  public Map<CalibrationAspect, Double> costs() {
    return costs;
  }

  /** What costs most, in words; empty when nothing costs anything. */
  public Optional<String> reason() {
    CalibrationAspect worst = CalibrationAspect.STILLNESS;
    for (CalibrationAspect aspect : CalibrationAspect.values()) {
      worst = cost(aspect) > cost(worst) ? aspect : worst;
    }
    return cost(worst) > 0 ? Optional.of(worst.words(measured(worst))) : Optional.empty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CalibrationQuality quality && measured.equals(quality.measured);
  }

  @Override
  public int hashCode() {
    return measured.hashCode();
  }

  @Override
  public String toString() {
    return "CalibrationQuality[score=" + score + ", measured=" + measured + "]";
  }
}
