package com.backaware.posture.live;

import com.backaware.motion.assessment.Hold;
import com.backaware.motion.assessment.Repetition;
import com.backaware.motion.notice.Notice;
import com.backaware.motion.repetition.SetSummary;
import com.backaware.posture.history.GivenCue;
import com.backaware.posture.session.TiltPoint;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;

/**
 * Something that happened in a running session; its JSON form is the data of a server-sent event.
 */
public sealed interface LiveEvent {
  /** The session it happened in. */
  String sessionId();

  /** The event's name on the wire. */
  @JsonIgnore
  String name();

  /** Samples of the session are coming in. */
  record Opened(String sessionId, String exercise, Instant startedAt) implements LiveEvent {
    @Override
    public String name() {
      return "opened";
    }
  }

  /** The tilt curve goes on with these points. */
  record Tilt(String sessionId, List<TiltPoint> points) implements LiveEvent {
    @Override
    public String name() {
      return "tilt";
    }
  }

  /** A repetition has ended. */
  record RepetitionEnded(String sessionId, @JsonUnwrapped Repetition repetition)
      implements LiveEvent {
    @Override
    public String name() {
      return "repetition";
    }
  }

  /** A cue was given. */
  record CueGiven(String sessionId, @JsonUnwrapped GivenCue cue) implements LiveEvent {
    @Override
    public String name() {
      return "cue";
    }
  }

  /** A set has ended. */
  record SetEnded(String sessionId, @JsonUnwrapped SetSummary set) implements LiveEvent {
    @Override
    public String name() {
      return "set";
    }
  }

  /** A hold has ended. */
  record HoldEnded(String sessionId, @JsonUnwrapped Hold hold) implements LiveEvent {
    @Override
    public String name() {
      return "hold";
    }
  }

  /** There is something to say to the wearer. */
  record NoticeGiven(String sessionId, @JsonUnwrapped Notice notice) implements LiveEvent {
    @Override
    public String name() {
      return "notice";
    }
  }

  /** No more samples come in: the session is complete or interrupted. */
  record Closed(String sessionId) implements LiveEvent {
    @Override
    public String name() {
      return "closed";
    }
  }
}
