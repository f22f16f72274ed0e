package com.backaware.edge.catchup;

import com.backaware.edge.queue.DiskQueue;
import com.backaware.edge.queue.KeptSession;
import com.backaware.edge.queue.SessionQueue;
import com.backaware.edge.uplink.SendingPace;
import com.backaware.edge.uplink.SessionReport;
import com.backaware.edge.uplink.TokenSource;
import com.backaware.edge.uplink.Uplink;
import com.backaware.edge.uplink.UplinkRefusedException;
import com.backaware.edge.uplink.UplinkSettings;
import io.grpc.ManagedChannel;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Sends what is kept for one service, one session after the other, oldest first. A session that was
 * interrupted and not gone on with for a day is sent and closed as it is.
 */
public final class CatchUp {
  /** How long an interrupted session waits for somebody to go on with it. Chosen. */
  public static final Duration LEFT_ALONE = Duration.ofDays(1);

  private static final long LOOK_MILLIS = 50;

  private final DiskQueue queue;
  private final String destination;
  private final Supplier<ManagedChannel> channels;
  private final TokenSource tokens;
  private final UplinkSettings settings;
  private final SendingPace pace;
  private final CatchUpListener listener;
  private final Clock clock;
  private volatile boolean stopped;

  /**
   * Creates it; nothing is sent before {@link #run}.
   *
   * @param destination sessions that were kept for it are sent
   * @param channels opens a connection to it
   * @param clock tells since when a session is interrupted
   */
  public CatchUp(
      DiskQueue queue,
      String destination,
      Supplier<ManagedChannel> channels,
      TokenSource tokens,
      UplinkSettings settings,
      SendingPace pace,
      CatchUpListener listener,
      Clock clock) {
    this.queue = queue;
    this.destination = destination;
    this.channels = channels;
    this.tokens = tokens;
    this.settings = settings;
    this.pace = pace;
    this.listener = listener;
    this.clock = clock;
  }

  /** The sessions that would be sent to a service now, oldest first. */
  public static List<KeptSession> due(DiskQueue queue, String destination, Clock clock)
      throws IOException {
    List<KeptSession> due = new ArrayList<>();
    for (KeptSession session : queue.sessions()) {
      boolean here =
          session.session().map(kept -> kept.destination().equals(destination)).orElse(false);
      if (here && isDue(session, clock)) {
        due.add(session);
      }
    }
    return due;
  }

  /**
   * Sends the sessions that are due.
   *
   * @param patience how long to go on without a connection
   * @return whether every session was sent or refused; false if it was given up or stopped before
   */
  public boolean run(Duration patience) throws IOException, InterruptedException {
    for (KeptSession session : due(queue, destination, clock)) {
      if (stopped || !send(session, patience)) {
        return false;
      }
    }
    return true;
  }

  /** Ends {@link #run} soon, from any thread; the session being sent stays open for later. */
  public void stop() {
    stopped = true;
  }

  private static boolean isDue(KeptSession session, Clock clock) {
    return switch (session.state()) {
      case WAITING -> true;
      case INTERRUPTED -> session.end() > 0 && leftAlone(session, clock);
      default -> false;
    };
  }

  private static boolean leftAlone(KeptSession session, Clock clock) {
    return session
        .session()
        .map(kept -> kept.session().startedAt().plus(LEFT_ALONE))
        .map(until -> until.isBefore(clock.instant()))
        .orElse(false);
  }

  private boolean send(KeptSession session, Duration patience) throws InterruptedException {
    try {
      Optional<SessionQueue> taken = queue.take(session.id());
      if (!taken.isPresent()) {
        return true;
      }
      try (SessionQueue samples = taken.get()) {
        listener.onStarted(session);
        return send(session, samples, patience);
      }
    } catch (IOException e) {
      listener.onUnusable(session, e);
      return true;
    }
  }

  private boolean send(KeptSession session, SessionQueue samples, Duration patience)
      throws InterruptedException {
    CatchUpLink link = new CatchUpLink(session, listener);
    try (Uplink uplink =
        new Uplink(channels, samples.session().session(), samples, pace, tokens, settings, link)) {
      uplink.start();
      uplink.finish();
      while (!stopped && link.lostNanos() < patience.toNanos()) {
        try {
          SessionReport report = uplink.outcome().get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
          listener.onSent(session, report);
          return true;
        } catch (TimeoutException e) {
          // Still under way.
        } catch (CancellationException e) {
          return false;
        } catch (ExecutionException e) {
          return refused(session, e.getCause());
        }
      }
      return false;
    }
  }

  /** Whether the next session is worth trying. */
  private boolean refused(KeptSession session, @Nullable Throwable cause) {
    if (!(cause instanceof UplinkRefusedException refusal)) {
      throw new IllegalStateException(cause);
    }
    listener.onRefused(session, refusal);
    return refusal.reason() != UplinkRefusedException.Reason.NOT_SIGNED_IN;
  }
}
