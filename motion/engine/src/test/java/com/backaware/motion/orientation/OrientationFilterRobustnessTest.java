package com.backaware.motion.orientation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.backaware.motion.sample.ImuReading;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold whatever comes in: finite, repeatable, no garbage. */
final class OrientationFilterRobustnessTest {
  private final ImuReading reading = new ImuReading();
  private final Quaternion estimate = new Quaternion();

  @Test
  void update_unusableReadings_changeNothing() {
    SquatMotion motion = new SquatMotion(1, 1, 0.01, 0, 0);
    OrientationFilter clean = new OrientationFilter();
    OrientationFilter disturbed = new OrientationFilter();
    ImuReading bad = new ImuReading();
    Quaternion expected = new Quaternion();
    double[] poison = {Double.NaN, Double.POSITIVE_INFINITY, -1e300};
    for (int i = 1; i < 2000; i++) {
      motion.reading((i - 1) * 0.01, i * 0.01, reading);
      clean.update(i * 10_000L, reading);
      bad.accX = poison[i % 3];
      bad.gyrZ = i % 2 == 0 ? poison[i % 3] : 0;
      disturbed.update(i * 10_000L - 5, bad);
      disturbed.update(i * 10_000L, reading);
      disturbed.update(i * 10_000L, reading);
      disturbed.update(i * 10_000L - 20_000, reading);
      clean.orientation(expected);
      disturbed.orientation(estimate);
      assertThat(bits(estimate)).isEqualTo(bits(expected));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void update_junk_staysAUnitQuaternion(long seed) {
    Random random = new Random(seed);
    OrientationFilter filter = new OrientationFilter();
    long time = 0;
    for (int i = 0; i < 20_000; i++) {
      time += random.nextInt(20) == 0 ? random.nextLong() >> (20 + random.nextInt(43)) : 10_000;
      reading.accX = junk(random);
      reading.accY = junk(random);
      reading.accZ = junk(random);
      reading.gyrX = junk(random);
      reading.gyrY = junk(random);
      reading.gyrZ = junk(random);
      filter.update(time, reading);
      filter.orientation(estimate);
      double norm =
          Math.sqrt(
              estimate.w * estimate.w
                  + estimate.x * estimate.x
                  + estimate.y * estimate.y
                  + estimate.z * estimate.z);
      assertThat(norm).isCloseTo(1, within(1e-9));
      assertThat(Math.abs(filter.biasX())).isLessThanOrEqualTo(Math.toRadians(2.0001));
    }
  }

  @Test
  void update_afterJunk_recovers() {
    Random random = new Random(1);
    OrientationFilter filter = new OrientationFilter();
    for (int i = 0; i < 1000; i++) {
      reading.gyrX = junk(random) % 35;
      reading.accY = junk(random) % 160;
      filter.update(i * 10_000L, reading);
    }
    reading.gyrX = 0;
    setStill(6, 0, 7.75);
    for (int i = 1000; i < 6000; i++) {
      filter.update(i * 10_000L, reading);
    }
    filter.orientation(estimate);
    double norm = Math.hypot(6, 7.75);
    assertThat(estimate.rotateZ(6 / norm, 0, 7.75 / norm)).isCloseTo(1, within(1e-5));
  }

  @Test
  void update_sameReadings_givesTheSameBitsEverywhere() {
    // Golden value: JDK 17 and 25 have given it; it changes with the method, then so does the
    // engine's version.
    assertThat(fingerprint()).isEqualTo(fingerprint()).isEqualTo(2053305460862201171L);
  }

  @Test
  void update_allocatesNothing() {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    OrientationFilter filter = new OrientationFilter();
    long id = Thread.currentThread().getId();
    setStill(1, 2, 9);
    long time = run(filter, 0, 200_000);
    threads.getThreadAllocatedBytes(id);
    long before = threads.getThreadAllocatedBytes(id);

    run(filter, time, 200_000);

    assertThat(threads.getThreadAllocatedBytes(id) - before).isLessThan(10_000);
  }

  private long run(OrientationFilter filter, long start, int count) {
    long time = start;
    for (int i = 0; i < count; i++) {
      time += 9_000 + (i & 1023) + (i % 5000 == 0 ? 700_000 : 0);
      reading.gyrY = (i & 255) * 0.01 - 1;
      filter.update(time, reading);
      filter.orientation(estimate);
    }
    return time;
  }

  private long fingerprint() {
    OrientationFilter filter = new OrientationFilter();
    SquatMotion motion = new SquatMotion(1, 1, 0.01, -0.01, 0.003);
    long fingerprint = 1;
    double last = 0;
    for (int i = 1; i < 5000; i++) {
      double now = i * 0.01 + (i % 7) * 0.0004 + (i > 3000 ? 2 : 0);
      motion.reading(last, now, reading);
      last = now;
      filter.update(Math.round(now * 1e6), reading);
      filter.orientation(estimate);
      for (long bits : bits(estimate)) {
        fingerprint = fingerprint * 31 + bits;
      }
    }
    return fingerprint;
  }

  private void setStill(double x, double y, double z) {
    reading.accX = x;
    reading.accY = y;
    reading.accZ = z;
    reading.gyrX = 0;
    reading.gyrY = 0;
    reading.gyrZ = 0;
  }

  private static double junk(Random random) {
    switch (random.nextInt(8)) {
      case 0:
        return 0;
      case 1:
        return Double.longBitsToDouble(random.nextLong());
      case 2:
        return random.nextBoolean() ? 1e6 : -1e6;
      case 3:
        return random.nextGaussian() * 2 * Math.PI * 100;
      default:
        return random.nextGaussian() * 10;
    }
  }

  private static long[] bits(Quaternion q) {
    return new long[] {
      Double.doubleToRawLongBits(q.w),
      Double.doubleToRawLongBits(q.x),
      Double.doubleToRawLongBits(q.y),
      Double.doubleToRawLongBits(q.z)
    };
  }
}
