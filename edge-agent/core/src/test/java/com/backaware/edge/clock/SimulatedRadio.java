package com.backaware.edge.clock;

import java.util.Random;

/**
 * A belt that samples and sends over a radio link with connection events, retransmissions, stalls
 * and a host that is busy. Times are true ones, seconds; the clocks are read from them.
 */
final class SimulatedRadio {
  /** What a packet takes on the air, seconds. */
  private static final double AIR_TIME = 0.001;

  private final Random random;
  private final double deviceRate;
  private final double samplePeriod;
  private final double connectionInterval;
  private final int samplesPerPacket;
  private final double retransmission;
  private final double hostJitter;
  private final double shortest;
  private double lastSample;
  private double event;
  private double sentInEvent;
  private double stalledUntil;

  /**
   * Builds a link.
   *
   * @param seed what chance is drawn from
   * @param driftPartsPerMillion how much faster the device's clock runs
   * @param sampleHertz what the sensor really does
   * @param connectionIntervalMillis time between connection events
   * @param retransmission chance that a connection event fails
   * @param hostJitterMillis mean time until the host looks
   * @param shortestMillis what the quickest message takes on its way
   */
  SimulatedRadio(
      long seed,
      double driftPartsPerMillion,
      double sampleHertz,
      double connectionIntervalMillis,
      int samplesPerPacket,
      double retransmission,
      double hostJitterMillis,
      double shortestMillis) {
    this.random = new Random(seed);
    this.deviceRate = 1 + driftPartsPerMillion * 1e-6;
    this.samplePeriod = 1 / sampleHertz;
    this.connectionInterval = connectionIntervalMillis / 1000;
    this.samplesPerPacket = samplesPerPacket;
    this.retransmission = retransmission;
    this.hostJitter = hostJitterMillis / 1000;
    this.shortest = shortestMillis / 1000;
  }

  /** Sends the next packet: in the connection event after it is ready, behind those before it. */
  void send() {
    lastSample += samplesPerPacket * samplePeriod;
    if (random.nextDouble() < 0.002) {
      stalledUntil = lastSample + random.nextDouble() * 2;
    }
    double ready = Math.ceil(Math.max(lastSample, stalledUntil) / connectionInterval);
    boolean behind = ready <= event && sentInEvent < connectionInterval - 2 * AIR_TIME;
    if (behind) {
      sentInEvent += AIR_TIME;
      return;
    }
    event = Math.max(ready, event + 1);
    sentInEvent = 0;
    while (random.nextDouble() < retransmission) {
      event++;
    }
  }

  /**
   * A time at which the host asks for the device's clock next, seconds: ten times a second or so.
   */
  double nextRequest(double lastSeconds) {
    return lastSeconds + 0.05 + 0.1 * random.nextDouble();
  }

  /** When the device gets a request that the host sends at a true time, seconds. */
  double received(double sentSeconds) {
    double ready = sentSeconds - hostJitter * Math.log(1 - random.nextDouble());
    double at = Math.ceil(Math.max(ready, stalledUntil) / connectionInterval);
    while (random.nextDouble() < retransmission) {
      at++;
    }
    return at * connectionInterval + shortest;
  }

  /** Device clock at the packet's last sample, microseconds. */
  long deviceMicros() {
    return deviceMicros(lastSample);
  }

  /** Device clock at a true time, microseconds. */
  long deviceMicros(double seconds) {
    return 4_000_000_000L + (long) (seconds * deviceRate * 1e6);
  }

  /** True time of the packet's last sample, seconds. */
  double sampleSeconds() {
    return lastSample;
  }

  /** Host clock when the packet arrives, microseconds. */
  long arrivalMicros() {
    double busy = -hostJitter * Math.log(1 - random.nextDouble());
    return hostMicros(event * connectionInterval + sentInEvent + shortest + busy);
  }

  /** Host clock at a true time, microseconds. */
  static long hostMicros(double seconds) {
    return 77_000_000L + (long) (seconds * 1e6);
  }
}
