package com.backaware.motion;

import static org.assertj.core.api.Assertions.assertThat;

import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.recognition.Recognition;
import com.backaware.motion.sample.BeltSample;
import com.backaware.motion.synthesis.SyntheticWearer;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class RecognitionSessionTest {
  @Test
  void recognition_squatsWithoutACalibration_areSquatsAfterAFewRepetitions() {
    List<BeltSample> samples = new SyntheticWearer().hold(3).squats(8, 30).samples();
    RecognitionSession session = new RecognitionSession(Optional.empty());
    long known = Long.MAX_VALUE;
    for (BeltSample sample : samples) {
      session.accept(sample);
      if (session.recognition().sure().isPresent()) {
        known = Math.min(known, session.timeMicros());
      }
    }

    Recognition.Candidate said = session.overall().sure().orElseThrow();
    assertThat(said.exercise()).isEqualTo(Exercise.SQUAT);
    assertThat(said.includes(Exercise.GOBLET_SQUAT)).isTrue();
    assertThat(session.recognition().sure())
        .map(Recognition.Candidate::exercise)
        .contains(Exercise.SQUAT);
    assertThat(known).isLessThan(22_000_000);
    assertThat(session.overall().candidates().stream().mapToDouble(c -> c.confidence()).sum())
        .isBetween(Recognition.SURE, 1.0);
  }

  @Test
  void recognition_standing_isUnknown() {
    RecognitionSession session = session(new SyntheticWearer().hold(40).samples());

    assertThat(session.recognition()).isEqualTo(Recognition.UNKNOWN);
    assertThat(session.overall()).isEqualTo(Recognition.UNKNOWN);
  }

  @Test
  void recognition_longAfterTheSet_isUnknownWhileOverallStays() {
    RecognitionSession session =
        session(new SyntheticWearer().hold(3).squats(8, 30).hold(40).samples());

    assertThat(session.recognition()).isEqualTo(Recognition.UNKNOWN);
    assertThat(session.overall().sure()).isPresent();
  }

  @Test
  void accept_anySample_allocatesNothing() {
    List<BeltSample> samples = new SyntheticWearer().hold(3).squats(5, 30).samples();
    for (int i = 0; i < 20; i++) {
      allocated(samples);
    }

    assertThat(allocated(samples)).isZero();
  }

  private static long allocated(List<BeltSample> samples) {
    com.sun.management.ThreadMXBean threads =
        (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    RecognitionSession session = new RecognitionSession(Optional.empty());
    long before = threads.getCurrentThreadAllocatedBytes();
    for (int i = 0; i < samples.size(); i++) {
      session.accept(samples.get(i));
    }
    return threads.getCurrentThreadAllocatedBytes() - before;
  }

  private static RecognitionSession session(List<BeltSample> samples) {
    RecognitionSession session = new RecognitionSession(Optional.empty());
    samples.forEach(session::accept);
    return session;
  }
}
