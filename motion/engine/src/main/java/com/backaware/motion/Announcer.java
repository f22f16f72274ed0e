package com.backaware.motion;

import com.backaware.motion.assessment.Hold;
import com.backaware.motion.assessment.Repetition;
import com.backaware.motion.cue.Cue;
import com.backaware.motion.notice.Notice;
import com.backaware.motion.repetition.SetSummary;

/** Hands everything on to the listener, and tells the belt's filters when its motor will buzz. */
final class Announcer implements MotionListener {
  private final MotionListener listener;
  private final BeltMotion belt;

  Announcer(MotionListener listener, BeltMotion belt) {
    this.listener = listener;
    this.belt = belt;
  }

  @Override
  public void onRepetition(Repetition repetition) {
    listener.onRepetition(repetition);
  }

  @Override
  public void onCue(Cue cue) {
    belt.buzz(cue.timeMicros(), cue.timeMicros() + cue.pattern().micros());
    listener.onCue(cue);
  }

  @Override
  public void onSet(SetSummary set) {
    listener.onSet(set);
  }

  @Override
  public void onHold(Hold hold) {
    listener.onHold(hold);
  }

  @Override
  public void onNotice(Notice notice) {
    listener.onNotice(notice);
  }
}
