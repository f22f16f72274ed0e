package com.backaware.edge.queue.file;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;

/** Appends records to one file. One thread at a time. */
public final class RecordWriter implements Closeable {
  private final RandomAccessFile out;
  private long length;
  private boolean dirty;

  private RecordWriter(RandomAccessFile out, long length) {
    this.out = out;
    this.length = length;
  }

  /**
   * Begins a new file with its header and first record; when this returns both are on the disk.
   *
   * @throws IOException if it exists, or cannot be written
   */
  public static RecordWriter create(File file, QueueRecord first) throws IOException {
    if (!file.createNewFile()) {
      throw new IOException(file + " exists");
    }
    RecordWriter writer = new RecordWriter(new RandomAccessFile(file, "rw"), 0);
    try {
      writer.write(FileHeader.bytes(FileHeader.VERSION));
      writer.append(first);
      writer.force();
      forceFolder(file.getAbsoluteFile().getParentFile());
      return writer;
    } catch (IOException e) {
      writer.close();
      file.delete();
      throw e;
    }
  }

  /**
   * Goes on with a file.
   *
   * @param end where its last whole record ends; what follows is cut off
   */
  public static RecordWriter extend(File file, long end) throws IOException {
    RandomAccessFile out = new RandomAccessFile(file, "rw");
    try {
      if (out.length() > end) {
        out.setLength(end);
        out.getChannel().force(true);
      }
      out.seek(end);
      return new RecordWriter(out, end);
    } catch (IOException e) {
      out.close();
      throw e;
    }
  }

  /** Appends a record. A record that could not be written whole is taken back. */
  public void append(QueueRecord record) throws IOException {
    write(record.framed());
  }

  /** When this returns, everything appended so far survives the loss of power. */
  public void force() throws IOException {
    if (dirty) {
      out.getChannel().force(false);
      dirty = false;
    }
  }

  /** Bytes in the file. */
  public long length() {
    return length;
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  private void write(byte[] bytes) throws IOException {
    try {
      out.seek(length);
      out.write(bytes);
      length += bytes.length;
      dirty = true;
    } catch (IOException e) {
      takeBack(e);
      throw e;
    }
  }

  private void takeBack(IOException cause) {
    try {
      out.setLength(length);
    } catch (IOException e) {
      cause.addSuppressed(e);
    }
  }

  /** Makes a new name in a folder last; not every system can, and none loses more than the name. */
  private static void forceFolder(File folder) {
    try (FileChannel channel = FileChannel.open(folder.toPath(), StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // The system does not let folders be opened.
    }
  }
}
