package com.backaware.edge.sample;

import com.backaware.motion.sample.BeltSample;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The samples that the service has not acknowledged, in memory: for sessions that need not survive
 * the agent. Safe for one thread that appends and one that reads.
 */
public final class UnacknowledgedSamples implements SampleWindow {
  private static final int CHUNK = 1024;

  private final CountLayout layout;
  private final int channels;
  private final int capacity;
  private final List<Chunk> chunks = new ArrayList<>();
  private final Deque<Chunk> spare = new ArrayDeque<>();
  private long firstChunk;
  private long acknowledged;
  private long end;
  private boolean released;

  /**
   * Keeps nothing yet.
   *
   * @param capacity samples kept at most; appending more waits
   */
  public UnacknowledgedSamples(boolean hasThorax, int capacity) {
    this.layout = new CountLayout(hasThorax);
    this.channels = layout.width();
    this.capacity = capacity;
  }

  /** Takes the next sample; waits while the samples kept are at capacity. */
  @Override
  public synchronized void append(BeltSample sample) throws InterruptedException {
    while (!released && end - acknowledged >= capacity) {
      wait();
    }
    if (!released && end >= acknowledged) {
      keep(sample);
    }
    end++;
  }

  /** Keeps nothing from now on, so that nobody waits: it will not be sent any more. */
  @Override
  public synchronized void release() {
    released = true;
    notifyAll();
  }

  /** Drops the samples below a number, also those that are yet to come. */
  @Override
  public synchronized void acknowledge(long nextSampleNumber) {
    acknowledged = Math.max(acknowledged, nextSampleNumber);
    while (!chunks.isEmpty() && (firstChunk + 1) * CHUNK <= acknowledged) {
      spare.push(chunks.remove(0));
      firstChunk++;
    }
    notifyAll();
  }

  /** Number of the first sample that is not acknowledged. */
  @Override
  public synchronized long acknowledged() {
    return acknowledged;
  }

  /** Samples appended so far, acknowledged or not: the number that the next one gets. */
  @Override
  public synchronized long end() {
    return end;
  }

  @Override
  public synchronized void read(long from, int count, SampleSink sink) {
    int[] counts = new int[channels];
    for (long number = from; number < from + count; number++) {
      Chunk chunk = chunks.get((int) (number / CHUNK - firstChunk));
      int slot = (int) (number % CHUNK);
      System.arraycopy(chunk.counts, slot * channels, counts, 0, channels);
      sink.add(chunk.times[slot], counts);
    }
  }

  private void keep(BeltSample sample) {
    long index = end / CHUNK;
    if (chunks.isEmpty()) {
      firstChunk = index;
    }
    if (index - firstChunk == chunks.size()) {
      chunks.add(spare.isEmpty() ? new Chunk(channels) : spare.pop());
    }
    Chunk chunk = chunks.get((int) (index - firstChunk));
    int slot = (int) (end % CHUNK);
    chunk.times[slot] = sample.timeMicros;
    layout.put(sample, chunk.counts, slot * channels);
  }

  private static final class Chunk {
    final long[] times = new long[CHUNK];
    final int[] counts;

    Chunk(int channels) {
      counts = new int[CHUNK * channels];
    }
  }
}
