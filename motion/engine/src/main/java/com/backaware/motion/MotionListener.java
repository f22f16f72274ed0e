package com.backaware.motion;

import com.backaware.motion.assessment.Repetition;
import com.backaware.motion.cue.Cue;
import com.backaware.motion.repetition.SetSummary;

/** Hears what the engine finds, on the thread that offers the samples, during the call. */
public interface MotionListener {
  /** A repetition has ended. */
  void onRepetition(Repetition repetition);

  /** The wearer should be told something now. */
  void onCue(Cue cue);

  /** A set has ended. */
  void onSet(SetSummary set);
}
