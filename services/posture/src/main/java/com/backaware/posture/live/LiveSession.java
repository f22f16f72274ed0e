package com.backaware.posture.live;

import com.backaware.motion.MotionListener;
import com.backaware.motion.assessment.Hold;
import com.backaware.motion.assessment.Repetition;
import com.backaware.motion.cue.Cue;
import com.backaware.motion.notice.Notice;
import com.backaware.motion.repetition.SetSummary;
import com.backaware.posture.history.GivenCue;
import com.backaware.posture.session.SessionFindings;
import com.backaware.posture.session.SessionOpening;
import com.backaware.posture.session.TiltPoint;
import java.util.ArrayList;
import java.util.List;

/** A running session, for its wearer's live views. One thread at a time tells it what happens. */
public final class LiveSession implements MotionListener {
  private final LiveAudience audience;
  private final Runnable left;
  private final LiveEvent.Opened opened;
  private final List<LiveEvent> found = new ArrayList<>();

  /**
   * A session of this audience.
   *
   * @param before what was found before a break
   * @param left runs when it is over and has left the audience
   */
  LiveSession(
      LiveAudience audience, SessionOpening opening, SessionFindings before, Runnable left) {
    this.audience = audience;
    this.left = left;
    this.opened =
        new LiveEvent.Opened(opening.sessionId(), opening.exercise().id(), opening.startedAt());
    before.repetitions().forEach(repetition -> found.add(event(repetition)));
    before.holds().forEach(hold -> found.add(event(hold)));
    before.notices().forEach(notice -> found.add(event(notice)));
  }

  @Override
  public void onRepetition(Repetition repetition) {
    tellAndKeep(event(repetition));
  }

  @Override
  public void onHold(Hold hold) {
    tellAndKeep(event(hold));
  }

  @Override
  public void onNotice(Notice notice) {
    tellAndKeep(event(notice));
  }

  @Override
  public void onCue(Cue cue) {
    audience.tell(new LiveEvent.CueGiven(opened.sessionId(), GivenCue.of(cue)));
  }

  @Override
  public void onSet(SetSummary set) {
    audience.tell(new LiveEvent.SetEnded(opened.sessionId(), set));
  }

  /** The tilt curve goes on. */
  public void tilt(List<TiltPoint> points) {
    if (!points.isEmpty()) {
      audience.tell(new LiveEvent.Tilt(opened.sessionId(), points));
    }
  }

  /** No more samples come in. */
  public void close() {
    audience.leave(this, new LiveEvent.Closed(opened.sessionId()));
    left.run();
  }

  /** What a view that comes now has missed: the opening, repetitions, holds and notices. */
  List<LiveEvent> soFar() {
    List<LiveEvent> missed = new ArrayList<>();
    missed.add(opened);
    missed.addAll(found);
    return missed;
  }

  private void tellAndKeep(LiveEvent event) {
    audience.tell(event, () -> found.add(event));
  }

  private LiveEvent event(Repetition repetition) {
    return new LiveEvent.RepetitionEnded(opened.sessionId(), repetition);
  }

  private LiveEvent event(Hold hold) {
    return new LiveEvent.HoldEnded(opened.sessionId(), hold);
  }

  private LiveEvent event(Notice notice) {
    return new LiveEvent.NoticeGiven(opened.sessionId(), notice);
  }
}
