package com.backaware.edge.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.statistics.Statistics;

final class DeviceClockPropertiesTest {
  /** What a minute of samples has to bring the mapping to, microseconds. */
  private static final long MOST_ERROR_MICROS = 2_000;

  /** Links of all kinds: intervals of 7.5 to 30 ms, 10 % of events lost, stalls, a busy host. */
  @Property(tries = 150, seed = "20261124", edgeCases = EdgeCasesMode.NONE)
  void hostMicros_afterAMinute_isWithinTwoMilliseconds(@ForAll long seed) {
    Random chance = new Random(seed);
    double drift = between(chance, -100, 100);
    SimulatedRadio radio =
        new SimulatedRadio(
            seed,
            drift,
            100 * (1 + between(chance, 0.003, 0.03)),
            between(chance, 7.5, 30),
            1 + chance.nextInt(19),
            between(chance, 0, 0.1),
            between(chance, 0.05, 1),
            between(chance, 0.2, 1));
    DeviceClock clock = new DeviceClock();

    long worst = 0;
    double request = 0;
    while (radio.sampleSeconds() < 180) {
      radio.send();
      clock.arrived(radio.deviceMicros(), radio.arrivalMicros());
      while (radio.sampleSeconds() > request) {
        long device = radio.deviceMicros(radio.received(request));
        clock.requested(device, SimulatedRadio.hostMicros(request));
        request = radio.nextRequest(request);
      }
      if (radio.sampleSeconds() > 60) {
        long error =
            clock.hostMicros(radio.deviceMicros())
                - SimulatedRadio.hostMicros(radio.sampleSeconds());
        worst = Math.max(worst, Math.abs(error));
      }
    }

    Statistics.collect(worst / 250 * 250 + " us and less than 250 more");
    assertThat(worst).isLessThanOrEqualTo(MOST_ERROR_MICROS);
    assertThat(clock.driftPartsPerMillion()).isCloseTo(-drift, within(25.0));
  }

  @Property(tries = 200)
  void deviceMicros_ofAHostTime_isTheWayBack(
      @ForAll long seed,
      @ForAll @DoubleRange(min = -100, max = 100) double drift,
      @ForAll @DoubleRange(min = -5, max = 60) double seconds) {
    SimulatedRadio radio = new SimulatedRadio(seed, drift, 101, 30, 8, 0.1, 1, 0.5);
    DeviceClock clock = new DeviceClock();
    while (radio.sampleSeconds() < 40) {
      radio.send();
      clock.arrived(radio.deviceMicros(), radio.arrivalMicros());
    }
    long device = radio.deviceMicros(seconds);

    assertThat(clock.deviceMicros(clock.hostMicros(device))).isCloseTo(device, within(1L));
  }

  private static double between(Random chance, double from, double to) {
    return from + (to - from) * chance.nextDouble();
  }
}
