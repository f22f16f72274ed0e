package com.backaware.edge.belt;

import java.util.Locale;
import java.util.UUID;

/** The services and characteristics of a belt. */
public final class BeltGatt {
  /** The belt's own service. */
  public static final UUID SERVICE = own(1);

  /** Samples: notify. */
  public static final UUID SAMPLES = own(2);

  /** Haptic command: write without response. */
  public static final UUID HAPTIC = own(3);

  /** Configuration: read, write. */
  public static final UUID CONFIGURATION = own(4);

  /** Device clock: read. */
  public static final UUID CLOCK = own(5);

  /** Battery service. */
  public static final UUID BATTERY_SERVICE = assigned(0x180F);

  /** Battery level: read, notify. */
  public static final UUID BATTERY_LEVEL = assigned(0x2A19);

  /** Device information service. */
  public static final UUID DEVICE_INFORMATION_SERVICE = assigned(0x180A);

  /** Serial number: read; it is the belt's id. */
  public static final UUID SERIAL_NUMBER = assigned(0x2A25);

  /** Firmware revision: read. */
  public static final UUID FIRMWARE_REVISION = assigned(0x2A26);

  /** Current time service. */
  public static final UUID CURRENT_TIME_SERVICE = assigned(0x1805);

  /** Current time: read, write. */
  public static final UUID CURRENT_TIME = assigned(0x2A2B);

  /** Version of the layouts in the belt's own service. */
  public static final int VERSION = 1;

  /** What a characteristic value may take of an ATT packet: all but three bytes. */
  public static int payload(int mtu) {
    return mtu - 3;
  }

  private BeltGatt() {}

  private static UUID own(int number) {
    return UUID.fromString(
        String.format(Locale.ROOT, "53bb%04x-aec7-4c0f-86c4-8c882c3680a9", number));
  }

  private static UUID assigned(int number) {
    return UUID.fromString(
        String.format(Locale.ROOT, "0000%04x-0000-1000-8000-00805f9b34fb", number));
  }
}
