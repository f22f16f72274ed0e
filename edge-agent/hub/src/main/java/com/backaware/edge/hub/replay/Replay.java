package com.backaware.edge.hub.replay;

import com.backaware.edge.hub.data.DataFolder;
import com.backaware.edge.hub.terminal.Screen;
import com.backaware.edge.hub.terminal.Wording;
import com.backaware.edge.queue.DiskQueue;
import com.backaware.edge.queue.SessionQueue;
import com.backaware.edge.queue.kept.QueuedSession;
import com.backaware.edge.session.BeltSession;
import com.backaware.edge.session.SessionFolder;
import com.backaware.edge.session.SessionKey;
import com.backaware.edge.session.UnfinishedSession;
import com.backaware.edge.uplink.SessionReport;
import java.io.IOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** A replay and the note of it that survives the death of the agent. */
final class Replay {
  private final ReplayOrder order;
  private final DataFolder folder;
  private final SessionKey key;
  private final Screen screen;
  private final Clock clock = Clock.systemUTC();

  Replay(ReplayOrder order, DataFolder folder, SessionKey key, Screen screen) {
    this.order = order;
    this.folder = folder;
    this.key = key;
    this.screen = screen;
  }

  /**
   * Plays, or goes on with, the session.
   *
   * @param fresh whether an unfinished session is to be forgotten
   */
  void run(boolean fresh) {
    try (SessionFolder.Claim claim = folder.claim(key)) {
      Optional<UnfinishedSession> before = fresh ? Optional.empty() : claim.unfinished();
      UnfinishedSession session = before.orElseGet(this::newSession);
      DiskQueue queue = folder.queue(new QueueNews(screen));
      QueuedSession what = new QueuedSession(beltSession(session), order.server().toString());
      try (SessionQueue kept = folder.open(queue, what)) {
        if (before.isEmpty()) {
          claim.remember(session);
        }
        announce(session, before.isPresent());
        play(queue, kept, before.isPresent(), claim);
      }
    } catch (IOException e) {
      throw folder.unusable(e);
    }
  }

  private void play(DiskQueue queue, SessionQueue kept, boolean resumed, SessionFolder.Claim claim)
      throws IOException {
    ReplayRun run = new ReplayRun(order, kept, resumed, screen);
    try (Interruption interruption = new Interruption(() -> leave(run, kept, claim));
        Behind behind = new Behind(queue, order, kept, screen);
        run) {
      SessionReport report = run.play();
      claim.forget();
      run.show(report);
      order.learned().accept(run.habits());
      behind.end();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      if (run.unwanted()) {
        kept.discard();
      }
      if (run.unwanted() || (!run.knownToService() && kept.empty())) {
        claim.forget();
      }
    }
  }

  private void leave(ReplayRun run, SessionQueue kept, SessionFolder.Claim claim) {
    run.close();
    try {
      kept.close();
      if (run.knownToService() || !kept.empty()) {
        System.err.println(
            "backaware: interrupted; the service has stored "
                + Wording.count(run.stored(), "sample")
                + unsent(kept)
                + ". The same command goes on with the session.");
        return;
      }
      System.err.println("backaware: interrupted before the session began.");
      kept.discard();
      claim.forget();
    } catch (IOException e) {
      System.err.println("backaware: interrupted; " + folder.unusable(e).getMessage());
    }
  }

  private static String unsent(SessionQueue kept) {
    long more = kept.end() - kept.acknowledged();
    return more > 0 ? ", " + more + " more are kept on this machine" : "";
  }

  private void announce(UnfinishedSession session, boolean resumed) {
    screen.line(
        String.format(
            Locale.ROOT,
            "%s %s (%s, %s, %s%s) to %s as belt %s%s",
            resumed ? "Going on with" : "Playing",
            order.name(),
            order.settings().exercise().id(),
            Wording.time(order.recording().durationMicros()),
            Wording.count(order.recording().size(), "sample"),
            order.recording().hasThorax() ? ", two sensors" : "",
            order.server(),
            order.beltId(),
            order.speed() == 1 ? "" : String.format(Locale.ROOT, ", %.3g times", order.speed())));
    screen.line(screen.faint("Session " + session.id()));
  }

  private UnfinishedSession newSession() {
    return new UnfinishedSession(UUID.randomUUID(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
  }

  private BeltSession beltSession(UnfinishedSession session) {
    return new BeltSession(
        session.id(),
        order.beltId(),
        session.startedAt(),
        order.recording().hasThorax(),
        order.settings());
  }
}
