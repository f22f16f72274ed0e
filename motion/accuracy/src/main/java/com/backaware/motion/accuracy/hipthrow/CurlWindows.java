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
 * A set of curls, window by window: each is judged as the repetition that shares most time with it,
 * and is not flagged when there is none.
 *
 * @param person whose it is
 * @param labelled the technique that its header says
 * @param windows what the engine made of each window
 */
record CurlWindows(String person, String labelled, List<Window> windows) {
  private static final long WINDOW_MICROS = 2_400_000;

  /**
   * What the engine made of a window.
   *
   * @param flagged whether the hips were thrown, by the product's defaults
   * @param score how much it looked like that
   */
  record Window(boolean flagged, double score) {}

  static CurlWindows of(Recording recording) throws IOException {
    CoachedSession session = CoachedSession.of(recording, Exercise.BICEPS_CURL, Optional.empty());
    double[] seconds = session.tilt().seconds();
    long end = Math.round(seconds[seconds.length - 1] * 1e6);
    List<Window> windows = new ArrayList<>();
    for (Interval window :
        Windows.of(Math.round(seconds[0] * 1e6), end, WINDOW_MICROS, recording.technique())) {
      Optional<HeardRepetition> voter =
          Windows.voter(window, session.intervals()).map(session.repetitions()::get);
      windows.add(
          new Window(
              voter.isPresent() && voter.get().has(Fault.HIP_THROW),
              voter
                  .map(repetition -> repetition.score(Fault.HIP_THROW))
                  .orElse(Double.NEGATIVE_INFINITY)));
    }
    return new CurlWindows(recording.subject(), recording.technique(), windows);
  }
}
