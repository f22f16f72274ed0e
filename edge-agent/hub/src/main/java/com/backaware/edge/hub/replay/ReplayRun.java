package com.backaware.edge.hub.replay;

import com.backaware.edge.coach.LocalCoach;
import com.backaware.edge.hub.outcome.CommandFailure;
import com.backaware.edge.hub.outcome.ExitCode;
import com.backaware.edge.hub.recording.LoadedRecording;
import com.backaware.edge.hub.terminal.Screen;
import com.backaware.edge.hub.terminal.Wording;
import com.backaware.edge.queue.SessionQueue;
import com.backaware.edge.session.BeltSession;
import com.backaware.edge.uplink.SendingPace;
import com.backaware.edge.uplink.SessionReport;
import com.backaware.edge.uplink.Uplink;
import com.backaware.edge.uplink.UplinkRefusedException;
import com.backaware.edge.uplink.UplinkSettings;
import com.backaware.motion.cue.CueHabits;
import com.backaware.motion.sample.BeltSample;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Plays one recording: to the local coach and to the service, until the service has stored it. */
final class ReplayRun implements AutoCloseable {
  /** How long a new session waits for the service before it plays all the same. Chosen. */
  private static final long FIRST_ANSWER_MILLIS = 3_000;

  private static final long STATUS_NANOS = 100_000_000;
  private static final long POLL_MILLIS = 100;

  private final ReplayOrder order;
  private final SessionQueue kept;
  private final boolean resumed;
  private final Screen screen;
  private final Link link = new Link(System::nanoTime);
  private final LiveView view;
  private final LocalCoach coach;
  private final Uplink uplink;
  private final BeltSample sample = new BeltSample();
  private volatile boolean unwanted;

  ReplayRun(ReplayOrder order, SessionQueue kept, boolean resumed, Screen screen) {
    BeltSession session = kept.session().session();
    this.order = order;
    this.kept = kept;
    this.resumed = resumed;
    this.screen = screen;
    this.view = new LiveView(screen, link, order.recording().size());
    this.coach = new LocalCoach(session.engineSettings(), view.cues(), view, kept.findings());
    this.uplink =
        new Uplink(
            () -> order.server().connect(order.plainText()),
            session,
            kept,
            SendingPace.UNLIMITED,
            order.tokens(),
            UplinkSettings.standard(),
            view);
    uplink.outcome().whenComplete((report, failure) -> link.end());
  }

  /** Plays to the end and returns what the service stored. */
  SessionReport play() throws InterruptedException {
    uplink.start();
    long next = firstSample();
    view.startPlaying();
    LoadedRecording recording = order.recording();
    Pace pace = new Pace(order.speed(), System::nanoTime);
    long statusNanos = System.nanoTime();
    for (int i = 0; i < recording.size() && !uplink.outcome().isDone(); i++) {
      recording.copyTo(i, sample);
      if (i < next) {
        coach.replaySilently(sample);
      } else {
        pace.await(sample.timeMicros);
        coach.offer(sample);
      }
      uplink.offer(sample);
      if (i >= next && System.nanoTime() - statusNanos >= STATUS_NANOS) {
        statusNanos = System.nanoTime();
        stopIfUnread();
        view.progress(sample.timeMicros, i + 1L, coach);
      }
    }
    coach.finish();
    uplink.finish();
    return awaitReport();
  }

  /** Whether the service has ever known the session. */
  boolean knownToService() {
    return resumed || link.openedBefore();
  }

  /** Whether the service will not have a session that it has never had anything of. */
  boolean unwanted() {
    return unwanted;
  }

  /** Samples that the service has stored. */
  long stored() {
    return link.acknowledged();
  }

  /** What the session has taught about the wearer's faults. */
  CueHabits habits() {
    return coach.habits();
  }

  void show(SessionReport report) {
    view.summary(report);
  }

  /** Leaves the service; a session that is not complete stays open there. */
  @Override
  public void close() {
    uplink.close();
    screen.clearStatus();
  }

  /**
   * The first sample that has been neither played nor stored before. It is known without the
   * service, unless nothing of the session is kept.
   */
  private long firstSample() throws InterruptedException {
    boolean askService = resumed && kept.end() == 0;
    long limit = askService ? order.patience().toMillis() : FIRST_ANSWER_MILLIS;
    OptionalLong next = link.awaitFirstOpened(limit);
    if (next.isEmpty() && askService && !uplink.outcome().isDone()) {
      throw unavailable();
    }
    long first = Math.max(next.orElse(0), kept.end());
    if (resumed) {
      screen.line("Samples below " + first + " were played before; going on there.");
    }
    return first;
  }

  private SessionReport awaitReport() throws InterruptedException {
    while (true) {
      try {
        return uplink.outcome().get(POLL_MILLIS, TimeUnit.MILLISECONDS);
      } catch (ExecutionException e) {
        throw refused(e.getCause());
      } catch (CancellationException e) {
        throw new InterruptedException("the session was left");
      } catch (TimeoutException e) {
        stopIfUnread();
        view.progress(sample.timeMicros, order.recording().size(), coach);
        if (link.lostMillis() > order.patience().toMillis()) {
          throw unavailable();
        }
      }
    }
  }

  private void stopIfUnread() {
    if (screen.broken()) {
      throw CommandFailure.brokenPipe();
    }
  }

  private CommandFailure unavailable() {
    return new CommandFailure(
        ExitCode.UNAVAILABLE,
        "The posture service at "
            + order.server()
            + " cannot be used: "
            + link.reason()
            + ". Check that the platform runs, --server, and that the belt is registered"
            + " (--register does it)"
            + (kept.end() > kept.acknowledged() ? keptWords() : "")
            + (knownToService() || !kept.empty()
                ? "; the same command goes on with the session."
                : "."));
  }

  private String keptWords() {
    return "; "
        + Wording.count(kept.end() - kept.acknowledged(), "sample")
        + " of session "
        + kept.session().session().id()
        + " are kept on this machine ('backaware queue' shows what is kept)";
  }

  private CommandFailure refused(@Nullable Throwable cause) {
    if (!(cause instanceof UplinkRefusedException refusal)) {
      throw new IllegalStateException(cause);
    }
    unwanted = !knownToService();
    return new CommandFailure(
        ExitCode.of(refusal.reason()),
        refusal.getMessage()
            + (resumed ? " To begin a new session instead of going on, add --fresh." : ""));
  }
}
