package com.backaware.edge.hub.replay;

import com.backaware.edge.catchup.CatchUp;
import com.backaware.edge.catchup.CatchUpListener;
import com.backaware.edge.catchup.CatchUpPace;
import com.backaware.edge.hub.terminal.KeptWording;
import com.backaware.edge.hub.terminal.Screen;
import com.backaware.edge.hub.terminal.Wording;
import com.backaware.edge.queue.DiskQueue;
import com.backaware.edge.queue.KeptSession;
import com.backaware.edge.queue.SessionQueue;
import com.backaware.edge.uplink.SessionReport;
import com.backaware.edge.uplink.UplinkRefusedException;
import com.backaware.edge.uplink.UplinkSettings;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;

/** Sends what was kept before, behind the session that is being played. */
final class Behind implements AutoCloseable, CatchUpListener {
  /** Samples that the live session may have waiting while others are sent: 5 s of it. Chosen. */
  private static final long LIVE_MAY_WAIT = 500;

  private static final Duration WHILE_PLAYING = Duration.ofDays(1);
  private static final long LEAVING_MILLIS = 3_000;

  private final DiskQueue queue;
  private final String destination;
  private final Screen screen;
  private final Clock clock = Clock.systemUTC();
  private final CatchUp catchUp;
  private final Thread thread;

  Behind(DiskQueue queue, ReplayOrder order, SessionQueue live, Screen screen) throws IOException {
    this.queue = queue;
    this.destination = order.server().toString();
    this.screen = screen;
    this.catchUp =
        new CatchUp(
            queue,
            destination,
            () -> order.server().connect(order.plainText()),
            order.tokens(),
            UplinkSettings.standard(),
            new CatchUpPace(
                CatchUpPace.BESIDE_LIVE,
                () -> live.end() - live.acknowledged() > LIVE_MAY_WAIT,
                System::nanoTime),
            this,
            clock);
    this.thread = new Thread(this::run, "catch-up");
    thread.setDaemon(true);
    if (!CatchUp.due(queue, destination, clock).isEmpty()) {
      thread.start();
    }
  }

  @Override
  public void onSent(KeptSession session, SessionReport report) {
    screen.line(screen.faint(KeptWording.sent(session, report)));
  }

  @Override
  public void onRefused(KeptSession session, UplinkRefusedException refusal) {
    screen.line(KeptWording.name(session) + " stays kept. " + refusal.getMessage());
  }

  @Override
  public void onUnusable(KeptSession session, IOException cause) {
    screen.line(KeptWording.name(session) + " cannot be read: " + cause.getMessage() + ".");
  }

  /** Ends with the session that was played, and says what is left. */
  void end() throws IOException {
    close();
    int left = CatchUp.due(queue, destination, clock).size();
    if (left > 0) {
      screen.line(
          "Still kept for the service: "
              + Wording.count(left, "earlier session")
              + "; 'backaware queue send' sends them.");
    }
  }

  @Override
  public void close() {
    catchUp.stop();
    try {
      thread.join(LEAVING_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    try {
      catchUp.run(WHILE_PLAYING);
    } catch (IOException e) {
      screen.line("What is kept cannot be read: " + e.getMessage() + ".");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
