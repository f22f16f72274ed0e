package com.backaware.edge.queue.file;

import com.backaware.edge.sample.CountLayout;
import com.backaware.edge.sample.SampleSink;
import com.backaware.motion.sample.SampleQuantizer;
import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads samples in order from a session's segments. A sample that cannot be read is given as one
 * whose every value is {@link SampleQuantizer#NOT_A_NUMBER}, at the time of the one before: numbers
 * go on without a hole, and the engine rejects and counts it.
 */
public final class SampleReader implements Closeable {
  private final SampleSegments segments;
  private final SampleBlock block;
  private final int[] counts;
  private @Nullable Segment segment;
  private @Nullable RecordReader records;
  private long lastTimeMicros;
  private long missing;
  private long soughtFrom;

  /** Reads from these segments. */
  public SampleReader(SampleSegments segments, CountLayout layout) {
    this.segments = segments;
    this.block = new SampleBlock(layout);
    this.counts = new int[layout.width()];
  }

  /** Gives the samples from one number up to before another. */
  public void give(long from, long to, SampleSink sink) {
    long number = from;
    while (number < to) {
      if (number < soughtFrom || number >= block.end()) {
        seek(number);
        soughtFrom = number;
      }
      long until = Math.min(to, block.end());
      if (block.first() > number || until <= number) {
        long resume = block.first() > number ? Math.min(to, block.first()) : to;
        giveMissing(resume - number, sink);
        number = resume;
      }
      for (; number < until && number >= block.first(); number++) {
        block.give(
            number,
            counts,
            (time, values) -> {
              lastTimeMicros = time;
              sink.add(time, values);
            });
      }
    }
  }

  /** Samples so far that could not be read. */
  public long missing() {
    return missing;
  }

  @Override
  public void close() throws IOException {
    if (records != null) {
      records.close();
    }
    records = null;
    segment = null;
  }

  private void giveMissing(long many, SampleSink sink) {
    for (long i = 0; i < many; i++) {
      Arrays.fill(counts, SampleQuantizer.NOT_A_NUMBER);
      sink.add(lastTimeMicros, counts);
    }
    missing += many;
  }

  /** Makes the block the one that holds a sample, else the next one after it, else an empty one. */
  private void seek(long number) {
    Segment at = segments.floor(number);
    if (records == null || at == null || !at.equals(segment) || number < soughtFrom) {
      open(at != null ? at : segments.after(number));
    }
    while (segment != null) {
      if (advance(number)) {
        return;
      }
      open(segments.after(segment.first()));
    }
    block.start(0);
  }

  /** Whether a block that ends after the sample was found in the open segment. */
  private boolean advance(long number) {
    if (records == null) {
      return false;
    }
    try {
      for (Optional<QueueRecord> next = records.next(); next.isPresent(); next = records.next()) {
        if (next.get().type() == RecordType.SAMPLES) {
          block.read(next.get());
          if (block.end() > number) {
            return true;
          }
        }
      }
    } catch (IOException e) {
      // Damage: the next segment may be whole.
    }
    return false;
  }

  private void open(@Nullable Segment next) {
    try {
      close();
      segment = next;
      records = next == null ? null : RecordReader.open(next.file());
    } catch (IOException e) {
      // Cannot be read: the same as damaged.
      records = null;
    }
  }
}
