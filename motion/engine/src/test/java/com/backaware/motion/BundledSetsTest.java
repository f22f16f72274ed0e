package com.backaware.motion;

import static org.assertj.core.api.Assertions.assertThat;

import com.backaware.motion.assessment.Fault;
import com.backaware.motion.synthesis.SyntheticSquats;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the engine says of the recordings that the edge agent ships. */
final class BundledSetsTest {
  @Test
  void squat_hasFiveRepetitions() throws IOException {
    CoachedSession session =
        CoachedSession.of(SyntheticSquats.RECORDINGS.resolve("squat.csv.gz"), Optional.empty());

    assertThat(session.repetitions).hasSize(5);
    assertThat(session.cues).isEmpty();
    assertThat(session.sets).hasSize(1);
  }

  @Test
  void squatWithFaults_isCuedWhereItsHeaderSays() throws IOException {
    CoachedSession session =
        CoachedSession.of(
            SyntheticSquats.RECORDINGS.resolve("squat-with-faults.csv.gz"),
            CoachedSession.referenceOf(
                SyntheticSquats.RECORDINGS.resolve("squat-reference.csv.gz")));

    assertThat(session.repetitions).hasSize(12);
    assertThat(session.flagged(Fault.EXCESSIVE_LEAN)).containsExactly(4, 8, 9);
    assertThat(session.flagged(Fault.BUTT_WINK)).containsExactly(6, 11);
    assertThat(session.cuedRepetitions()).containsExactly(4, 6, 8, 9, 11);
  }
}
