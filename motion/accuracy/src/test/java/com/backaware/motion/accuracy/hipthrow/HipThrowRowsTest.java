package com.backaware.motion.accuracy.hipthrow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.backaware.motion.accuracy.data.Interval;
import com.backaware.motion.accuracy.hipthrow.CurlWindows.Judgement;
import com.backaware.motion.accuracy.measurement.Outcome;
import com.backaware.motion.assessment.Fault;
import com.backaware.motion.assessment.Finding;
import com.backaware.motion.assessment.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

final class HipThrowRowsTest {
  private static final Judgement THROWN = new Judgement(true, 2);
  private static final Judgement QUIET = new Judgement(false, 0.2);

  @Test
  void rows_labelsThatLookSwapped_countInBothForms() {
    Outcome outcome =
        outcome(
            set("eurico", "half_down", List.of(THROWN, THROWN)),
            set("eurico", "hips_thrown_forward", List.of(QUIET, QUIET)),
            set("adelmo", "hips_thrown_forward", List.of(THROWN, Judgement.NONE)),
            set("adelmo", "correct", List.of(QUIET, QUIET)));

    assertThat(outcome.figure("hip-throw.recall.labelled")).isEqualTo(0.25);
    assertThat(outcome.figure("hip-throw.precision.labelled")).isEqualTo(1 / 3.0, within(1e-12));
    assertThat(outcome.figure("hip-throw.recall.corrected")).isEqualTo(0.75);
    assertThat(outcome.figure("hip-throw.precision.corrected")).isEqualTo(1);
  }

  @Test
  void rows_throwsNotFound_countAsMissedWindowsButNotAsMissedSets() {
    CurlWindows set =
        set("adelmo", "hips_thrown_forward", List.of(THROWN, Judgement.NONE, Judgement.NONE));
    Outcome outcome = outcome(set, set("carlitos", "correct", List.of(QUIET)));

    assertThat(outcome.figure("hip-throw.recall.corrected")).isEqualTo(1 / 3.0, within(1e-12));
    assertThat(outcome.figure("hip-throw.recall.corrected.sets")).isEqualTo(1);
    assertThat(outcome.figure("hip-throw.precision.corrected.sets")).isEqualTo(1);
  }

  @Test
  void judge_window_isByTheLargestThrowWhoseRepetitionReachesIntoIt() {
    Interval window = new Interval(10_000_000, 12_400_000, "");
    Finding before = finding(Severity.CUE, 6, 8_700_000);
    Finding early = finding(Severity.WARN, 4.5, 8_900_000);
    Finding late = finding(Severity.STRONG, 12, 13_500_000);

    assertThat(CurlWindows.judge(window, List.of(before))).isEqualTo(Judgement.NONE);
    assertThat(CurlWindows.judge(window, List.of(before, early)))
        .isEqualTo(new Judgement(false, 0.9));
    assertThat(CurlWindows.judge(window, List.of(late, early))).isEqualTo(new Judgement(true, 2.4));
  }

  private static Finding finding(Severity severity, double degrees, long micros) {
    return new Finding(Fault.HIP_THROW, severity, degrees, micros);
  }

  private static CurlWindows set(String person, String labelled, List<Judgement> judged) {
    return new CurlWindows(person, labelled, judged, judged.stream().anyMatch(Judgement::flagged));
  }

  private static Outcome outcome(CurlWindows... sets) {
    return new Outcome(HipThrowRows.of(List.of(sets)), List.of());
  }
}
