package com.backaware.motion.accuracy.hipthrow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.backaware.motion.accuracy.hipthrow.CurlWindows.Judgement;
import com.backaware.motion.accuracy.measurement.Outcome;
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
  void rows_repetitionsNotFound_countAsMissedWindowsOnly() {
    CurlWindows set =
        new CurlWindows(
            "adelmo",
            "hips_thrown_forward",
            List.of(THROWN, Judgement.NONE, Judgement.NONE),
            List.of(THROWN));
    Outcome outcome = outcome(set, set("carlitos", "correct", List.of(QUIET)));

    assertThat(outcome.figure("hip-throw.recall.corrected")).isEqualTo(1 / 3.0, within(1e-12));
    assertThat(outcome.figure("hip-throw.recall.corrected.repetitions")).isEqualTo(1);
  }

  private static CurlWindows set(String person, String labelled, List<Judgement> judged) {
    return new CurlWindows(person, labelled, judged, judged);
  }

  private static Outcome outcome(CurlWindows... sets) {
    return new Outcome(HipThrowRows.of(List.of(sets)), List.of());
  }
}
