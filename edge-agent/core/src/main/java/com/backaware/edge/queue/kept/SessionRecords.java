package com.backaware.edge.queue.kept;

import com.backaware.edge.queue.file.QueueRecord;
import com.backaware.edge.queue.file.RecordReader;
import com.backaware.edge.queue.file.RecordType;
import com.backaware.edge.queue.file.RecordWriter;
import com.backaware.edge.queue.file.Segment;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the files of one session say of it, apart from its samples. */
public final class SessionRecords {
  /** The file with everything but samples. */
  public static final String FILE = "session.baq";

  /** A count that is not known. */
  public static final long UNKNOWN = -1;

  private final List<KeptFinding> findings = new ArrayList<>();
  private @Nullable QueueRecord description;
  private long acknowledged;
  private long cut = UNKNOWN;
  private long ended = UNKNOWN;
  private boolean stored;
  private long position;
  private long unreadable;

  private SessionRecords() {}

  /**
   * Reads them; the description is taken from a segment if need be.
   *
   * @throws com.backaware.edge.queue.file.NewerVersionException if a file is from a newer agent
   */
  public static SessionRecords read(File folder) throws IOException {
    SessionRecords records = new SessionRecords();
    File file = new File(folder, FILE);
    if (file.exists()) {
      records.readFile(file);
    }
    for (Segment segment : Segment.list(folder)) {
      if (records.description != null) {
        break;
      }
      records.description = segment.description().orElse(null);
    }
    return records;
  }

  /** The session; empty if no file of it tells. */
  public Optional<QueuedSession> session() {
    try {
      return description == null ? Optional.empty() : Optional.of(QueuedSession.of(description));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** What the local engine found. */
  public List<KeptFinding> findings() {
    return findings;
  }

  /** First sample that the service had not acknowledged when that was noted last. */
  public long acknowledged() {
    return acknowledged;
  }

  /** From where on samples were dropped, or {@link #UNKNOWN}. */
  public long cut() {
    return cut;
  }

  /**
   * Whether the session is complete.
   *
   * @param samplesEnd number after the last sample on the disk
   */
  public boolean endedBy(long samplesEnd) {
    long reached = Math.max(acknowledged, samplesEnd);
    return ended != UNKNOWN && (ended <= reached || cut != UNKNOWN);
  }

  /** Whether the service has closed the session. */
  public boolean stored() {
    return stored;
  }

  /** Where the last whole record ends; 0 if the file has to be written anew. */
  public long position() {
    return position;
  }

  /** Bytes after that. */
  public long unreadable() {
    return unreadable;
  }

  /** Adds a note; the caller holds the session's lock. */
  public void append(File folder, QueueRecord note) throws IOException {
    if (description == null) {
      throw new IOException(new File(folder, FILE) + " is damaged");
    }
    try (RecordWriter log = open(folder, description)) {
      log.append(note);
      log.force();
    }
  }

  /** Opens the file to add to it; one that cannot be read is set aside. */
  public RecordWriter open(File folder, QueueRecord session) throws IOException {
    File file = new File(folder, FILE);
    if (position > 0) {
      return RecordWriter.extend(file, position);
    }
    File aside = new File(folder, "session-unreadable.baq");
    if (file.exists() && !file.renameTo(aside)) {
      throw new IOException(file + " is damaged and cannot be set aside");
    }
    return RecordWriter.create(file, session);
  }

  private void readFile(File file) throws IOException {
    try (RecordReader reader = RecordReader.open(file)) {
      for (Optional<QueueRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
        take(next.get());
      }
      position = description == null ? 0 : reader.position();
      unreadable = file.length() - position;
    }
  }

  private void take(QueueRecord record) throws IOException {
    switch (record.type()) {
      case SESSION -> description = record;
      case FINDING -> findings.add(KeptFinding.of(record));
      case ACKNOWLEDGED -> acknowledged = record.fields().readLong();
      case CUT -> cut = record.fields().readLong();
      case ENDED -> ended = record.fields().readLong();
      case STORED -> stored = true;
      default -> {
        // Samples and losses have files of their own.
      }
    }
  }

  public static QueueRecord number(RecordType type, long number) {
    return QueueRecord.of(type, out -> out.writeLong(number));
  }
}
