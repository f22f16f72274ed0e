package com.backaware.posture.stream;

import com.backaware.motion.MotionListener;
import com.backaware.motion.assessment.Hold;
import com.backaware.motion.assessment.Repetition;
import com.backaware.motion.cue.Cue;
import com.backaware.motion.notice.Notice;
import com.backaware.motion.repetition.SetSummary;
import com.backaware.posture.event.AssessmentMessages;
import com.backaware.posture.v1.StreamSessionResponse;

/** Tells the engine's findings to the edge, then to whoever watches. */
final class FindingTeller implements MotionListener {
  private final StreamReplies edge;
  private final MotionListener watchers;

  FindingTeller(StreamReplies edge, MotionListener watchers) {
    this.edge = edge;
    this.watchers = watchers;
  }

  @Override
  public void onRepetition(Repetition repetition) {
    edge.send(
        StreamSessionResponse.newBuilder()
            .setRepetition(AssessmentMessages.repetition(repetition)));
    watchers.onRepetition(repetition);
  }

  @Override
  public void onCue(Cue cue) {
    edge.send(StreamSessionResponse.newBuilder().setCue(AssessmentMessages.cue(cue)));
    watchers.onCue(cue);
  }

  @Override
  public void onSet(SetSummary set) {
    edge.send(StreamSessionResponse.newBuilder().setSetSummary(AssessmentMessages.set(set)));
    watchers.onSet(set);
  }

  @Override
  public void onHold(Hold hold) {
    edge.send(StreamSessionResponse.newBuilder().setHold(AssessmentMessages.hold(hold)));
    watchers.onHold(hold);
  }

  @Override
  public void onNotice(Notice notice) {
    edge.send(StreamSessionResponse.newBuilder().setNotice(AssessmentMessages.notice(notice)));
    watchers.onNotice(notice);
  }
}
