package com.backaware.edge.queue;

import com.backaware.edge.queue.QueueLoss.Cause;
import com.backaware.edge.queue.file.RecordType;
import com.backaware.edge.queue.file.Segment;
import com.backaware.edge.queue.kept.QueuedSession;
import com.backaware.edge.queue.kept.SessionFiles;
import com.backaware.edge.queue.kept.SessionLock;
import com.backaware.edge.queue.kept.SessionRecords;
import com.backaware.edge.sample.CountLayout;
import java.io.File;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** A session that may have to go. */
final class Droppable {
  private final File folder;
  private final UUID id;
  private final SessionRecords records;
  private final Optional<QueuedSession> session;

  private Droppable(File folder, UUID id, SessionRecords records) {
    this.folder = folder;
    this.id = id;
    this.records = records;
    this.session = records.session();
  }

  /** Empty for a folder that is no session's, or that only a newer agent may touch. */
  static Optional<Droppable> of(File folder) {
    try {
      UUID id = UUID.fromString(folder.getName());
      SessionRecords records = SessionRecords.read(folder);
      for (Segment segment : Segment.list(folder)) {
        segment.description();
      }
      return Optional.of(new Droppable(folder, id, records));
    } catch (IllegalArgumentException | IOException e) {
      return Optional.empty();
    }
  }

  /** When the session began; if no file tells, when its folder was changed last. */
  Instant startedAt() {
    return session
        .map(known -> known.session().startedAt())
        .orElseGet(() -> Instant.ofEpochMilli(folder.lastModified()));
  }

  /** Whether nothing tells what session it is, so that its samples are of no use. */
  boolean unreadable() {
    return !session.isPresent();
  }

  /**
   * Drops files of samples, the last one first, until there is enough room.
   *
   * @return what the service does not have of it; empty if that is nothing
   */
  Optional<QueueLoss> dropSamples(BooleanSupplier enough, Instant at) throws IOException {
    Optional<SessionLock> lock = session.isPresent() ? SessionLock.take(folder) : Optional.empty();
    if (!lock.isPresent()) {
      return Optional.empty();
    }
    try (SessionLock held = lock.get()) {
      SessionRecords now = SessionRecords.read(folder);
      List<Segment> segments = Segment.list(folder);
      long end = samplesEnd(segments);
      long cut = end;
      long bytes = 0;
      for (int last = segments.size() - 1; last >= 0 && !enough.getAsBoolean(); last--) {
        Segment segment = segments.get(last);
        cut = Math.max(now.acknowledged(), segment.first());
        if (cut < end) {
          now.append(folder, SessionRecords.number(RecordType.CUT, cut));
          now = SessionRecords.read(folder);
        }
        bytes += segment.file().length();
        SessionFiles.delete(segment.file());
      }
      return cut < end
          ? Optional.of(new QueueLoss(id, Cause.FULL, end - cut, 0, bytes, "", at))
          : Optional.empty();
    }
  }

  /**
   * Drops everything, unless the session is in use.
   *
   * @return what the service does not have of it; empty if nothing was dropped
   */
  Optional<QueueLoss> dropAll(Cause cause, Instant at) throws IOException {
    Optional<SessionLock> lock = SessionLock.take(folder);
    if (!lock.isPresent()) {
      return Optional.empty();
    }
    try (SessionLock held = lock.get()) {
      long unsent = Math.max(0, samplesEnd(Segment.list(folder)) - records.acknowledged());
      long bytes = SessionFiles.bytes(folder);
      SessionFiles.delete(folder);
      return Optional.of(
          new QueueLoss(id, cause, unsent, records.findings().size(), bytes, "", at));
    }
  }

  /** Number after the last sample on the disk; a file that cannot be read counts for nothing. */
  private long samplesEnd(List<Segment> segments) {
    if (segments.isEmpty() || !session.isPresent()) {
      return records.acknowledged();
    }
    Segment last = segments.get(segments.size() - 1);
    try {
      return last.extent(new CountLayout(session.get().session().hasThorax())).end();
    } catch (IOException e) {
      return last.first();
    }
  }
}
