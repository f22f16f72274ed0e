package com.backaware.edge.cue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Gives each cue once, from whichever side is first, and drops those that come too late. Samples
 * may be offered and cues heard from different threads.
 */
public final class CueArbiter {
  /** Samples whose time of offer is remembered: 14 s at 285 Hz, longer than any cue is valid. */
  private static final int REMEMBERED = 4096;

  private static final double NANOS_PER_MILLI = 1e6;

  private final LongSupplier nanoTime;
  private final Consumer<GivenCue> wearer;
  private final long[] offeredNumbers = new long[REMEMBERED];
  private final long[] offeredNanos = new long[REMEMBERED];
  private final Set<String> known = new HashSet<>();
  private final List<Double> serviceLatencies = new ArrayList<>();
  private int given;
  private int beltFirst;
  private int late;
  private int serviceHeard;

  /**
   * Creates an arbiter for one session.
   *
   * @param nanoTime a monotonic clock, nanoseconds
   * @param wearer gets each cue that is to be given, on the thread that brought it
   */
  public CueArbiter(LongSupplier nanoTime, Consumer<GivenCue> wearer) {
    this.nanoTime = nanoTime;
    this.wearer = wearer;
    Arrays.fill(offeredNumbers, -1);
  }

  /** Notes that a sample is being offered now; latencies count from here. */
  public synchronized void sampleOffered(long sampleNumber) {
    int slot = slot(sampleNumber);
    offeredNumbers[slot] = sampleNumber;
    offeredNanos[slot] = nanoTime.getAsLong();
  }

  /** Notes a cue that belongs to the past, before a restart: neither side may give it again. */
  public synchronized void silence(CueSignal cue) {
    known.add(cue.id());
  }

  /** Hears a cue from the local engine, which never comes late. */
  public void heardFromBelt(CueSignal cue) {
    GivenCue now;
    synchronized (this) {
      if (!known.add(cue.id())) {
        return;
      }
      given++;
      beltFirst++;
      now = new GivenCue(cue, CueSide.BELT, millisSinceOffered(cue.sampleNumber()));
    }
    wearer.accept(now);
  }

  /**
   * Hears a cue from the service.
   *
   * @param validFor how long after its sample was offered the cue may still be given
   */
  public void heardFromService(CueSignal cue, Duration validFor) {
    GivenCue now;
    synchronized (this) {
      serviceHeard++;
      double latency = millisSinceOffered(cue.sampleNumber());
      boolean inTime = latency <= validFor.toNanos() / NANOS_PER_MILLI;
      if (inTime) {
        serviceLatencies.add(latency);
      }
      if (!known.add(cue.id())) {
        return;
      }
      if (!inTime) {
        late++;
        return;
      }
      given++;
      now = new GivenCue(cue, CueSide.SERVICE, latency);
    }
    wearer.accept(now);
  }

  /** What became of the cues so far. */
  public synchronized CueTally tally() {
    return new CueTally(given, beltFirst, late, serviceHeard, median(serviceLatencies));
  }

  /** NaN when the sample was never offered or is too long ago. */
  private double millisSinceOffered(long sampleNumber) {
    int slot = slot(sampleNumber);
    return offeredNumbers[slot] == sampleNumber
        ? (nanoTime.getAsLong() - offeredNanos[slot]) / NANOS_PER_MILLI
        : Double.NaN;
  }

  private static int slot(long sampleNumber) {
    return (int) (sampleNumber & (REMEMBERED - 1));
  }

  private static double median(List<Double> values) {
    if (values.isEmpty()) {
      return Double.NaN;
    }
    double[] sorted = new double[values.size()];
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = values.get(i);
    }
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
