package com.backaware.edge.uplink;

import com.backaware.posture.v1.SessionOpened;
import com.backaware.posture.v1.StreamSessionResponse;
import io.grpc.Status;
import java.time.Duration;

/** What one call tells the uplink, on the uplink's thread. */
interface CallEvents {
  /** The service answered the opening message. */
  void opened(StreamCall call, SessionOpened opened);

  /** A finding, an acknowledgement or the summary came. */
  void heard(StreamCall call, StreamSessionResponse response);

  /** The service asks to call again after this long; the call is being finished. */
  void draining(StreamCall call, Duration reconnectAfter);

  /** The call is over; nothing more comes from it. */
  void ended(StreamCall call, Status status);
}
