package com.backaware.edge.clock;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class DeviceClockTest {
  private final DeviceClock clock = new DeviceClock();

  @Test
  void arrived_firstMessage_mapsAtOnce() {
    clock.arrived(5_000_000, 1_000_000);

    assertThat(clock.hostMicros(5_010_000)).isEqualTo(1_010_000);
    assertThat(clock.settled()).isFalse();
  }

  @Test
  void arrived_lateMessages_changeNothing() {
    clock.arrived(0, 100);
    clock.arrived(500_000, 900_100);
    clock.arrived(2_000_000, 2_700_100);

    assertThat(clock.hostMicros(2_000_000)).isEqualTo(2_000_100);
  }

  @Test
  void arrived_manyHours_staysOnTheLine() {
    long device = 0;
    for (int second = 0; second < 36_000; second++) {
      device = 1_000_000L * second;
      clock.arrived(device, device + device / 20_000 + (second % 7) * 3_000L);
    }

    assertThat(clock.hostMicros(device) - device - device / 20_000).isBetween(-20L, 20L);
    assertThat(clock.driftPartsPerMillion()).isBetween(49.0, 51.0);
  }

  @Test
  void arrived_driftOfNoCrystal_isNeverMappedAfterAnArrival() {
    for (int second = 0; second < 60; second++) {
      clock.arrived(1_000_000L * second, 1_100_000L * second);
      assertThat(clock.hostMicros(1_000_000L * second)).isLessThanOrEqualTo(1_100_000L * second);
    }
    assertThat(clock.driftPartsPerMillion()).isBetween(-500.0, 500.0);
  }

  @Test
  void requested_arrivalsInStepWithTheRadio_areNotBelieved() {
    for (int i = 0; i < 600; i++) {
      long device = 100_000L * i;
      clock.arrived(device, device + 25_000);
      clock.requested(device, device - (i * 7_919L) % 30_000);
    }

    assertThat(clock.hostMicros(60_000_000)).isBetween(59_999_000L, 60_002_000L);
  }

  @Test
  void reset_afterARestart_beginsAnew() {
    clock.arrived(0, 0);
    clock.reset();
    clock.arrived(10, 5_000_000);

    assertThat(clock.hostMicros(20)).isEqualTo(5_000_010);
  }
}
