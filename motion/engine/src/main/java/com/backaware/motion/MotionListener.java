package com.backaware.motion;

import com.backaware.motion.assessment.Hold;
import com.backaware.motion.assessment.Repetition;
import com.backaware.motion.cue.Cue;
import com.backaware.motion.notice.Notice;
import com.backaware.motion.repetition.SetSummary;

/** Hears what the engine finds, on the thread that offers the samples, during the call. */
public interface MotionListener {
  /** A repetition has ended. */
  void onRepetition(Repetition repetition);

  /** The wearer should be told something now. */
  void onCue(Cue cue);

  /** A set has ended. */
  void onSet(SetSummary set);

  /** A hold has ended. */
  default void onHold(Hold hold) {}

  /** There is something else to say. */
  default void onNotice(Notice notice) {}
}
