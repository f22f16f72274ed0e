package com.backaware.edge.queue.file;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the records of one file, up to the first byte that is not as it was written. */
public final class RecordReader implements Closeable {
  private final File file;
  private final DataInputStream in;
  private long position;
  private boolean over;

  private RecordReader(File file, DataInputStream in) {
    this.file = file;
    this.in = in;
  }

  /**
   * Opens a file. One without a readable header has no records.
   *
   * @throws NewerVersionException if it is from a newer agent
   * @throws IOException if it cannot be read
   */
  public static RecordReader open(File file) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(new FileInputStream(file)));
    try {
      RecordReader reader = new RecordReader(file, in);
      if (FileHeader.read(in, file)) {
        reader.position = FileHeader.BYTES;
      } else {
        reader.over = true;
      }
      return reader;
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  /** The next record; empty at the end, or where nothing more can be read. */
  public Optional<QueueRecord> next() throws IOException {
    while (!over) {
      Frame frame = frame();
      if (frame == null) {
        over = true;
        return Optional.empty();
      }
      position += QueueRecord.FRAME + frame.payload.length;
      Optional<RecordType> type = RecordType.of(frame.type);
      if (type.isPresent()) {
        return Optional.of(new QueueRecord(type.get(), frame.payload));
      }
    }
    return Optional.empty();
  }

  /** Where the last whole record ends, bytes; 0 if not even the header is whole. */
  public long position() {
    return position;
  }

  /** Bytes after the last whole record, once {@link #next()} has given everything. */
  public long unreadable() {
    return Math.max(0, file.length() - position);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private record Frame(int type, byte[] payload) {}

  private @Nullable Frame frame() throws IOException {
    try {
      int length = in.readInt();
      int checksum = in.readInt();
      int type = in.readUnsignedByte();
      if (length < 0 || length > QueueRecord.LONGEST || length > file.length() - position) {
        return null;
      }
      byte[] payload = new byte[length];
      in.readFully(payload);
      return QueueRecord.checksum(length, type, payload) == checksum
          ? new Frame(type, payload)
          : null;
    } catch (EOFException e) {
      return null;
    }
  }
}
