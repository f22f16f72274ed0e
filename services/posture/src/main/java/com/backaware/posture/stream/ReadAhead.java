package com.backaware.posture.stream;

import com.backaware.posture.session.SessionLife;
import com.backaware.posture.session.SessionLife.AwaitingOpen;
import com.backaware.posture.session.SessionLife.Streaming;
import com.backaware.proto.sample.SampleBatchEncoder;

/** Asks the edge for one message at a time, and for none while too much waits for the store. */
final class ReadAhead {
  /** Samples that a call may hold unstored; past it the service stops reading. Chosen. */
  private static final int MAX_UNSTORED_SAMPLES = 4 * SampleBatchEncoder.MAX_SAMPLES;

  private final StreamReplies replies;
  private boolean asked;

  ReadAhead(StreamReplies replies) {
    this.replies = replies;
  }

  /** What was asked for has come. */
  void arrived() {
    asked = false;
  }

  /** Asks for the next message if there is room for it and the edge reads its answers. */
  void askForMore(SessionLife life) {
    if (!asked && hasRoom(life)) {
      asked = true;
      replies.askForOne();
    }
  }

  private boolean hasRoom(SessionLife life) {
    return life instanceof AwaitingOpen
        || (life instanceof Streaming streaming
            && streaming.unstored() + SampleBatchEncoder.MAX_SAMPLES <= MAX_UNSTORED_SAMPLES
            && replies.areRead());
  }
}
