package com.backaware.motion.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What holds for every sequence of times, however wrong. */
final class SampleIntakePropertiesTest {
  @Property(tries = 500)
  void check_anyTimes_givesTimesThatGoForward(@ForAll("times") List<Long> times) {
    SampleIntake intake = new SampleIntake();
    BeltSample sample = new BeltSample();
    long last = Long.MIN_VALUE;
    long used = 0;
    for (long time : times) {
      sample.timeMicros = time;
      if (!intake.check(sample).rejected()) {
        assertThat(intake.timeMicros()).isGreaterThan(last);
        last = intake.timeMicros();
        used++;
      }
    }
    assertThat(used)
        .isEqualTo(intake.count(SampleVerdict.ACCEPTED) + intake.count(SampleVerdict.BRIDGED));
  }

  @Property(tries = 500)
  void check_anyTimes_countsEverySampleOnce(@ForAll("times") List<Long> times) {
    SampleIntake intake = new SampleIntake();
    BeltSample sample = new BeltSample();
    times.forEach(
        time -> {
          sample.timeMicros = time;
          intake.check(sample);
        });
    long sum = 0;
    for (SampleVerdict verdict : SampleVerdict.values()) {
      sum += intake.count(verdict);
    }
    assertThat(sum).isEqualTo(intake.offered()).isEqualTo(times.size());
  }

  @Property
  void check_timesInOrder_usesAll(@ForAll("steps") List<Long> steps) {
    SampleIntake intake = new SampleIntake();
    BeltSample sample = new BeltSample();
    for (long step : steps) {
      sample.timeMicros += step;
      assertThat(intake.check(sample).rejected()).isFalse();
      assertThat(intake.timeMicros()).isEqualTo(sample.timeMicros);
    }
  }

  /** Any value is not finite or too large: rejected. */
  @Property
  void check_anyValues_usesOnlyPossibleOnes(@ForAll double acceleration, @ForAll double rate) {
    SampleIntake intake = new SampleIntake();
    BeltSample sample = new BeltSample();
    sample.pelvis.accY = acceleration;
    sample.pelvis.gyrZ = rate;
    boolean possible =
        Math.abs(acceleration) <= SampleIntake.ACCELERATION_LIMIT
            && Math.abs(rate) <= SampleIntake.ANGULAR_RATE_LIMIT;

    assertThat(intake.check(sample).rejected()).isEqualTo(!possible);
  }

  @Provide
  Arbitrary<List<Long>> times() {
    Arbitrary<Long> near = Arbitraries.longs().between(-20_000_000, 20_000_000);
    return Arbitraries.frequencyOf(Tuple.of(8, near), Tuple.of(1, Arbitraries.longs()))
        .list()
        .ofMaxSize(200);
  }

  @Provide
  Arbitrary<List<Long>> steps() {
    return Arbitraries.longs().between(1, SampleIntake.FAR_AHEAD_MICROS).list().ofMaxSize(100);
  }
}
