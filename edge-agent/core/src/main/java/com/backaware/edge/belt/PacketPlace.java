package com.backaware.edge.belt;

import java.util.Optional;

/**
 * Where a packet lies in the stream: after which one, with how many samples missing between. Both
 * its number (modulo 65536) and its clock (modulo 2³² µs) tell, and they have to agree.
 */
final class PacketPlace {
  private static final int NUMBERS = 1 << 16;

  /** A rate may differ by this factor from the configured one and still be a rate. Chosen. */
  private static final double RATE_FACTOR = 4;

  /** And by this part from the measured one. Chosen: sensors warm up. */
  private static final double MEASURED_PART = 0.005;

  /** How quickly the measured interval follows. Chosen: a second or two. */
  private static final double FOLLOWING = 0.1;

  private double nominal;
  private double interval;
  private boolean started;
  private boolean measured;
  private int lastSequence;
  private int lastCount;
  private int lastClock;
  private long lastClockMicros;
  private int sequence;
  private int count;
  private int clock;
  private boolean restarted;
  private long span;
  private long clockMicros;

  /** Expects packets of samples at this interval, microseconds. */
  void expect(double intervalMicros) {
    nominal = intervalMicros;
    interval = intervalMicros;
    measured = false;
  }

  /**
   * Finds the place of a packet; nothing changes before it is {@link #take taken}.
   *
   * @return what is wrong, if its samples came before or later ones did
   */
  Optional<PacketProblem> find(SamplePacket packet) {
    sequence = packet.sequence();
    count = packet.count();
    clock = packet.clock();
    if (!started) {
      return begin();
    }
    int ahead = (short) (sequence - lastSequence);
    int clockStep = clock - lastClock; // over the wraparound
    if (ahead <= 0 && agrees(-(long) ahead, -(long) clockStep)) {
      return Optional.of(
          ahead == 0 && count == lastCount ? PacketProblem.DUPLICATE : PacketProblem.LATE);
    }
    if (ahead > 0 && ahead < lastCount && agrees(ahead, clockStep)) {
      return Optional.of(PacketProblem.LATE);
    }
    span = wrapped(ahead, clockStep);
    if (span < 0) {
      return begin();
    }
    restarted = false;
    clockMicros = lastClockMicros + clockStep;
    return Optional.empty();
  }

  /** Whether numbers and clock began anew with the packet found last. */
  boolean restarted() {
    return restarted;
  }

  /** Samples missing before the packet found last. */
  long lostBefore() {
    return restarted ? 0 : span - lastCount;
  }

  /** Clock at the first sample of the packet found last, without wraparound, microseconds. */
  long clockMicros() {
    return clockMicros;
  }

  /** A clock near that of the last packet taken, without wraparound, microseconds. */
  long clockMicros(int near) {
    return lastClockMicros + (near - lastClock);
  }

  /** Time from sample to sample, microseconds. */
  double intervalMicros() {
    return interval;
  }

  /** Takes the packet found last as the newest one. */
  void take() {
    if (!restarted) {
      double now = (double) (clockMicros - lastClockMicros) / span;
      interval = measured ? interval + FOLLOWING * (now - interval) : now;
      measured = true;
    }
    started = true;
    lastSequence = sequence;
    lastCount = count;
    lastClock = clock;
    lastClockMicros = clockMicros;
  }

  private Optional<PacketProblem> begin() {
    restarted = true;
    span = 0;
    clockMicros = Integer.toUnsignedLong(clock);
    return Optional.empty();
  }

  /** Whether so many samples can have taken so long. */
  private boolean agrees(long numbers, long micros) {
    if (numbers == 0 || measured) {
      double most = interval * (MEASURED_PART * numbers + (numbers == 0 ? 0 : 2));
      return Math.abs(micros - numbers * interval) <= most;
    }
    double each = (double) micros / numbers;
    return each > nominal / RATE_FACTOR && each < nominal * RATE_FACTOR;
  }

  /** Samples from the first one of the last packet to the first one of this; -1 for a restart. */
  private long wrapped(int ahead, long clockStep) {
    long byClock = Math.round(clockStep / interval);
    long numbers = ahead + NUMBERS * Math.round((double) (byClock - ahead) / NUMBERS);
    if (ahead >= lastCount && agrees(ahead, clockStep)) {
      return ahead;
    }
    return measured && numbers >= lastCount && agrees(numbers, clockStep) ? numbers : -1;
  }
}
