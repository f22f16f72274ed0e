package com.backaware.motion.assessment;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How good the form was, from 0 to 100, and where each missing point went: points and lost points
 * add up to 100.
 *
 * @param points what is left of 100
 * @param lost points lost by fault, above 0, in the order of {@link Fault}
 */
public record FormScore(double points, Map<Fault, Double> lost) {
  /** Points lost per unit of score past a warning: 30 at a strong finding (1.5). Chosen. */
  private static final double SLOPE = 30 / (Severity.STRONG_SCORE - Severity.WARN_SCORE);

  /** Most that one fault can cost. Chosen. */
  private static final double MOST = 60;

  /** Keeps a copy of what was lost. */
  public FormScore {
    Map<Fault, Double> copy = new EnumMap<>(Fault.class);
    copy.putAll(lost);
    lost = Collections.unmodifiableMap(copy);
  }

  /** The form of a repetition with these scores; a score that is not a number costs nothing. */
  static FormScore of(Map<Fault, Double> scores) {
    Map<Fault, Double> lost = new EnumMap<>(Fault.class);
    double sum = 0;
    for (Map.Entry<Fault, Double> score : scores.entrySet()) {
      double past = score.getValue() - Severity.WARN_SCORE;
      if (past > 0) {
        double points = Math.min(MOST, SLOPE * past);
        lost.put(score.getKey(), points);
        sum += points;
      }
    }
    double scale = sum > 100 ? 100 / sum : 1;
    lost.replaceAll((fault, points) -> points * scale);
    return new FormScore(100 - Math.min(100, sum), lost);
  }

  /**
   * The mean form of repetitions, part by part.
   *
   * @throws IllegalArgumentException if there are none
   */
  static FormScore mean(List<Repetition> repetitions) {
    if (repetitions.isEmpty()) {
      throw new IllegalArgumentException("no repetitions; the mean form needs at least 1");
    }
    double n = repetitions.size();
    double points = 0;
    Map<Fault, Double> lost = new EnumMap<>(Fault.class);
    for (Repetition repetition : repetitions) {
      FormScore form = repetition.form();
      points += form.points / n;
      form.lost.forEach((fault, value) -> lost.merge(fault, value / n, Double::sum));
    }
    return new FormScore(points, lost);
  }
}
