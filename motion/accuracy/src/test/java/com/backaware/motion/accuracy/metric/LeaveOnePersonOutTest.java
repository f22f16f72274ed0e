package com.backaware.motion.accuracy.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LeaveOnePersonOutTest {
  @Test
  void confusions_ownThresholdOfOnePerson_isNeverUsedOnThem() {
    List<ScoredCase> cases = new ArrayList<>();
    for (String person : List.of("a", "b")) {
      add(cases, person, true, 5, 6);
      add(cases, person, false, 1, 2);
    }
    // This person's own best threshold would be 25.
    add(cases, "c", true, 30, 40);
    add(cases, "c", false, 10, 20);

    var confusions = LeaveOnePersonOut.confusions(cases);

    assertThat(confusions.get("c")).isEqualTo(new Confusion(2, 0, 2, 0));
    assertThat(confusions).containsOnlyKeys("a", "b", "c");
  }

  @Test
  void confusions_othersThreshold_liesInTheMiddleOfTheGap() {
    List<ScoredCase> cases = new ArrayList<>();
    add(cases, "a", true, 6);
    add(cases, "a", false, 2);
    add(cases, "b", true, 4.1);
    add(cases, "b", false, 3.9);

    assertThat(LeaveOnePersonOut.confusions(cases).get("b")).isEqualTo(new Confusion(1, 0, 0, 1));
  }

  @Test
  void confusions_scoreNeverSeen_isNotFlagged() {
    List<ScoredCase> cases = new ArrayList<>();
    add(cases, "a", true, 6);
    add(cases, "a", false, 2);
    add(cases, "b", true, Double.NEGATIVE_INFINITY);

    assertThat(LeaveOnePersonOut.confusions(cases).get("b")).isEqualTo(new Confusion(0, 1, 0, 0));
  }

  @Test
  void confusions_onePerson_areNone() {
    assertThat(LeaveOnePersonOut.confusions(List.of(new ScoredCase("a", 1, true)))).isEmpty();
  }

  @Test
  void meanBalancedAccuracy_peopleOfDifferentSize_weighTheSame() {
    List<ScoredCase> cases = new ArrayList<>();
    add(cases, "a", true, 2, 2, 2, 2);
    add(cases, "a", false, 0);
    add(cases, "b", true, 0);
    add(cases, "b", false, 0);

    assertThat(LeaveOnePersonOut.meanBalancedAccuracy(LeaveOnePersonOut.confusions(cases, 1)))
        .isEqualTo(0.75);
  }

  private static void add(List<ScoredCase> cases, String person, boolean there, double... scores) {
    for (double score : scores) {
      cases.add(new ScoredCase(person, score, there));
    }
  }
}
