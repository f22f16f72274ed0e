package com.backaware.edge.belt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class BeltStreamTest {
  private static final BeltConfiguration CONFIGURATION = BeltConfiguration.standard(false);

  private final List<Long> times = new ArrayList<>();
  private final BeltStream stream =
      new BeltStream(CONFIGURATION, sample -> times.add(sample.timeMicros));

  @Test
  void accept_numbersAndClockWrapAround_goesOn() {
    SoftwareBelt belt = belt(10_000, 65_530, 0xFFFF_FF00L);

    send(belt, 10, 0);

    assertThat(stream.tally().lost()).isZero();
    assertThat(stream.tally().restarts()).isZero();
    assertThat(times).hasSize(80).startsWith(0L, 10_000L).endsWith(790_000L);
  }

  @Test
  void accept_afterTwentyMinutesAway_countsWhatIsMissing() {
    SoftwareBelt belt = belt(10_000, 5, 17);
    send(belt, 50, 0);
    belt.skip(120_000);

    send(belt, 1, 1_200_000_000);

    assertThat(stream.tally().lost()).isEqualTo(120_000);
    assertThat(stream.tally().gaps()).isEqualTo(1);
    assertThat(times.get(400)).isEqualTo((400 + 120_000) * 10_000L);
  }

  @Test
  void accept_afterTheBeltStartedAnew_goesOnByTheHostsClock() {
    send(belt(10_000, 40_000, 3_000_000_000L), 10, 0);

    send(belt(10_000, 0, 1_000), 2, 5_000_000);

    assertThat(stream.tally().restarts()).isEqualTo(1);
    assertThat(stream.tally().lost()).isZero();
    assertThat(times.get(80) - times.get(79)).isEqualTo(5_000_000 - 70_000 - 720_000);
    assertThat(times.get(81) - times.get(80)).isEqualTo(10_000);
  }

  @Test
  void rateDiffers_beltThatMeasuresTwiceAsFast_isToldByItsClock() {
    send(belt(5_000, 0, 0), 30, 0);

    assertThat(stream.rateDiffers()).isTrue();
    assertThat(stream.measuredHertz()).isCloseTo(200, within(1.0));
    assertThat(times.get(239) - times.get(238)).isEqualTo(5_000);
    assertThat(stream.tally().restarts()).isZero();
  }

  @Test
  void rateDiffers_threePercent_isNothing() {
    send(belt(9_700, 0, 0), 30, 0);

    assertThat(stream.rateDiffers()).isFalse();
  }

  @Test
  void accept_otherConfiguration_waitsUntilItIsRead() {
    BeltConfiguration next = new BeltConfiguration(1, 2000, 4, 500, false, 0);
    SoftwareBelt belt = new SoftwareBelt(next, 107, 5_000, 0, 0);
    byte[] packet = belt.packet();

    assertThat(stream.accept(packet, packet.length, 0)).contains(PacketProblem.CONFIGURATION);
    stream.configure(next);
    assertThat(stream.accept(packet, packet.length, 0)).isEmpty();
    assertThat(times).endsWith(35_000L);
  }

  @Test
  void accept_otherSensors_isNamed() {
    SoftwareBelt belt = new SoftwareBelt(BeltConfiguration.standard(true), 103, 10_000, 0, 0);
    byte[] packet = belt.packet();

    assertThat(stream.accept(packet, packet.length, 0)).contains(PacketProblem.SENSORS);
  }

  @Test
  void accept_samePacketTwice_isADuplicate() {
    byte[] packet = belt(10_000, 3, 4).packet();

    stream.accept(packet, packet.length, 0);

    assertThat(stream.accept(packet, packet.length, 0)).contains(PacketProblem.DUPLICATE);
    assertThat(stream.refused(PacketProblem.DUPLICATE)).isEqualTo(1);
  }

  @Test
  void deviceClock_ofASampleTime_isWhatTheBeltsClockShows() {
    send(belt(10_000, 0, 0xFFFF_0000L), 20, 0);

    assertThat(stream.deviceClock(1_000_000)).isEqualTo((int) (0xFFFF_0000L + 1_000_000));
  }

  @Test
  void clockRead_answersAfterSamples_giveTheClock() {
    SoftwareBelt belt = belt(10_000, 0, 0xFFFF_F000L);
    for (int i = 0; i < 200; i++) {
      byte[] packet = belt.packet();
      long host = 7_000_000L + 80_000L * i;
      stream.accept(packet, packet.length, host + 90_000);
      stream.clockRead((int) (0xFFFF_F000L + 80_000L * i), host);
    }

    assertThat(stream.clock().settled()).isTrue();
    assertThat(stream.clock().hostMicros(16_000_000)).isBetween(22_999_000L, 23_002_000L);
  }

  private static SoftwareBelt belt(double intervalMicros, long number, long clock) {
    return new SoftwareBelt(CONFIGURATION, 107, intervalMicros, number, clock);
  }

  /** Eight samples in each packet. */
  private void send(SoftwareBelt belt, int packets, long hostMicros) {
    for (int i = 0; i < packets; i++) {
      byte[] packet = belt.packet();
      assertThat(stream.accept(packet, packet.length, hostMicros + 80_000L * i)).isEmpty();
    }
  }
}
