package com.backaware.motion.accuracy.metric;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Fits one decision threshold on everybody but one person and judges that person by it. The
 * threshold is the one with the largest mean balanced accuracy per person; of several that are
 * equally good, the middle of the widest stretch.
 */
public final class LeaveOnePersonOut {
  private LeaveOnePersonOut() {}

  /** By person: what the others' threshold makes of their cases. Empty with fewer than two. */
  public static Map<String, Confusion> confusions(List<ScoredCase> cases) {
    Map<String, List<ScoredCase>> people = byPerson(cases);
    Map<String, Confusion> confusions = new LinkedHashMap<>();
    if (people.size() < 2) {
      return confusions;
    }
    for (String person : people.keySet()) {
      Map<String, List<ScoredCase>> others = new LinkedHashMap<>(people);
      List<ScoredCase> own = others.remove(person);
      confusions.put(person, judge(own, threshold(others)));
    }
    return confusions;
  }

  /** By person: what one threshold for all makes of their cases. */
  public static Map<String, Confusion> confusions(List<ScoredCase> cases, double threshold) {
    Map<String, Confusion> confusions = new LinkedHashMap<>();
    byPerson(cases).forEach((person, own) -> confusions.put(person, judge(own, threshold)));
    return confusions;
  }

  /** Mean over people of their balanced accuracy. */
  public static double meanBalancedAccuracy(Map<String, Confusion> confusions) {
    return Statistics.mean(
        confusions.values().stream().map(Confusion::balancedAccuracy).collect(Collectors.toList()));
  }

  private static Map<String, List<ScoredCase>> byPerson(List<ScoredCase> cases) {
    return cases.stream()
        .collect(
            Collectors.groupingBy(ScoredCase::person, LinkedHashMap::new, Collectors.toList()));
  }

  private static double threshold(Map<String, List<ScoredCase>> people) {
    List<Double> scores =
        people.values().stream()
            .flatMap(List::stream)
            .map(ScoredCase::score)
            .distinct()
            .sorted()
            .filter(Double::isFinite)
            .toList();
    double best = -1;
    List<double[]> stretches = new ArrayList<>();
    for (int i = 0; i + 1 < scores.size(); i++) {
      double middle = (scores.get(i) + scores.get(i + 1)) / 2;
      double accuracy = meanBalancedAccuracy(judgeAll(people, middle));
      if (accuracy > best + 1e-12) {
        best = accuracy;
        stretches.clear();
      }
      if (accuracy > best - 1e-12) {
        stretches.add(new double[] {scores.get(i), scores.get(i + 1)});
      }
    }
    return middleOfWidest(stretches);
  }

  private static Map<String, Confusion> judgeAll(
      Map<String, List<ScoredCase>> people, double threshold) {
    Map<String, Confusion> confusions = new LinkedHashMap<>();
    people.forEach((person, cases) -> confusions.put(person, judge(cases, threshold)));
    return confusions;
  }

  private static double middleOfWidest(List<double[]> stretches) {
    double[] widest = {Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY};
    double width = -1;
    for (double[] stretch : stretches) {
      if (stretch[1] - stretch[0] > width) {
        widest = stretch;
        width = stretch[1] - stretch[0];
      }
    }
    return (widest[0] + widest[1]) / 2;
  }

  private static Confusion judge(List<ScoredCase> cases, double threshold) {
    Confusion confusion = Confusion.NONE;
    for (ScoredCase one : cases) {
      confusion = confusion.with(one.there(), one.score() >= threshold);
    }
    return confusion;
  }
}
