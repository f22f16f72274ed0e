package com.backaware.edge.belt;

import com.backaware.motion.sample.BeltSample;
import java.util.ArrayList;
import java.util.List;

/** A belt made of software: it numbers its samples and shows the number in their values. */
final class SoftwareBelt {
  private final BeltConfiguration configuration;
  private final int mtu;
  private final double intervalMicros;
  private long number;
  private double clock;

  /** Starts measuring with this number and clock. */
  SoftwareBelt(
      BeltConfiguration configuration, int mtu, double intervalMicros, long number, long clock) {
    this.configuration = configuration;
    this.mtu = mtu;
    this.intervalMicros = intervalMicros;
    this.number = number;
    this.clock = clock;
  }

  /** The next packet, full. */
  byte[] packet() {
    SamplePacketWriter writer = new SamplePacketWriter(configuration, mtu);
    writer.start(number, Math.round(clock), false);
    while (!writer.full()) {
      writer.add(sample(configuration, number));
      skip(1);
    }
    return writer.packet();
  }

  /** The next packets, full. */
  List<byte[]> packets(int count) {
    List<byte[]> packets = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      packets.add(packet());
    }
    return packets;
  }

  /** Measures samples that it never sends. */
  void skip(int samples) {
    number += samples;
    clock += samples * intervalMicros;
  }

  /** A sample that shows a number, which wraps around at 30000. */
  static BeltSample sample(BeltConfiguration configuration, long number) {
    BeltSample sample = new BeltSample();
    sample.hasThorax = configuration.thorax();
    sample.pelvis.accX = Math.floorMod(number, 30_000) * configuration.accelerationUnit();
    sample.pelvis.gyrZ = -sample.pelvis.accX / 100;
    return sample;
  }

  /** The number that a sample shows. */
  static long shown(BeltConfiguration configuration, BeltSample sample) {
    return Math.round(sample.pelvis.accX / configuration.accelerationUnit());
  }
}
