package com.backaware.edge.hub.queue;

import com.backaware.edge.catchup.CatchUpListener;
import com.backaware.edge.hub.outcome.CommandFailure;
import com.backaware.edge.hub.outcome.ExitCode;
import com.backaware.edge.hub.terminal.KeptWording;
import com.backaware.edge.hub.terminal.Screen;
import com.backaware.edge.queue.KeptSession;
import com.backaware.edge.uplink.SessionReport;
import com.backaware.edge.uplink.UplinkRefusedException;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows how sending goes, and remembers what failed last. */
final class Sending implements CatchUpListener {
  private final Screen screen;
  private volatile String interruption = "it has not answered";
  private volatile @Nullable CommandFailure failure;

  Sending(Screen screen) {
    this.screen = screen;
  }

  @Override
  public void onAcknowledged(KeptSession session, long nextSampleNumber) {
    screen.status(
        "Sending " + KeptWording.name(session) + ": " + nextSampleNumber + "/" + session.end());
  }

  @Override
  public void onSent(KeptSession session, SessionReport report) {
    screen.line(screen.good(KeptWording.sent(session, report)));
  }

  @Override
  public void onRefused(KeptSession session, UplinkRefusedException refusal) {
    failure =
        new CommandFailure(
            ExitCode.of(refusal.reason()),
            KeptWording.name(session) + " stays kept. " + refusal.getMessage());
  }

  @Override
  public void onUnusable(KeptSession session, IOException cause) {
    failure =
        new CommandFailure(
            ExitCode.CANNOT_WRITE,
            KeptWording.name(session) + " cannot be read (" + cause.getMessage() + ").");
  }

  @Override
  public void onInterrupted(String reason) {
    interruption = reason;
  }

  /** Why a session was not sent; of several, the last. */
  Optional<CommandFailure> failure() {
    return Optional.ofNullable(failure);
  }

  /** Why there is no connection, as part of a sentence. */
  String interruption() {
    return interruption;
  }
}
