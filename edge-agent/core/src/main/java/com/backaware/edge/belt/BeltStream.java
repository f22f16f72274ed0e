package com.backaware.edge.belt;

import com.backaware.edge.clock.DeviceClock;
import com.backaware.motion.sample.BeltSample;
import java.util.Optional;

/**
 * Makes one stream of samples of a belt's packets, over losses, reconnections and restarts of the
 * belt. Sample times are microseconds since the first sample on the belt's own clock, without its
 * wraparound; after a restart they go on by the host's clock. One thread at a time.
 */
public final class BeltStream {
  /** Packets after which the measured rate is trusted. Chosen. */
  private static final int PACKETS_UNTIL_RATE = 20;

  /** Rates that differ by more are a belt that does not do what it says. Chosen. */
  private static final double RATE_TOLERANCE = 0.1;

  private final SampleSink sink;
  private final DeviceClock clock = new DeviceClock();
  private final SamplePacket packet = new SamplePacket();
  private final BeltSample sample = new BeltSample();
  private final PacketPlace place = new PacketPlace();
  private final long[] refused = new long[PacketProblem.values().length];
  private BeltConfiguration configuration;
  private long packets;
  private long samples;
  private long lost;
  private int gaps;
  private int restarts;
  private long beltZero;
  private long lastHostMicros;
  private long newest = -1;

  /**
   * Expects packets under a configuration.
   *
   * @param sink gets every sample
   */
  public BeltStream(BeltConfiguration configuration, SampleSink sink) {
    this.configuration = configuration;
    this.sink = sink;
    place.expect(configuration.intervalMicros());
  }

  /** Expects packets under another configuration from now on. */
  public void configure(BeltConfiguration next) {
    configuration = next;
    place.expect(next.intervalMicros());
  }

  /**
   * Takes a notification and hands its samples on.
   *
   * @param length how many of the bytes are the packet
   * @param hostMicros when it arrived, on the host's monotonic clock, microseconds
   * @return why it was not used, if it was not
   */
  public Optional<PacketProblem> accept(byte[] bytes, int length, long hostMicros) {
    Optional<PacketProblem> problem = check(bytes, length);
    if (problem.isPresent()) {
      refused[problem.get().ordinal()]++;
      return problem;
    }
    if (place.restarted()) {
      restart(hostMicros);
    }
    if (place.lostBefore() > 0) {
      lost += place.lostBefore();
      gaps++;
    }
    place.take();
    packets++;
    handOn();
    lastHostMicros = hostMicros;
    clock.arrived(sample.timeMicros, hostMicros);
    return Optional.empty();
  }

  /**
   * Notes an answer of the device clock characteristic, once samples came.
   *
   * @param deviceClock the clock, modulo 2³²
   * @param sentMicros when the host sent the request, on its monotonic clock, microseconds
   */
  public void clockRead(int deviceClock, long sentMicros) {
    if (packets > 0) {
      clock.requested(place.clockMicros(deviceClock) - beltZero, sentMicros);
    }
  }

  /** What came so far. */
  public StreamTally tally() {
    long sum = 0;
    for (long count : refused) {
      sum += count;
    }
    return new StreamTally(packets, samples, lost, gaps, restarts, sum);
  }

  /** Packets that were not used for a reason. */
  public long refused(PacketProblem problem) {
    return refused[problem.ordinal()];
  }

  /** Rate by the belt's own numbers and clock, Hz. */
  public double measuredHertz() {
    return 1e6 / place.intervalMicros();
  }

  /** Whether the belt measures more than 10 % faster or slower than its configuration says. */
  public boolean rateDiffers() {
    double ratio = configuration.intervalMicros() / place.intervalMicros();
    return packets >= PACKETS_UNTIL_RATE && Math.abs(ratio - 1) > RATE_TOLERANCE;
  }

  /** Sample times to the host's monotonic clock and back; what is left is the shortest delay. */
  public DeviceClock clock() {
    return clock;
  }

  /** What the belt's clock shows at a sample time, modulo 2³²: for the expiry of a command. */
  public int deviceClock(long timeMicros) {
    return (int) (timeMicros + beltZero);
  }

  private Optional<PacketProblem> check(byte[] bytes, int length) {
    Optional<PacketProblem> problem = packet.read(bytes, length);
    if (problem.isPresent()) {
      return problem;
    }
    if (packet.revision() != configuration.revision()) {
      return Optional.of(PacketProblem.CONFIGURATION);
    }
    if (packet.hasThorax() != configuration.thorax()) {
      return Optional.of(PacketProblem.SENSORS);
    }
    return place.find(packet);
  }

  private void restart(long hostMicros) {
    if (packets == 0) {
      beltZero = place.clockMicros();
      return;
    }
    restarts++;
    double within = (packet.count() - 1) * place.intervalMicros();
    long away =
        Math.max((long) place.intervalMicros(), hostMicros - lastHostMicros - (long) within);
    beltZero = place.clockMicros() - (sample.timeMicros + away);
    clock.reset();
  }

  /**
   * Times go forward even where a first packet was spread by a rate that the belt does not have.
   */
  private void handOn() {
    long start = place.clockMicros() - beltZero;
    for (int i = 0; i < packet.count(); i++) {
      packet.copyTo(i, configuration, sample);
      newest = Math.max(newest + 1, start + Math.round(i * place.intervalMicros()));
      sample.timeMicros = newest;
      samples++;
      sink.accept(sample);
    }
  }
}
