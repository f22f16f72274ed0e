package com.backaware.edge.queue.file;

import com.backaware.edge.sample.CountLayout;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The samples of one session on the disk. One thread appends, forces and deletes; another may read
 * what has been appended through a {@link SampleReader}.
 */
public final class SampleSegments implements Closeable {
  private final File folder;
  private final CountLayout layout;
  private final QueueRecord description;
  private final long segmentBytes;
  private final List<Segment> segments = new ArrayList<>();
  private @Nullable RecordWriter writer;
  private long end;

  /**
   * Knows no segment yet.
   *
   * @param description the record that every segment begins with
   * @param segmentBytes a segment that has reached this size is followed by a new one
   */
  public SampleSegments(
      File folder, CountLayout layout, QueueRecord description, long segmentBytes) {
    this.folder = folder;
    this.layout = layout;
    this.description = description;
    this.segmentBytes = segmentBytes;
  }

  /**
   * Looks through the segments that are there and cuts the torn tail of the last one.
   *
   * @param acknowledged samples below this number are not missed
   * @throws NewerVersionException if one is from a newer agent; then nothing has been changed
   */
  public Recovery recover(long acknowledged) throws IOException {
    List<Segment> found = Segment.list(folder);
    List<Segment.Extent> extents = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      extents.add(extent(found.get(i), i == found.size() - 1));
    }
    List<String> damaged = new ArrayList<>();
    long missing = 0;
    for (int i = 0; i < found.size() - 1; i++) {
      long wanted = Math.max(acknowledged, extents.get(i).end());
      missing += Math.max(0, found.get(i + 1).first() - wanted);
      if (extents.get(i).unreadable() > 0) {
        damaged.add(found.get(i).file().getName());
      }
    }
    segments.addAll(found);
    int last = found.size() - 1;
    end = last < 0 ? 0 : extents.get(last).end();
    long cut = last < 0 ? 0 : cut(found.get(last), extents.get(last));
    return new Recovery(cut == 0 ? "" : found.get(last).file().getName(), cut, damaged, missing);
  }

  /** Number of the first sample in the first segment; {@link #end()} if there is none. */
  public synchronized long first() {
    return segments.isEmpty() ? end : segments.get(0).first();
  }

  /** Number after the last sample. */
  public synchronized long end() {
    return end;
  }

  /** Whether the next block begins a new segment. */
  public boolean full() {
    return writer == null || writer.length() >= segmentBytes;
  }

  /** Appends a block, which must not begin below {@link #end()}. */
  public void append(SampleBlock block) throws IOException {
    RecordWriter out = writer;
    if (out == null || out.length() >= segmentBytes) {
      closeWriter();
      Segment next = Segment.of(folder, block.first());
      out = RecordWriter.create(next.file(), description);
      writer = out;
      synchronized (this) {
        segments.add(next);
      }
    }
    out.append(block.record());
    synchronized (this) {
      end = block.end();
    }
  }

  /** When this returns, everything appended so far survives the loss of power. */
  public void force() throws IOException {
    if (writer != null) {
      writer.force();
    }
  }

  /** Deletes the segments whose samples all lie below a number, except the one being written. */
  public void deleteBelow(long number) {
    Segment first = firstOfSeveral(number);
    while (first != null && (first.file().delete() || !first.file().exists())) {
      synchronized (this) {
        segments.remove(0);
      }
      first = firstOfSeveral(number);
    }
  }

  /** Goes on in a new segment: the one being written is not to be relied on any more. */
  public void abandonSegment() {
    try {
      closeWriter();
    } catch (IOException e) {
      // What was appended whole is there; what was not is read as a torn tail.
    }
  }

  @Override
  public void close() throws IOException {
    closeWriter();
  }

  /** The segment that holds a sample or would; null if every segment begins later. */
  synchronized @Nullable Segment floor(long number) {
    Segment found = null;
    for (Segment segment : segments) {
      if (segment.first() <= number) {
        found = segment;
      }
    }
    return found;
  }

  /** The segment after one that begins with this sample; null if there is none. */
  synchronized @Nullable Segment after(long first) {
    for (Segment segment : segments) {
      if (segment.first() > first) {
        return segment;
      }
    }
    return null;
  }

  private synchronized @Nullable Segment firstOfSeveral(long number) {
    return segments.size() > 1 && segments.get(1).first() <= number ? segments.get(0) : null;
  }

  /** A file that cannot be read is one that is damaged from its start, if another follows it. */
  private Segment.Extent extent(Segment segment, boolean last) throws IOException {
    try {
      return segment.extent(layout);
    } catch (NewerVersionException e) {
      throw e;
    } catch (IOException e) {
      if (last) {
        throw e;
      }
      return new Segment.Extent(segment.first(), 0, segment.file().length());
    }
  }

  /** Cuts what is not whole off a segment, deletes one without samples; returns the bytes cut. */
  private long cut(Segment segment, Segment.Extent extent) throws IOException {
    if (extent.end() == segment.first()) {
      segments.remove(segment);
      if (!segment.file().delete()) {
        throw new IOException(segment.file() + " cannot be deleted");
      }
    } else if (extent.unreadable() > 0) {
      try (RecordWriter tail = RecordWriter.extend(segment.file(), extent.position())) {
        tail.force();
      }
    }
    return extent.unreadable();
  }

  private void closeWriter() throws IOException {
    RecordWriter out = writer;
    writer = null;
    if (out != null) {
      try (out) {
        out.force();
      }
    }
  }
}
