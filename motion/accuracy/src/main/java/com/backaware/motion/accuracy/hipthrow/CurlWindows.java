package com.backaware.motion.accuracy.hipthrow;

import com.backaware.motion.accuracy.data.Interval;
import com.backaware.motion.accuracy.data.Recording;
import com.backaware.motion.accuracy.metric.Windows;
import com.backaware.motion.accuracy.session.CoachedSession;
import com.backaware.motion.accuracy.session.HeardRepetition;
import com.backaware.motion.assessment.Fault;
import com.backaware.motion.exercise.Exercise;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A set of curls. Window by window, each is judged as the repetition that shares most time with it,
 * and is not flagged when there is none; and repetition by repetition, as the engine found them.
 *
 * @param person whose it is
 * @param labelled the technique that its header says
 * @param windows what the engine made of each window
 * @param repetitions what the engine made of each repetition that it found
 */
record CurlWindows(
    String person, String labelled, List<Judgement> windows, List<Judgement> repetitions) {
  private static final long WINDOW_MICROS = 2_400_000;

  /**
   * What the engine made of something.
   *
   * @param flagged whether the hips were thrown, by the product's defaults
   * @param score how much it looked like that; negative infinity where that was not judged
   */
  record Judgement(boolean flagged, double score) {
    static final Judgement NONE = new Judgement(false, Double.NEGATIVE_INFINITY);

    static Judgement of(HeardRepetition repetition) {
      double score = repetition.score(Fault.HIP_THROW);
      return new Judgement(
          repetition.has(Fault.HIP_THROW), Double.isNaN(score) ? NONE.score : score);
    }
  }

  static CurlWindows of(Recording recording) throws IOException {
    CoachedSession session = CoachedSession.of(recording, Exercise.BICEPS_CURL, Optional.empty());
    double[] seconds = session.tilt().seconds();
    long end = Math.round(seconds[seconds.length - 1] * 1e6);
    List<Judgement> windows = new ArrayList<>();
    for (Interval window :
        Windows.of(Math.round(seconds[0] * 1e6), end, WINDOW_MICROS, recording.technique())) {
      Optional<HeardRepetition> voter =
          Windows.voter(window, session.intervals()).map(session.repetitions()::get);
      windows.add(voter.map(Judgement::of).orElse(Judgement.NONE));
    }
    List<Judgement> repetitions = session.repetitions().stream().map(Judgement::of).toList();
    return new CurlWindows(recording.subject(), recording.technique(), windows, repetitions);
  }
}
