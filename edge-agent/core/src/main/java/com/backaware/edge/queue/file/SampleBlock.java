package com.backaware.edge.queue.file;

import com.backaware.edge.sample.CountLayout;
import com.backaware.edge.sample.SampleSink;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Consecutive samples as one record: number of the first, how many, then for each sample the
 * difference of its time and of each count from the sample before, as signed varints; the first one
 * differs from zeros.
 */
public final class SampleBlock {
  /** Most samples in one record. Chosen: 5 s at 100 Hz. */
  public static final int MOST = 500;

  private final int width;
  private long first;
  private int size;
  private final long[] times = new long[MOST];
  private final int[] counts;

  /** An empty block. */
  public SampleBlock(CountLayout layout) {
    this.width = layout.width();
    this.counts = new int[MOST * width];
  }

  /** Begins anew with the number of the first sample. */
  public void start(long firstSampleNumber) {
    first = firstSampleNumber;
    size = 0;
  }

  /** Adds the next sample; there must be fewer than {@link #MOST}. */
  public void add(long timeMicros, int[] sample) {
    times[size] = timeMicros;
    System.arraycopy(sample, 0, counts, size * width, width);
    size++;
  }

  /** Number of the first sample. */
  public long first() {
    return first;
  }

  /** Number after the last sample. */
  public long end() {
    return first + size;
  }

  /** Gives a sample of the block to a sink. */
  public void give(long number, int[] scratch, SampleSink sink) {
    int index = (int) (number - first);
    System.arraycopy(counts, index * width, scratch, 0, width);
    sink.add(times[index], scratch);
  }

  /** The block as a record. */
  public QueueRecord record() {
    return QueueRecord.of(RecordType.SAMPLES, this::write);
  }

  /**
   * Takes over what a record holds.
   *
   * @throws IOException if it is not a block of such samples
   */
  public void read(QueueRecord record) throws IOException {
    DataInputStream in = record.fields();
    start(in.readLong());
    int many = in.readUnsignedShort();
    if (many > MOST) {
      throw new IOException("a block of " + many + " samples");
    }
    long time = 0;
    int[] sample = new int[width];
    for (int i = 0; i < many; i++) {
      time += signed(in);
      for (int channel = 0; channel < width; channel++) {
        sample[channel] += (int) signed(in);
      }
      add(time, sample);
    }
  }

  private void write(DataOutputStream out) throws IOException {
    out.writeLong(first);
    out.writeShort(size);
    for (int i = 0; i < size; i++) {
      put(out, times[i] - (i == 0 ? 0 : times[i - 1]));
      for (int at = i * width; at < (i + 1) * width; at++) {
        put(out, (long) counts[at] - (i == 0 ? 0 : counts[at - width]));
      }
    }
  }

  private static void put(DataOutputStream out, long signed) throws IOException {
    long rest = (signed << 1) ^ (signed >> 63);
    while ((rest & ~0x7fL) != 0) {
      out.writeByte((int) ((rest & 0x7f) | 0x80));
      rest >>>= 7;
    }
    out.writeByte((int) rest);
  }

  private static long signed(DataInputStream in) throws IOException {
    long value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      int next = in.readUnsignedByte();
      value |= (long) (next & 0x7f) << shift;
      if (next < 0x80) {
        return (value >>> 1) ^ -(value & 1);
      }
    }
    throw new IOException("a number without an end");
  }
}
