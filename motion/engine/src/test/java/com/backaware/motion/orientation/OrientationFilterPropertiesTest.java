package com.backaware.motion.orientation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.backaware.motion.sample.ImuReading;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.DoubleRange;

final class OrientationFilterPropertiesTest {
  private final ImuReading reading = new ImuReading();
  private final ImuReading turned = new ImuReading();
  private final Quaternion estimate = new Quaternion();
  private final Quaternion mounting = new Quaternion();

  /** However the sensor is mounted, it sees the same upward direction, in its own axes. */
  @Property(tries = 60)
  void update_inputsTurned_turnsTheVerticalWithThem(
      @ForAll long seed,
      @ForAll @DoubleRange(min = -3, max = 3) double x,
      @ForAll @DoubleRange(min = -3, max = 3) double y,
      @ForAll @DoubleRange(min = -3, max = 3) double z) {
    mounting.set(1, 0, 0, 0);
    mounting.turn(x, y, z);
    SquatMotion motion = new SquatMotion(seed, 1, 0.004, -0.003, 0.002);
    OrientationFilter plain = new OrientationFilter();
    OrientationFilter mounted = new OrientationFilter();
    for (int i = 1; i < 700; i++) {
      motion.reading((i - 1) * 0.01, i * 0.01, reading);
      turn(reading);
      plain.update(i * 10_000L, reading);
      mounted.update(i * 10_000L, turned);
    }
    plain.orientation(estimate);
    double[] up = upward(estimate);
    mounted.orientation(estimate);
    double[] upInMounted = upward(estimate);
    assertThat(upInMounted[0]).isCloseTo(mounting.rotateX(up[0], up[1], up[2]), within(1e-7));
    assertThat(upInMounted[1]).isCloseTo(mounting.rotateY(up[0], up[1], up[2]), within(1e-7));
    assertThat(upInMounted[2]).isCloseTo(mounting.rotateZ(up[0], up[1], up[2]), within(1e-7));
  }

  @Property(tries = 300)
  void update_anyReadings_answersAUnitQuaternion(
      @ForAll("values") List<Double> values, @ForAll("times") List<Long> times) {
    OrientationFilter filter = new OrientationFilter();
    int next = 0;
    for (long time : times) {
      double[] six = new double[6];
      for (int i = 0; i < 6; i++) {
        six[i] = values.get(next++ % values.size());
      }
      set(reading, six);
      filter.update(time, reading);
      filter.orientation(estimate);
      assertThat(norm(estimate)).isCloseTo(1, within(1e-9));
      assertThat(filter.biasX() + filter.biasY() + filter.biasZ()).isFinite();
    }
  }

  @Provide
  Arbitrary<List<Double>> values() {
    Arbitrary<Double> usual = Arbitraries.doubles().between(-40, 40);
    return Arbitraries.frequencyOf(Tuple.of(4, usual), Tuple.of(1, Arbitraries.doubles()))
        .list()
        .ofMinSize(1)
        .ofMaxSize(60);
  }

  @Provide
  Arbitrary<List<Long>> times() {
    Arbitrary<Long> usual = Arbitraries.longs().between(0, 5_000_000);
    return Arbitraries.frequencyOf(Tuple.of(6, usual), Tuple.of(1, Arbitraries.longs()))
        .list()
        .ofMaxSize(60);
  }

  private void turn(ImuReading r) {
    turned.accX = mounting.rotateX(r.accX, r.accY, r.accZ);
    turned.accY = mounting.rotateY(r.accX, r.accY, r.accZ);
    turned.accZ = mounting.rotateZ(r.accX, r.accY, r.accZ);
    turned.gyrX = mounting.rotateX(r.gyrX, r.gyrY, r.gyrZ);
    turned.gyrY = mounting.rotateY(r.gyrX, r.gyrY, r.gyrZ);
    turned.gyrZ = mounting.rotateZ(r.gyrX, r.gyrY, r.gyrZ);
  }

  private static double[] upward(Quaternion q) {
    return new double[] {
      2 * (q.x * q.z - q.w * q.y), 2 * (q.y * q.z + q.w * q.x), 1 - 2 * (q.x * q.x + q.y * q.y)
    };
  }

  private static double norm(Quaternion q) {
    return Math.sqrt(q.w * q.w + q.x * q.x + q.y * q.y + q.z * q.z);
  }

  private static void set(ImuReading r, double[] six) {
    r.accX = six[0];
    r.accY = six[1];
    r.accZ = six[2];
    r.gyrX = six[3];
    r.gyrY = six[4];
    r.gyrZ = six[5];
  }
}
