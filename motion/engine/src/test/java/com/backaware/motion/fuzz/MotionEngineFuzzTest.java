package com.backaware.motion.fuzz;

import com.backaware.motion.EngineSettings;
import com.backaware.motion.MotionEngine;
import com.backaware.motion.MotionListener;
import com.backaware.motion.assessment.Repetition;
import com.backaware.motion.cue.Cue;
import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.repetition.SetSummary;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Optional;

/** The engine takes any samples: it never breaks, counts each once, and says nothing impossible. */
final class MotionEngineFuzzTest {
  @FuzzTest
  void accept(byte[] bytes) {
    fuzzerTestOneInput(bytes);
  }

  public static void fuzzerTestOneInput(byte[] bytes) {
    MotionEngine engine =
        new MotionEngine(new EngineSettings(Exercise.SQUAT, Optional.empty()), new Possible());
    FuzzedSamples samples = new FuzzedSamples(bytes);
    long offered = 0;
    while (samples.next()) {
      engine.accept(samples.sample());
      offered++;
      require(!Double.isInfinite(engine.tiltDegrees()), "tilt is infinite");
    }
    engine.finish();
    require(engine.counts().offered() == offered, "samples are not counted once each");
  }

  private static void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new IllegalStateException(otherwise);
    }
  }

  /** Hears only what can be. */
  private static final class Possible implements MotionListener {
    private int repetitions;

    @Override
    public void onRepetition(Repetition repetition) {
      repetitions++;
      require(repetition.number() == repetitions, "repetitions are not numbered in order");
      require(
          repetition.startMicros() < repetition.endMicros(), "a repetition ends before it starts");
      require(Double.isFinite(repetition.tiltRangeDegrees()), "a range of tilt is no number");
    }

    @Override
    public void onCue(Cue cue) {
      require(repetitions > 0, "a cue before the first repetition");
    }

    @Override
    public void onSet(SetSummary set) {
      require(set.startMicros() < set.endMicros(), "a set ends before it starts");
    }
  }
}
