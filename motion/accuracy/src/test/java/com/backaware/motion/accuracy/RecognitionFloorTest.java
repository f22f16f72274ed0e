package com.backaware.motion.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.backaware.motion.accuracy.data.DataSet;
import com.backaware.motion.accuracy.data.Recordings;
import com.backaware.motion.accuracy.measurement.Basis;
import com.backaware.motion.accuracy.measurement.Outcome;
import com.backaware.motion.accuracy.measurement.Progress;
import com.backaware.motion.accuracy.measurement.Row;
import com.backaware.motion.accuracy.recognition.RecognitionMeasurement;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What recognition has reached must not be lost again. */
final class RecognitionFloorTest {
  private static final Recordings RECORDINGS =
      Recordings.besideCheckout(Path.of(System.getProperty("backaware.root", "../..")));

  @Test
  void recognition_simulatedPeople_isMostlyRightAndSaysThatItIsSimulated() throws IOException {
    Recordings none = Recordings.besideCheckout(Path.of("nowhere"));

    Outcome outcome = new RecognitionMeasurement(none, 2).run(Progress.NONE);

    assertThat(outcome.rows()).extracting(Row::id).doesNotHaveDuplicates();
    assertThat(outcome.rows()).extracting(Row::basis).containsOnly(Basis.SIMULATED);
    assertThat(outcome.figure("recognition.calibrated.named-right")).isGreaterThan(0.5);
    assertThat(outcome.figure("recognition.calibrated.named-wrong")).isLessThan(0.15);
    assertThat(outcome.figure("recognition.calibrated.first-right")).isGreaterThan(0.8);
  }

  @Test
  void recognition_realPeople_isNeverWronglySure() throws IOException {
    Optional<String> missing =
        RECORDINGS
            .missing(DataSet.SQUAT5)
            .or(() -> RECORDINGS.missing(DataSet.WLE))
            .or(() -> RECORDINGS.missing(DataSet.HAPT));
    missing.ifPresent(reason -> System.out.println("Skipped: recognition: " + reason));
    assumeTrue(missing.isEmpty(), "recordings are missing");

    Outcome outcome = new RecognitionMeasurement(RECORDINGS, 0).run(Progress.NONE);

    assertThat(outcome.figure("recognition.squat5.named-right")).isGreaterThanOrEqualTo(0.75);
    assertThat(outcome.figure("recognition.squat5.named-wrong")).isZero();
    assertThat(outcome.figure("recognition.wle.named-wrong")).isZero();
    assertThat(outcome.figure("recognition.hapt.claims")).isZero();
  }
}
