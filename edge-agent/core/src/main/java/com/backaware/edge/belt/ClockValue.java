package com.backaware.edge.belt;

/** The device clock characteristic: microseconds modulo 2³², as it was when the request came. */
public final class ClockValue {
  /** Bytes of its value. */
  public static final int LENGTH = 4;

  private ClockValue() {}

  /**
   * Reads a characteristic value.
   *
   * @return the clock as a signed int
   * @throws BeltValueException if it is none
   */
  public static int decode(byte[] value) throws BeltValueException {
    if (value.length != LENGTH) {
      throw new BeltValueException(
          "a belt's clock has " + value.length + " bytes; it must have " + LENGTH);
    }
    return LittleEndian.bits32(value, 0);
  }

  /** The characteristic value of a clock. */
  public static byte[] encode(int clock) {
    byte[] value = new byte[LENGTH];
    LittleEndian.put32(value, 0, clock);
    return value;
  }
}
