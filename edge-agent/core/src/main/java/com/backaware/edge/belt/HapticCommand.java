package com.backaware.edge.belt;

import com.backaware.motion.cue.CuePattern;

/**
 * Asks a belt to buzz.
 *
 * @param pattern what to tell
 * @param strengthPercent how strongly, 1 to 100 % of what the motor can
 * @param number counts commands modulo 256; a belt takes each number once in a row, so that a
 *     command may be written twice
 * @param expiry device clock, microseconds modulo 2³²: the belt begins before it or not at all
 */
public record HapticCommand(CuePattern pattern, int strengthPercent, int number, int expiry) {
  /** Bytes of its value. */
  public static final int LENGTH = 8;

  /** Refuses a strength that no motor has. */
  public HapticCommand {
    if (strengthPercent < 1 || strengthPercent > 100) {
      throw new IllegalArgumentException(
          "strength is " + strengthPercent + " %; it must be 1 to 100");
    }
  }

  /**
   * Reads a characteristic value, as a belt does.
   *
   * @throws BeltValueException if it is none
   */
  public static HapticCommand decode(byte[] value) throws BeltValueException {
    if (value.length < LENGTH || LittleEndian.unsigned8(value, 0) != BeltGatt.VERSION) {
      throw new BeltValueException(
          "a haptic command has 8 bytes, the first of them 1, but got " + value.length + " bytes");
    }
    int strength = LittleEndian.unsigned8(value, 2);
    if (strength < 1 || strength > 100) {
      throw new BeltValueException(
          "a haptic command's strength is " + strength + " %; it must be 1 to 100");
    }
    return new HapticCommand(
        pattern(LittleEndian.unsigned8(value, 1)),
        strength,
        LittleEndian.unsigned8(value, 3),
        LittleEndian.bits32(value, 4));
  }

  /** The characteristic value. */
  public byte[] encode() {
    byte[] value = new byte[LENGTH];
    value[0] = BeltGatt.VERSION;
    value[1] = (byte) code(pattern);
    value[2] = (byte) strengthPercent;
    value[3] = (byte) number;
    LittleEndian.put32(value, 4, expiry);
    return value;
  }

  /** Whether a belt whose clock shows this time has to leave it. */
  public boolean expired(int deviceMicros) {
    return expiry - deviceMicros <= 0;
  }

  private static int code(CuePattern pattern) {
    return switch (pattern) {
      case MOVEMENT_FAULT -> 1;
      case HELD_POSITION -> 2;
      case CORRECTED -> 3;
    };
  }

  private static CuePattern pattern(int code) throws BeltValueException {
    for (CuePattern pattern : CuePattern.values()) {
      if (code(pattern) == code) {
        return pattern;
      }
    }
    throw new BeltValueException(
        "a haptic command's pattern is "
            + code
            + "; it must be 1 (movement fault), 2 (held position) or 3 (corrected)");
  }
}
