package com.backaware.motion.fuzz;

import com.backaware.motion.sample.BeltSample;
import com.backaware.motion.sample.ImuReading;
import java.nio.ByteBuffer;

/**
 * Any bytes as belt samples. The first byte tells whether there is a thoracic sensor (bit 0) and
 * how often the samples are gone through (bits 1 to 4), so that a short input makes a long session.
 * Then, for each sample, two bytes of time and two for each value.
 */
final class FuzzedSamples {
  private final byte[] bytes;
  private final BeltSample sample = new BeltSample();
  private final boolean hasThorax;
  private int passes;
  private ByteBuffer rest;

  FuzzedSamples(byte[] bytes) {
    this.bytes = bytes;
    int settings = bytes.length > 0 ? bytes[0] : 0;
    hasThorax = (settings & 1) != 0;
    passes = settings >> 1 & 15;
    rest = ByteBuffer.wrap(bytes);
    skipSettings();
  }

  /** The next sample, in the one instance that there is; false at the end. */
  boolean next() {
    if (rest.remaining() < (hasThorax ? 26 : 14)) {
      if (passes-- == 0) {
        return false;
      }
      rest = ByteBuffer.wrap(bytes);
      skipSettings();
      return next();
    }
    sample.timeMicros += step(rest.getShort());
    sample.hasThorax = hasThorax;
    fill(sample.pelvis);
    if (hasThorax) {
      fill(sample.thorax);
    }
    return true;
  }

  BeltSample sample() {
    return sample;
  }

  private void skipSettings() {
    if (rest.hasRemaining()) {
      rest.get();
    }
  }

  /** Mostly up to 65 ms ahead; now and then back, far ahead or at the end of time. */
  private static long step(short value) {
    switch (value >> 12) {
      case -1:
        return value;
      case -2:
        return value * 1_000_000L;
      case -3:
        return Long.MAX_VALUE / 2 + value;
      default:
        return (value & 0x7FFF) * 2L;
    }
  }

  private void fill(ImuReading r) {
    r.accX = value(rest.getShort(), 1e-2);
    r.accY = value(rest.getShort(), 1e-2);
    r.accZ = value(rest.getShort(), 1e-2);
    r.gyrX = value(rest.getShort(), 2e-3);
    r.gyrY = value(rest.getShort(), 2e-3);
    r.gyrZ = value(rest.getShort(), 2e-3);
  }

  private static double value(short code, double unit) {
    switch (code) {
      case Short.MIN_VALUE:
        return Double.NaN;
      case Short.MIN_VALUE + 1:
        return Double.NEGATIVE_INFINITY;
      case Short.MAX_VALUE:
        return Double.MAX_VALUE;
      default:
        return code * unit;
    }
  }
}
