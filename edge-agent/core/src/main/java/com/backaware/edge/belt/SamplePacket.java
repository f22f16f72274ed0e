package com.backaware.edge.belt;

import com.backaware.motion.sample.BeltSample;
import com.backaware.motion.sample.ImuReading;
import java.util.Optional;

/**
 * A view of the bytes of one notification: a header of eight bytes, then the samples. One instance
 * reads any number of packets, one after the other, without allocation. Not thread-safe.
 */
public final class SamplePacket {
  /** Bytes before the samples. */
  public static final int HEADER_LENGTH = 8;

  /** Bytes of one sensor's reading. */
  public static final int READING_LENGTH = 12;

  /** Count that stands for a reading that failed. */
  public static final int FAILED = Short.MIN_VALUE;

  static final int THORAX_FLAG = 1;
  static final int MOTOR_FLAG = 2;
  private static final int KNOWN_FLAGS = THORAX_FLAG | MOTOR_FLAG;

  private byte[] bytes = new byte[0];
  private int sampleLength;
  private int count;

  /**
   * Reads a notification; the bytes are looked at until the next packet.
   *
   * @param length how many of the bytes are the packet
   * @return what is wrong with it, if anything
   */
  public Optional<PacketProblem> read(byte[] packet, int length) {
    if (length < HEADER_LENGTH + READING_LENGTH) {
      return Optional.of(PacketProblem.LENGTH);
    }
    if (LittleEndian.unsigned8(packet, 0) >> 4 != BeltGatt.VERSION) {
      return Optional.of(PacketProblem.VERSION);
    }
    int flags = LittleEndian.unsigned8(packet, 0) & 0xF;
    if ((flags & ~KNOWN_FLAGS) != 0) {
      return Optional.of(PacketProblem.FLAGS);
    }
    int oneSample = (flags & THORAX_FLAG) != 0 ? 2 * READING_LENGTH : READING_LENGTH;
    if ((length - HEADER_LENGTH) % oneSample != 0) {
      return Optional.of(PacketProblem.LENGTH);
    }
    bytes = packet;
    sampleLength = oneSample;
    count = (length - HEADER_LENGTH) / oneSample;
    return Optional.empty();
  }

  /** Samples in it, at least 1. */
  public int count() {
    return count;
  }

  /** Whether its samples have the thoracic sensor. */
  public boolean hasThorax() {
    return sampleLength > READING_LENGTH;
  }

  /** Whether the motor ran while these samples were measured. */
  public boolean motorRan() {
    return (LittleEndian.unsigned8(bytes, 0) & MOTOR_FLAG) != 0;
  }

  /** Revision of the configuration under which it was measured. */
  public int revision() {
    return LittleEndian.unsigned8(bytes, 1);
  }

  /** Number of the first sample, modulo 65536. */
  public int sequence() {
    return LittleEndian.unsigned16(bytes, 2);
  }

  /** Device clock at the first sample, microseconds modulo 2³², as a signed int. */
  public int clock() {
    return LittleEndian.bits32(bytes, 4);
  }

  /** Writes the readings of a sample into another one, whose time stays as it is. */
  public void copyTo(int index, BeltConfiguration configuration, BeltSample sample) {
    int at = HEADER_LENGTH + index * sampleLength;
    sample.hasThorax = hasThorax();
    copy(at, configuration, sample.pelvis);
    if (sample.hasThorax) {
      copy(at + READING_LENGTH, configuration, sample.thorax);
    }
  }

  private void copy(int at, BeltConfiguration configuration, ImuReading reading) {
    double acceleration = configuration.accelerationUnit();
    double rotation = configuration.rotationUnit();
    reading.accX = value(at, acceleration);
    reading.accY = value(at + 2, acceleration);
    reading.accZ = value(at + 4, acceleration);
    reading.gyrX = value(at + 6, rotation);
    reading.gyrY = value(at + 8, rotation);
    reading.gyrZ = value(at + 10, rotation);
  }

  private double value(int at, double unit) {
    int counts = LittleEndian.signed16(bytes, at);
    return counts == FAILED ? Double.NaN : counts * unit;
  }
}
