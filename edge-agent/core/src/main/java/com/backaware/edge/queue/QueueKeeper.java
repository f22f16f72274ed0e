package com.backaware.edge.queue;

import com.backaware.edge.queue.QueueLoss.Cause;
import com.backaware.edge.queue.file.Segment;
import com.backaware.edge.queue.kept.SessionFiles;
import java.io.File;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * Keeps the queue within its limits: samples of the oldest sessions go first, from their ends, so
 * that what is left of a session is its beginning without a hole; then whole sessions with what was
 * found in them, oldest first. Sessions in use and those of a newer agent are left alone.
 */
final class QueueKeeper {
  /** A clock that says an earlier time has not been set: no age is taken from it. Chosen. */
  private static final Instant PLAUSIBLE = Instant.parse("2024-01-01T00:00:00Z");

  private static final Object ONE_AT_A_TIME = new Object();

  private final File folder;
  private final QueueLimits limits;
  private final Clock clock;
  private final QueueListener listener;
  private final LossLog losses;

  QueueKeeper(File folder, QueueLimits limits, Clock clock, QueueListener listener) {
    this.folder = folder;
    this.limits = limits;
    this.clock = clock;
    this.listener = listener;
    this.losses = new LossLog(folder);
  }

  QueueLimits limits() {
    return limits;
  }

  List<QueueLoss> losses() throws IOException {
    return losses.read();
  }

  /** Folders of the sessions. */
  List<File> sessionFolders() {
    List<File> folders = new ArrayList<>();
    File[] files = folder.listFiles(File::isDirectory);
    if (files != null) {
      Collections.addAll(folders, files);
    }
    Collections.sort(folders);
    return folders;
  }

  /**
   * Makes room for so many bytes.
   *
   * @param writing the session that asks, which is left alone
   * @return whether there is room now
   */
  boolean makeRoom(long bytes, UUID writing) throws IOException {
    synchronized (ONE_AT_A_TIME) {
      dropOld(writing);
      if (fits(bytes)) {
        return true;
      }
      List<Droppable> oldestFirst = droppable(writing);
      for (Droppable session : oldestFirst) {
        session.dropSamples(() -> fits(bytes), clock.instant()).ifPresent(this::tell);
      }
      for (Droppable session : oldestFirst) {
        boolean useless = session.unreadable() || notesBytes() > limits.bytes();
        if (useless && !fits(bytes)) {
          session.dropAll(Cause.FULL, clock.instant()).ifPresent(this::tell);
        }
      }
      return fits(bytes);
    }
  }

  /** Drops the sessions that are too old. */
  void dropOld(UUID writing) throws IOException {
    Instant now = clock.instant();
    for (Droppable session : droppable(writing)) {
      Instant startedAt = session.startedAt();
      if (startedAt.isAfter(PLAUSIBLE) && startedAt.plus(limits.age()).isBefore(now)) {
        session.dropAll(Cause.TOO_OLD, now).ifPresent(this::tell);
      }
    }
  }

  void lost(UUID session, Cause cause, long samples, long findings, long bytes, String file) {
    tell(new QueueLoss(session, cause, samples, findings, bytes, file, clock.instant()));
  }

  private void tell(QueueLoss loss) {
    listener.onLoss(loss);
    try {
      synchronized (ONE_AT_A_TIME) {
        losses.add(loss);
      }
    } catch (IOException e) {
      listener.onTrouble("what is gone cannot be noted: " + e.getMessage());
    }
  }

  /** Size of everything but samples. */
  private long notesBytes() {
    long bytes = SessionFiles.bytes(folder);
    for (File session : sessionFolders()) {
      for (Segment segment : Segment.list(session)) {
        bytes -= segment.file().length();
      }
    }
    return bytes;
  }

  private boolean fits(long bytes) {
    return SessionFiles.bytes(folder) + bytes <= limits.bytes();
  }

  private List<Droppable> droppable(UUID writing) {
    List<Droppable> sessions = new ArrayList<>();
    for (File session : sessionFolders()) {
      if (!session.getName().equals(writing.toString())) {
        Droppable.of(session).ifPresent(sessions::add);
      }
    }
    sessions.sort(Comparator.comparing(Droppable::startedAt));
    return sessions;
  }
}
