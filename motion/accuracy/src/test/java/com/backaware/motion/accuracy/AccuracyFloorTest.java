package com.backaware.motion.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.backaware.motion.accuracy.data.Recordings;
import com.backaware.motion.accuracy.hipthrow.HipThrowMeasurement;
import com.backaware.motion.accuracy.lumbar.LumbarFlexionMeasurement;
import com.backaware.motion.accuracy.measurement.Measurement;
import com.backaware.motion.accuracy.measurement.Outcome;
import com.backaware.motion.accuracy.measurement.Progress;
import com.backaware.motion.accuracy.orientation.OrientationMeasurement;
import com.backaware.motion.accuracy.repetition.RepetitionMeasurement;
import com.backaware.motion.accuracy.shipped.ShippedMeasurement;
import com.backaware.motion.accuracy.silence.Quiet;
import com.backaware.motion.accuracy.silence.SilenceMeasurement;
import com.backaware.motion.accuracy.technique.TechniqueMeasurement;
import com.backaware.motion.accuracy.tilt.TiltInSetMeasurement;
import com.backaware.motion.accuracy.tilt.TiltMeasurement;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * What the engine has reached must not be lost again. Skipped, with a line, where the recordings
 * are not beside the checkout.
 */
final class AccuracyFloorTest {
  private static final Recordings RECORDINGS =
      Recordings.besideCheckout(Path.of(System.getProperty("backaware.root", "../..")));

  @Test
  void shippedRecordings_areCountedAndJudgedWithoutError() throws IOException {
    Outcome outcome = run(new ShippedMeasurement(RECORDINGS));

    for (String id : new String[] {"exact", "found", "wrong", "cued", "uncued"}) {
      assertThat(outcome.figure("shipped." + id)).as(id).isEqualTo(1);
    }
  }

  @Test
  void inclination_broad_staysBelowWhatItWas() throws IOException {
    Outcome outcome = run(new OrientationMeasurement(RECORDINGS));

    assertThat(outcome.figure("orientation.full")).isLessThan(0.580);
    assertThat(outcome.figure("orientation.third")).isLessThan(0.585);
    assertThat(outcome.figure("orientation.sixth")).isLessThan(0.610);
    assertThat(outcome.figure("orientation.clipped-8")).isLessThan(0.58);
    assertThat(outcome.figure("orientation.clipped-4")).isLessThan(0.64);
    assertThat(outcome.figure("orientation.clipped-2")).isLessThan(0.69);
    assertThat(outcome.figure("orientation.tapping")).isLessThan(0.45);
    assertThat(outcome.figure("orientation.vibration")).isLessThan(0.38);
  }

  @Test
  void repetitions_squat5_areCountedInPlaceAndInTime() throws IOException {
    Outcome outcome = run(new RepetitionMeasurement(RECORDINGS));

    assertThat(outcome.figure("repetitions.exact")).isGreaterThanOrEqualTo(0.97);
    assertThat(outcome.figure("repetitions.within-one")).isEqualTo(1);
    assertThat(outcome.figure("repetitions.matched")).isGreaterThanOrEqualTo(0.99);
    assertThat(outcome.figure("repetitions.delay")).isLessThanOrEqualTo(0.5);
  }

  @Test
  void techniques_squat5_areToldFromCorrectAndCuedOnce() throws IOException {
    Outcome outcome = run(new TechniqueMeasurement(RECORDINGS));

    assertThat(outcome.figure("technique.excessive_lean.reference")).isGreaterThanOrEqualTo(0.95);
    assertThat(outcome.figure("technique.butt_wink.reference")).isGreaterThanOrEqualTo(0.90);
    assertThat(outcome.figure("technique.partial_depth.reference")).isGreaterThanOrEqualTo(0.99);
    assertThat(outcome.figure("technique.wrong.all")).isGreaterThanOrEqualTo(0.90);
    assertThat(outcome.figure("technique.wrong-found.all")).isGreaterThanOrEqualTo(0.85);
    assertThat(outcome.figure("cues.correct")).isLessThanOrEqualTo(0.25);
    assertThat(outcome.figure("cues.outside")).isZero();
    assertThat(outcome.figure("cues.first")).isZero();
    assertThat(outcome.figure("cues.again")).isZero();
  }

  @Test
  void hipThrow_wle_isToldFromAllOtherWaysOfCurling() throws IOException {
    Outcome outcome = run(new HipThrowMeasurement(RECORDINGS));

    assertThat(outcome.figure("hip-throw.recall.corrected")).isGreaterThanOrEqualTo(0.90);
    assertThat(outcome.figure("hip-throw.precision.corrected")).isGreaterThanOrEqualTo(0.90);
    assertThat(outcome.figure("hip-throw.recall.corrected.sets")).isEqualTo(1);
    assertThat(outcome.figure("hip-throw.precision.corrected.sets")).isEqualTo(1);
  }

  @Test
  void silence_hapt_isKept() throws IOException {
    Outcome outcome = run(new SilenceMeasurement(RECORDINGS, Quiet.DAILY_LIFE));

    assertThat(outcome.figure("silence.cues")).isZero();
    assertThat(outcome.figure("silence.repetitions")).isLessThanOrEqualTo(1);
  }

  @Test
  void silence_imuex_isKept() throws IOException {
    Outcome outcome = run(new SilenceMeasurement(RECORDINGS, Quiet.GAIT));

    assertThat(outcome.figure("silence-gait.cues")).isZero();
    assertThat(outcome.figure("silence-gait.repetitions")).isZero();
  }

  @Test
  void tilt_imuex_staysBelowWhatItWas() throws IOException {
    Outcome outcome = run(new TiltMeasurement(RECORDINGS));

    assertThat(outcome.figure("tilt.sqhalfdl.in-a-set")).isLessThan(1.5);
    assertThat(outcome.figure("tilt.sqsl.in-a-set")).isLessThan(3.8);
  }

  @Test
  void tilt_opencap_staysBelowWhatItWas() throws IOException {
    Outcome outcome = run(new TiltInSetMeasurement(RECORDINGS));

    assertThat(outcome.figure("tilt-in-set.opencap_squat")).isLessThan(1.4);
  }

  @Test
  void lumbarFlexion_opencap_staysBelowWhatItWas() throws IOException {
    Outcome outcome = run(new LumbarFlexionMeasurement(RECORDINGS));

    assertThat(outcome.figure("lumbar-flexion.rmse")).isLessThan(1.5);
    assertThat(outcome.figure("lumbar-flexion.answered")).isGreaterThan(0.92);
  }

  private static Outcome run(Measurement measurement) throws IOException {
    Optional<String> missing = measurement.missing();
    missing.ifPresent(
        reason -> System.out.println("Skipped: " + measurement.name() + ": " + reason));
    assumeTrue(missing.isEmpty(), "recordings are missing");
    return measurement.run(Progress.NONE);
  }
}
