package com.backaware.motion.accuracy.hipthrow;

import com.backaware.motion.accuracy.data.Interval;
import com.backaware.motion.accuracy.data.Recording;
import com.backaware.motion.accuracy.metric.Windows;
import com.backaware.motion.accuracy.session.CoachedSession;
import com.backaware.motion.assessment.Fault;
import com.backaware.motion.assessment.Finding;
import com.backaware.motion.cue.Cue;
import com.backaware.motion.cue.CuePattern;
import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.exercise.ExerciseProfile;
import com.backaware.motion.exercise.SwingLimits;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A set of curls. Each window is judged by the largest throw whose repetition reaches into it, and
 * is not flagged when there is none; the whole set by what its wearer was told.
 *
 * @param person whose it is
 * @param labelled the technique that its header says
 * @param windows what the engine made of each window
 * @param told whether the wearer was told that the hips were thrown
 */
record CurlWindows(String person, String labelled, List<Judgement> windows, boolean told) {
  private static final long WINDOW_MICROS = 2_400_000;

  /** A repetition reaches so far before and after its throw is farthest: half of its duration. */
  private static final long REACH_MICROS = WINDOW_MICROS / 2;

  /**
   * What the engine made of something.
   *
   * @param flagged whether the hips were thrown, by the product's defaults
   * @param score how much it looked like that; negative infinity where nothing was found
   */
  record Judgement(boolean flagged, double score) {
    static final Judgement NONE = new Judgement(false, Double.NEGATIVE_INFINITY);
  }

  static CurlWindows of(Recording recording) throws IOException {
    CoachedSession session = CoachedSession.of(recording, Exercise.BICEPS_CURL, Optional.empty());
    double[] seconds = session.tilt().seconds();
    long end = Math.round(seconds[seconds.length - 1] * 1e6);
    List<Finding> thrown =
        session.holds().stream()
            .flatMap(hold -> hold.findings().stream())
            .filter(found -> found.fault() == Fault.HIP_THROW)
            .toList();
    List<Judgement> windows = new ArrayList<>();
    for (Interval window :
        Windows.of(Math.round(seconds[0] * 1e6), end, WINDOW_MICROS, recording.technique())) {
      windows.add(judge(window, thrown));
    }
    boolean told = session.cues().stream().anyMatch(CurlWindows::isAboutThrow);
    return new CurlWindows(recording.subject(), recording.technique(), windows, told);
  }

  static Judgement judge(Interval window, List<Finding> thrown) {
    Judgement largest = Judgement.NONE;
    for (Finding found : thrown) {
      long peak = found.peakTimeMicros();
      boolean reaches =
          peak >= window.startMicros() - REACH_MICROS && peak < window.endMicros() + REACH_MICROS;
      double score = found.peakDegrees() / threshold();
      if (reaches && score > largest.score()) {
        largest = new Judgement(found.severity().isFlagged(), score);
      }
    }
    return largest;
  }

  private static double threshold() {
    ExerciseProfile curl = ExerciseProfile.of(Exercise.BICEPS_CURL);
    return Optional.ofNullable(curl.faults().get(Fault.HIP_THROW))
        .map(SwingLimits.class::cast)
        .map(SwingLimits::cueDegrees)
        .orElseThrow();
  }

  private static boolean isAboutThrow(Cue cue) {
    return cue.fault() == Fault.HIP_THROW && cue.pattern() != CuePattern.CORRECTED;
  }
}
