package com.backaware.edge.belt;

import java.time.LocalDateTime;

/** Values of the standard services that a belt has. */
public final class StandardValues {
  private static final int CURRENT_TIME_LENGTH = 10;
  private static final long NANOS_PER_FRACTION = 1_000_000_000L / 256;

  private StandardValues() {}

  /**
   * Battery level, percent.
   *
   * @throws BeltValueException if it is absurd
   */
  public static int batteryPercent(byte[] value) throws BeltValueException {
    if (value.length != 1 || LittleEndian.unsigned8(value, 0) > 100) {
      throw new BeltValueException(
          "a belt's battery level is "
              + (value.length == 1
                  ? LittleEndian.unsigned8(value, 0) + " %"
                  : value.length + " bytes")
              + "; it must be one byte, 0 to 100 %");
    }
    return LittleEndian.unsigned8(value, 0);
  }

  /** The current time characteristic: what a hub writes when it connects. */
  public static byte[] currentTime(LocalDateTime time) {
    byte[] value = new byte[CURRENT_TIME_LENGTH];
    LittleEndian.put16(value, 0, time.getYear());
    value[2] = (byte) time.getMonthValue();
    value[3] = (byte) time.getDayOfMonth();
    value[4] = (byte) time.getHour();
    value[5] = (byte) time.getMinute();
    value[6] = (byte) time.getSecond();
    value[7] = (byte) time.getDayOfWeek().getValue();
    value[8] = (byte) (time.getNano() / NANOS_PER_FRACTION);
    return value;
  }
}
