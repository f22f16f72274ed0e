package com.backaware.edge.queue;

import com.backaware.edge.queue.QueueLoss.Cause;
import com.backaware.edge.queue.file.QueueRecord;
import com.backaware.edge.queue.file.RecordType;
import com.backaware.edge.queue.file.RecordWriter;
import com.backaware.edge.queue.file.Recovery;
import com.backaware.edge.queue.file.SampleBlock;
import com.backaware.edge.queue.file.SampleReader;
import com.backaware.edge.queue.file.SampleSegments;
import com.backaware.edge.queue.kept.QueuedSession;
import com.backaware.edge.queue.kept.SessionFiles;
import com.backaware.edge.queue.kept.SessionLock;
import com.backaware.edge.queue.kept.SessionRecords;
import com.backaware.edge.sample.CountLayout;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;

/** The files of one session, held by this process. One thread at a time, except for the reader. */
final class SessionStore implements Closeable {
  private final File folder;
  private final SessionLock lock;
  private final QueuedSession session;
  private final SessionRecords records;
  private final QueueKeeper keeper;
  private final CountLayout layout;
  private final SampleSegments segments;
  private final RecordWriter log;

  private SessionStore(
      File folder,
      SessionLock lock,
      QueuedSession session,
      SessionRecords records,
      QueueKeeper keeper)
      throws IOException {
    this.folder = folder;
    this.lock = lock;
    this.session = session;
    this.records = records;
    this.keeper = keeper;
    this.layout = new CountLayout(session.session().hasThorax());
    this.segments =
        new SampleSegments(folder, layout, session.record(), keeper.limits().segmentBytes());
    Recovery recovery = segments.recover(records.acknowledged());
    this.log = records.open(folder, session.record());
    tell(recovery);
  }

  /**
   * Opens, or begins, the files of a session. The lock goes with them.
   *
   * @param wanted what to begin if there is nothing
   * @throws com.backaware.edge.queue.file.NewerVersionException if a file is from a newer agent
   */
  static SessionStore open(File folder, SessionLock lock, QueuedSession wanted, QueueKeeper keeper)
      throws IOException {
    try {
      SessionRecords records = SessionRecords.read(folder);
      return new SessionStore(folder, lock, records.session().orElse(wanted), records, keeper);
    } catch (IOException e) {
      lock.close();
      throw e;
    }
  }

  QueuedSession session() {
    return session;
  }

  /** What the files said when they were opened. */
  SessionRecords records() {
    return records;
  }

  CountLayout layout() {
    return layout;
  }

  SampleSegments segments() {
    return segments;
  }

  SampleReader reader() {
    return new SampleReader(segments, layout);
  }

  /** Appends samples; makes room first where a new file begins. */
  void append(SampleBlock block) throws IOException {
    if (segments.full()
        && !keeper.makeRoom(keeper.limits().segmentBytes(), session.session().id())) {
      throw new QueueFullException(keeper.limits().bytes());
    }
    segments.append(block);
  }

  /** Appends something else. */
  void append(QueueRecord record) throws IOException {
    log.append(record);
  }

  void force() throws IOException {
    log.force();
    segments.force();
  }

  /** Says that something is gone. */
  void lost(Cause cause, long samples, long bytes, String file) {
    keeper.lost(session.session().id(), cause, samples, 0, bytes, file);
  }

  /** Deletes everything, except what the local engine found if samples had to go. */
  void stored(boolean dropped) throws IOException {
    if (dropped) {
      log.append(SessionRecords.number(RecordType.STORED, 0));
      log.force();
      segments.close();
      SessionFiles.deleteSegments(folder);
    } else {
      segments.close();
      log.close();
      SessionFiles.delete(folder);
    }
  }

  @Override
  public void close() throws IOException {
    try (SessionLock held = lock;
        RecordWriter last = log;
        SampleSegments samples = segments) {
      force();
    }
  }

  private void tell(Recovery recovery) {
    if (records.unreadable() > 0) {
      Cause cause = records.position() > 0 ? Cause.TORN_TAIL : Cause.DAMAGED;
      lost(cause, 0, records.unreadable(), SessionRecords.FILE);
    }
    if (recovery.cutBytes() > 0) {
      lost(Cause.TORN_TAIL, 0, recovery.cutBytes(), recovery.cutFile());
    }
    if (!recovery.damagedFiles().isEmpty() || recovery.missingSamples() > 0) {
      String files = String.join(", ", recovery.damagedFiles());
      lost(Cause.DAMAGED, recovery.missingSamples(), 0, files);
    }
  }
}
