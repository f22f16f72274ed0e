package com.backaware.edge.queue;

import com.backaware.edge.queue.file.NewerVersionException;
import com.backaware.edge.queue.file.Segment;
import com.backaware.edge.queue.kept.QueuedSession;
import com.backaware.edge.queue.kept.SessionFiles;
import com.backaware.edge.queue.kept.SessionLock;
import com.backaware.edge.queue.kept.SessionRecords;
import com.backaware.edge.sample.CountLayout;
import java.io.File;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The folder with the sessions that the service does not have yet. Several agents may share it. */
public final class DiskQueue {
  private static final UUID NONE = new UUID(0, 0);

  private final File folder;
  private final QueueListener listener;
  private final QueueKeeper keeper;

  private DiskQueue(File folder, QueueListener listener, QueueKeeper keeper) {
    this.folder = folder;
    this.listener = listener;
    this.keeper = keeper;
  }

  /**
   * Opens the folder, creating it if it is missing, and drops what is too old.
   *
   * @param clock tells the age of sessions
   * @param listener hears what the user has to be told
   * @throws IOException if it cannot be created or written to
   */
  public static DiskQueue open(File folder, QueueLimits limits, Clock clock, QueueListener listener)
      throws IOException {
    if (!folder.isDirectory() && !folder.mkdirs() && !folder.isDirectory()) {
      throw new IOException(folder + " cannot be created");
    }
    QueueKeeper keeper = new QueueKeeper(folder, limits, clock, listener);
    keeper.dropOld(NONE);
    return new DiskQueue(folder, listener, keeper);
  }

  /**
   * Takes a session over, or begins it if nothing of it is kept.
   *
   * @return empty if another agent, or another part of this one, has it
   * @throws NewerVersionException if it was written by a newer agent; it is left as it is
   * @throws IOException if its files cannot be read or written
   */
  public Optional<SessionQueue> open(QueuedSession session) throws IOException {
    File own = folder(session.session().id());
    if (!own.isDirectory() && !own.mkdir() && !own.isDirectory()) {
      throw new IOException(own + " cannot be created");
    }
    return open(own, session);
  }

  /**
   * Takes over a session that is kept.
   *
   * @return empty if nothing of it is kept, or someone else has it
   */
  public Optional<SessionQueue> take(UUID id) throws IOException {
    File own = folder(id);
    Optional<QueuedSession> session =
        own.isDirectory() ? SessionRecords.read(own).session() : Optional.empty();
    return session.isPresent() ? open(own, session.get()) : Optional.empty();
  }

  /**
   * Deletes a session that the service does not have, whatever state its files are in.
   *
   * @return whether it is gone; false if someone has it in use or there is none
   */
  public boolean drop(UUID id) throws IOException {
    File own = folder(id);
    Optional<SessionLock> lock = own.isDirectory() ? SessionLock.take(own) : Optional.empty();
    if (!lock.isPresent()) {
      return false;
    }
    try (SessionLock held = lock.get()) {
      SessionFiles.delete(own);
    }
    return true;
  }

  /** What is kept, oldest first. */
  public List<KeptSession> sessions() throws IOException {
    List<KeptSession> sessions = new ArrayList<>();
    for (File own : keeper.sessionFolders()) {
      Optional<UUID> id = id(own);
      if (id.isPresent()) {
        sessions.add(look(id.get(), own));
      }
    }
    sessions.sort(Comparator.comparing(DiskQueue::startedAt).thenComparing(KeptSession::id));
    return Collections.unmodifiableList(sessions);
  }

  /** What had to go, oldest first, as far as it is noted. */
  public List<QueueLoss> losses() throws IOException {
    return Collections.unmodifiableList(keeper.losses());
  }

  /** Size of everything that is kept, bytes. */
  public long bytes() {
    return SessionFiles.bytes(folder);
  }

  /** How much the queue keeps. */
  public QueueLimits limits() {
    return keeper.limits();
  }

  private Optional<SessionQueue> open(File own, QueuedSession session) throws IOException {
    Optional<SessionLock> lock = SessionLock.take(own);
    return lock.isPresent()
        ? Optional.of(
            new SessionQueue(SessionStore.open(own, lock.get(), session, keeper), listener))
        : Optional.empty();
  }

  private KeptSession look(UUID id, File own) throws IOException {
    long bytes = SessionFiles.bytes(own);
    try {
      SessionRecords records = SessionRecords.read(own);
      Optional<QueuedSession> session = records.session();
      if (!session.isPresent()) {
        return unreadable(id, bytes, "its files are damaged; nothing tells what session it is");
      }
      long end = end(own, session.get(), records.acknowledged());
      boolean dropped = records.cut() != SessionRecords.UNKNOWN;
      end = dropped ? Math.min(end, records.cut()) : end;
      return new KeptSession(
          id,
          session,
          state(own, records, end),
          Math.min(records.acknowledged(), end),
          end,
          dropped,
          records.findings(),
          bytes,
          "");
    } catch (NewerVersionException e) {
      return unreadable(id, bytes, e.getMessage());
    }
  }

  private static KeptSession.State state(File own, SessionRecords records, long end)
      throws IOException {
    if (SessionLock.taken(own)) {
      return KeptSession.State.IN_USE;
    }
    boolean nothingToSend = records.cut() != SessionRecords.UNKNOWN && end == 0;
    if (records.stored() || nothingToSend) {
      return KeptSession.State.FINDINGS_ONLY;
    }
    return records.endedBy(end) ? KeptSession.State.WAITING : KeptSession.State.INTERRUPTED;
  }

  /** Number after the last sample, by the last segment alone. */
  private static long end(File own, QueuedSession session, long noted) throws IOException {
    List<Segment> segments = Segment.list(own);
    if (segments.isEmpty()) {
      return noted;
    }
    Segment last = segments.get(segments.size() - 1);
    return Math.max(noted, last.extent(new CountLayout(session.session().hasThorax())).end());
  }

  private static KeptSession unreadable(UUID id, long bytes, String problem) {
    return new KeptSession(
        id,
        Optional.empty(),
        KeptSession.State.UNREADABLE,
        0,
        0,
        false,
        Collections.emptyList(),
        bytes,
        problem);
  }

  private static Instant startedAt(KeptSession session) {
    return session.session().map(known -> known.session().startedAt()).orElse(Instant.EPOCH);
  }

  private static Optional<UUID> id(File own) {
    try {
      return Optional.of(UUID.fromString(own.getName()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private File folder(UUID id) {
    return new File(folder, id.toString());
  }
}
