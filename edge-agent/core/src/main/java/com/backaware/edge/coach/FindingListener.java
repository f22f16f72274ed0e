package com.backaware.edge.coach;

import com.backaware.motion.assessment.Hold;
import com.backaware.motion.assessment.Repetition;
import com.backaware.motion.notice.Notice;

/** Hears what an engine found, cues and sets apart. */
public interface FindingListener {
  /** A repetition has ended. */
  void onRepetition(Repetition repetition);

  /** A hold has ended. */
  default void onHold(Hold hold) {}

  /** There is something else to say to the wearer. */
  default void onNotice(Notice notice) {}
}
