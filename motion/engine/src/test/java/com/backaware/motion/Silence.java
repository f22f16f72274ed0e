package com.backaware.motion;

import com.backaware.motion.assessment.Repetition;
import com.backaware.motion.cue.Cue;
import com.backaware.motion.repetition.SetSummary;

/** Listeners that keep nothing. */
final class Silence {
  static final MotionListener LISTENER = new Counting();

  private Silence() {}

  /** Counts what it hears. */
  static final class Counting implements MotionListener {
    int events;

    @Override
    public void onRepetition(Repetition repetition) {
      events++;
    }

    @Override
    public void onCue(Cue cue) {
      events++;
    }

    @Override
    public void onSet(SetSummary set) {
      events++;
    }
  }
}
