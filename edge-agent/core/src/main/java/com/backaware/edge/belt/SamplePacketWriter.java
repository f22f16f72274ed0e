package com.backaware.edge.belt;

import com.backaware.motion.sample.BeltSample;
import com.backaware.motion.sample.ImuReading;
import java.util.Arrays;

/**
 * Packs samples as a belt does, for belts made of software. Values beyond the range are clipped to
 * its ends, those that are not finite become failed readings. Not thread-safe.
 */
public final class SamplePacketWriter {
  private final BeltConfiguration configuration;
  private final byte[] bytes;
  private final int sampleLength;
  private int length;

  /**
   * Will pack samples for a connection.
   *
   * @param mtu ATT MTU, at least 23, with a thoracic sensor at least 35
   */
  public SamplePacketWriter(BeltConfiguration configuration, int mtu) {
    this.configuration = configuration;
    this.sampleLength =
        configuration.thorax() ? 2 * SamplePacket.READING_LENGTH : SamplePacket.READING_LENGTH;
    int fitting = (BeltGatt.payload(mtu) - SamplePacket.HEADER_LENGTH) / sampleLength;
    if (fitting < 1) {
      throw new IllegalArgumentException(
          "an MTU of "
              + mtu
              + " has no room for a sample; it must be at least "
              + (SamplePacket.HEADER_LENGTH + sampleLength + 3));
    }
    int most = configuration.samplesPerPacket();
    int samples = most == 0 ? fitting : Math.min(most, fitting);
    this.bytes = new byte[SamplePacket.HEADER_LENGTH + samples * sampleLength];
  }

  /** Most samples in a packet. */
  public int capacity() {
    return (bytes.length - SamplePacket.HEADER_LENGTH) / sampleLength;
  }

  /**
   * Begins a packet.
   *
   * @param sequence number of its first sample; the lowest 16 bits count
   * @param clockMicros device clock at its first sample; the lowest 32 bits count
   * @param motorRan whether the motor ran meanwhile
   */
  public void start(long sequence, long clockMicros, boolean motorRan) {
    int flags =
        (configuration.thorax() ? SamplePacket.THORAX_FLAG : 0)
            | (motorRan ? SamplePacket.MOTOR_FLAG : 0);
    bytes[0] = (byte) ((BeltGatt.VERSION << 4) | flags);
    bytes[1] = (byte) configuration.revision();
    LittleEndian.put16(bytes, 2, (int) sequence);
    LittleEndian.put32(bytes, 4, (int) clockMicros);
    length = SamplePacket.HEADER_LENGTH;
  }

  /** Adds a sample; there has to be room. */
  public void add(BeltSample sample) {
    put(sample.pelvis);
    if (configuration.thorax()) {
      put(sample.thorax);
    }
  }

  /** Whether the next sample needs another packet. */
  public boolean full() {
    return length == bytes.length;
  }

  /** The packet so far. */
  public byte[] packet() {
    return Arrays.copyOf(bytes, length);
  }

  private void put(ImuReading reading) {
    double acceleration = configuration.accelerationUnit();
    double rotation = configuration.rotationUnit();
    put(reading.accX, acceleration);
    put(reading.accY, acceleration);
    put(reading.accZ, acceleration);
    put(reading.gyrX, rotation);
    put(reading.gyrY, rotation);
    put(reading.gyrZ, rotation);
  }

  private void put(double value, double unit) {
    int counts = SamplePacket.FAILED;
    if (Double.isFinite(value)) {
      counts = (int) Math.max(-Short.MAX_VALUE, Math.min(Short.MAX_VALUE, Math.rint(value / unit)));
    }
    LittleEndian.put16(bytes, length, counts);
    length += 2;
  }
}
