package com.backaware.motion.accuracy.tilt;

import com.backaware.motion.accuracy.data.Interval;
import com.backaware.motion.accuracy.data.Recording;
import com.backaware.motion.accuracy.data.ReferenceTable;
import com.backaware.motion.accuracy.session.CoachedSession;
import com.backaware.motion.exercise.Exercise;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Tilt in a whole set, as the engine itself tells it, from its second repetition on. */
final class OpenCapTilt {
  private static final String TILT = "pelvis_tilt_deg";

  private OpenCapTilt() {}

  static List<TiltedRepetition> of(Recording recording) throws IOException {
    CoachedSession session = CoachedSession.of(recording, Exercise.SQUAT, Optional.empty());
    double[] tilt = ReferenceTable.beside(recording).column(TILT);
    // OpenSim's sign: negative is forward.
    double[] truth = Arrays.stream(tilt).map(degrees -> -degrees).toArray();
    List<TiltedRepetition> tilted = new ArrayList<>();
    for (Interval repetition : session.intervals()) {
      TiltedRepetition one = cut(session, truth, repetition, tilted.size() + 1);
      if (one.knownAtStart()) {
        tilted.add(one);
      }
    }
    return tilted;
  }

  private static TiltedRepetition cut(
      CoachedSession session, double[] truth, Interval repetition, int number) {
    double[] seconds = session.tilt().seconds();
    int from = 0;
    while (from < seconds.length - 1 && seconds[from] < repetition.startMicros() * 1e-6) {
      from++;
    }
    int to = from + 1;
    while (to < Math.min(seconds.length, truth.length)
        && seconds[to] <= repetition.endMicros() * 1e-6) {
      to++;
    }
    return new TiltedRepetition(
        "opencap repetition " + number,
        Arrays.copyOfRange(seconds, from, to),
        Arrays.copyOfRange(session.tilt().degrees(), from, to),
        Arrays.copyOfRange(truth, from, to));
  }
}
