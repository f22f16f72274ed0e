package com.backaware.edge.queue;

import com.backaware.edge.queue.file.QueueRecord;
import com.backaware.edge.queue.file.RecordType;
import java.io.DataInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Something of a session that is not kept any more although the service does not have it.
 *
 * @param sessionId the session
 * @param cause why
 * @param samples samples that are gone; where {@link Cause#TORN_TAIL} left no trace of them, 0
 * @param findings findings that are gone
 * @param bytes their size on the disk
 * @param file the file that it was in; empty if it was in several
 * @param at when it was found or done
 */
public record QueueLoss(
    UUID sessionId, Cause cause, long samples, long findings, long bytes, String file, Instant at) {
  /** Why something is gone. */
  public enum Cause {
    /** The last record of a file was not whole: the agent or the machine died while writing it. */
    TORN_TAIL("was being written when the agent or the machine stopped"),
    /** A file is damaged before its end. */
    DAMAGED("cannot be read: the file is damaged"),
    /** The queue was full. */
    FULL("had to go: the queue is full"),
    /** The session was too old. */
    TOO_OLD("had to go: it was older than the queue may keep it"),
    /** The disk could not be written to, and there was no connection either. */
    DISK_FAILED("could not be kept: the disk cannot be written to");

    private final String words;

    Cause(String words) {
      this.words = words;
    }

    /** The end of a sentence that begins with what is gone. */
    public String words() {
      return words;
    }
  }

  /** What is gone and why, as a sentence. */
  public String sentence() {
    StringBuilder what = new StringBuilder();
    if (samples > 0 || (findings == 0 && bytes == 0)) {
      what.append(samples).append(samples == 1 ? " sample" : " samples");
    }
    if (findings > 0) {
      what.append(what.length() == 0 ? "" : " and ");
      what.append(findings).append(findings == 1 ? " finding" : " findings");
    }
    String size = bytes + (bytes == 1 ? " byte" : " bytes");
    what.append(what.length() == 0 ? size : " (" + size + ")");
    return what
        + " of session "
        + sessionId
        + (file.isEmpty() ? "" : " in " + file)
        + " "
        + cause.words()
        + ".";
  }

  QueueRecord record() {
    return QueueRecord.of(
        RecordType.LOSS,
        out -> {
          out.writeUTF(sessionId.toString());
          out.writeUTF(cause.name());
          out.writeLong(samples);
          out.writeLong(findings);
          out.writeLong(bytes);
          out.writeUTF(file);
          out.writeLong(at.toEpochMilli());
        });
  }

  /** Empty for a loss that this agent does not know. */
  static Optional<QueueLoss> of(QueueRecord record) throws IOException {
    DataInputStream in = record.fields();
    try {
      return Optional.of(
          new QueueLoss(
              UUID.fromString(in.readUTF()),
              Cause.valueOf(in.readUTF()),
              in.readLong(),
              in.readLong(),
              in.readLong(),
              in.readUTF(),
              Instant.ofEpochMilli(in.readLong())));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Whether the other one tells of the same thing, found another time. */
  boolean sameAs(QueueLoss other) {
    return equals(
        new QueueLoss(
            other.sessionId,
            other.cause,
            other.samples,
            other.findings,
            other.bytes,
            other.file,
            at));
  }
}
