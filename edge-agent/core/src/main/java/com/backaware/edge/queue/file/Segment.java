package com.backaware.edge.queue.file;

import com.backaware.edge.sample.CountLayout;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One file of samples, named after the number of its first.
 *
 * @param file the file
 * @param first number of its first sample
 */
public record Segment(File file, long first) {
  private static final String PREFIX = "samples-";
  private static final String SUFFIX = ".baq";

  /**
   * What a look through a whole segment gave.
   *
   * @param end number after its last sample; its first if there is none
   * @param position where its last whole record ends, bytes
   * @param unreadable bytes after that
   */
  public record Extent(long end, long position, long unreadable) {}

  /** The segment of a folder that begins with this sample. */
  static Segment of(File folder, long first) {
    return new Segment(
        new File(folder, String.format(Locale.ROOT, "%s%019d%s", PREFIX, first, SUFFIX)), first);
  }

  /** The segments of a folder in order. */
  public static List<Segment> list(File folder) {
    String[] names = folder.list();
    if (names == null) {
      return new ArrayList<>();
    }
    Arrays.sort(names);
    List<Segment> segments = new ArrayList<>();
    for (String name : names) {
      number(name).ifPresent(first -> segments.add(new Segment(new File(folder, name), first)));
    }
    segments.sort(Comparator.comparingLong(Segment::first));
    return segments;
  }

  /** The record of the session that the segment begins with; empty if it cannot be read. */
  public Optional<QueueRecord> description() throws IOException {
    try (RecordReader reader = RecordReader.open(file)) {
      return reader.next().filter(record -> record.type() == RecordType.SESSION);
    }
  }

  /** Looks through the whole segment. */
  public Extent extent(CountLayout layout) throws IOException {
    SampleBlock block = new SampleBlock(layout);
    long end = first;
    try (RecordReader reader = RecordReader.open(file)) {
      for (Optional<QueueRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
        if (next.get().type() == RecordType.SAMPLES) {
          block.read(next.get());
          end = Math.max(end, block.end());
        }
      }
      return new Extent(end, reader.position(), reader.unreadable());
    }
  }

  private static Optional<Long> number(String name) {
    if (!name.startsWith(PREFIX) || !name.endsWith(SUFFIX)) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          Long.parseLong(name.substring(PREFIX.length(), name.length() - SUFFIX.length())));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
