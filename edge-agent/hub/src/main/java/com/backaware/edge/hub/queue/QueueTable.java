package com.backaware.edge.hub.queue;

import com.backaware.edge.hub.terminal.Wording;
import com.backaware.edge.queue.KeptSession;
import com.backaware.edge.queue.QueueLoss;
import com.backaware.edge.queue.kept.QueuedSession;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** What a queue holds, as text for people. */
final class QueueTable {
  /** Losses shown; the JSON has all. Chosen. */
  private static final int LATEST = 10;

  private final Clock clock;
  private final DateTimeFormatter minutes;

  QueueTable(Clock clock, ZoneId zone) {
    this.clock = clock;
    this.minutes = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(zone);
  }

  void write(QueueContents contents, PrintWriter out) {
    if (contents.sessions().isEmpty()) {
      out.println("Nothing is kept: the posture service has everything.");
    } else {
      out.printf(
          Locale.ROOT,
          "%s kept, %s of %s; what is older than %d days goes.%n",
          Wording.count(contents.sessions().size(), "session"),
          size(contents.bytes()),
          size(contents.limits().bytes()),
          contents.limits().age().toDays());
      contents.sessions().forEach(session -> write(session, out));
    }
    write(contents.losses(), out);
  }

  private void write(KeptSession session, PrintWriter out) {
    out.println();
    out.println(session.id() + "  " + state(session));
    session.session().ifPresent(known -> write(known, out));
    if (session.session().isPresent()) {
      out.printf(
          Locale.ROOT,
          "  %s, %d of them not sent yet%s; %s; %s%n",
          Wording.count(session.end(), "sample"),
          session.unsent(),
          session.dropped() ? "; later ones had to go" : "",
          Wording.count(session.findings().size(), "finding"),
          size(session.bytes()));
    } else {
      out.println("  " + size(session.bytes()) + ": " + session.problem());
    }
  }

  private void write(QueuedSession known, PrintWriter out) {
    Instant startedAt = known.session().startedAt();
    out.printf(
        Locale.ROOT,
        "  %s, started %s (%s ago), belt %s, for %s%n",
        known.session().exercise().id(),
        minutes.format(startedAt),
        age(Duration.between(startedAt, clock.instant())),
        known.session().beltId(),
        known.destination());
  }

  private void write(List<QueueLoss> losses, PrintWriter out) {
    if (losses.isEmpty()) {
      return;
    }
    out.println();
    out.println("Gone from here before the service had it:");
    int from = Math.max(0, losses.size() - LATEST);
    for (QueueLoss loss : losses.subList(from, losses.size())) {
      out.println("  " + minutes.format(loss.at()) + "  " + loss.sentence());
    }
    if (from > 0) {
      out.println("  and " + from + " earlier; --json shows all.");
    }
  }

  private static String state(KeptSession session) {
    return switch (session.state()) {
      case IN_USE -> "in use";
      case INTERRUPTED -> "interrupted; the same command goes on with it";
      case WAITING -> "complete, waits to be sent";
      case FINDINGS_ONLY -> "only what was found is kept";
      case UNREADABLE -> "cannot be read";
    };
  }

  /** An age in its largest unit, for example "3 hours". */
  static String age(Duration age) {
    if (age.toMinutes() < 1) {
      return "less than a minute";
    }
    if (age.toHours() < 1) {
      return Wording.count(age.toMinutes(), "minute");
    }
    return age.toDays() < 1
        ? Wording.count(age.toHours(), "hour")
        : Wording.count(age.toDays(), "day");
  }

  /** A size in the unit that suits it, for example "1.5 MiB". */
  static String size(long bytes) {
    if (bytes < 1024) {
      return Wording.count(bytes, "byte");
    }
    return bytes < 1 << 20
        ? String.format(Locale.ROOT, "%.0f KiB", bytes / 1024.0)
        : String.format(Locale.ROOT, "%.1f MiB", bytes / 1048576.0);
  }
}
