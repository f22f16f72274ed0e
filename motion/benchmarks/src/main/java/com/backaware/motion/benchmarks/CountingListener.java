package com.backaware.motion.benchmarks;

import com.backaware.motion.MotionListener;
import com.backaware.motion.assessment.Repetition;
import com.backaware.motion.cue.Cue;
import com.backaware.motion.repetition.SetSummary;

/** Counts what it hears and keeps nothing. */
final class CountingListener implements MotionListener {
  private int events;

  /** How much it has heard. */
  int events() {
    return events;
  }

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
