package com.backaware.edge.queue;

import com.backaware.edge.queue.file.QueueRecord;
import com.backaware.edge.queue.file.RecordReader;
import com.backaware.edge.queue.file.RecordType;
import com.backaware.edge.queue.file.RecordWriter;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What had to go, for whoever asks later. Two files of bounded size: when one is full, the other is
 * begun anew. Callers hold the queue's own lock.
 */
final class LossLog {
  /** Size of one file, bytes; holds about 500 losses. Chosen. */
  private static final long FILE_BYTES = 64 * 1024;

  private final File current;
  private final File older;

  LossLog(File folder) {
    current = new File(folder, "losses.baq");
    older = new File(folder, "losses-older.baq");
  }

  /** Adds a loss, unless it is there already. */
  void add(QueueLoss loss) throws IOException {
    for (QueueLoss known : read()) {
      if (known.sameAs(loss)) {
        return;
      }
    }
    append(loss);
  }

  private void append(QueueLoss loss) throws IOException {
    if (current.length() >= FILE_BYTES) {
      delete(older);
      if (!current.renameTo(older)) {
        throw new IOException(current + " cannot be renamed to " + older.getName());
      }
    }
    if (!current.exists()) {
      RecordWriter.create(current, loss.record()).close();
      return;
    }
    long end;
    try (RecordReader reader = RecordReader.open(current)) {
      while (reader.next().isPresent()) {
        // On to the end.
      }
      end = reader.position();
    }
    if (end == 0) {
      delete(current);
      RecordWriter.create(current, loss.record()).close();
      return;
    }
    try (RecordWriter writer = RecordWriter.extend(current, end)) {
      writer.append(loss.record());
      writer.force();
    }
  }

  List<QueueLoss> read() throws IOException {
    List<QueueLoss> losses = new ArrayList<>();
    for (File file : new File[] {older, current}) {
      if (file.exists()) {
        read(file, losses);
      }
    }
    return losses;
  }

  private static void read(File file, List<QueueLoss> losses) throws IOException {
    try (RecordReader reader = RecordReader.open(file)) {
      for (Optional<QueueRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
        if (next.get().type() == RecordType.LOSS) {
          QueueLoss.of(next.get()).ifPresent(losses::add);
        }
      }
    }
  }

  private static void delete(File file) throws IOException {
    if (file.exists() && !file.delete()) {
      throw new IOException(file + " cannot be deleted");
    }
  }
}
