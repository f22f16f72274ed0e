package com.backaware.motion.signal;

import static org.assertj.core.api.Assertions.assertThat;

import com.backaware.motion.sample.BeltSample;
import com.backaware.motion.sample.ImuReading;
import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class SignalCheckTest {
  private static final double GRAVITY = 9.80665;

  private final Random random = new Random(5);
  private final BeltSample sample = new BeltSample();
  private final WatchedRecording watched = new WatchedRecording(Double.NaN);
  private int count;

  @Test
  void update_accelerationInG_saysSoInWords() throws IOException {
    WatchedRecording inG =
        SignalCheckDamageTest.watch(
            (s, i) -> SignalCheckDamageTest.scaleAcceleration(s.pelvis, 1 / GRAVITY));

    SignalFinding finding = inG.findings.get(0);
    assertThat(finding.source()).isEqualTo(SignalSource.PELVIS);
    assertThat(finding.over()).isFalse();
    assertThat(finding.times()).isEqualTo(1);
    assertThat(finding.confidence()).isBetween(0.8, 1.0);
    assertThat(finding.fromMicros()).isEqualTo(finding.untilMicros()).isLessThan(6_000_000);
    assertThat(finding.sentence())
        .startsWith("The pelvis sensor's acceleration looks like g, not m/s²: its length is about")
        .endsWith("Multiply it by 9.80665, or tell the source's unit.");
    assertThat(inG.check.findings()).hasSize(1);
  }

  @Test
  void update_axesSwapped_saysWhich() throws IOException {
    WatchedRecording swapped =
        SignalCheckDamageTest.watch(
            (s, i) -> {
              ImuReading r = s.pelvis;
              SignalCheckDamageTest.mount(r);
              SignalCheckDamageTest.setRate(r, r.gyrY, r.gyrX, r.gyrZ);
            });

    assertThat(swapped.findings.get(0).sentence()).contains("x and y look swapped");
  }

  @Test
  void update_unitPutRight_isOver() throws IOException {
    WatchedRecording mended =
        SignalCheckDamageTest.watch(
            (s, i) -> SignalCheckDamageTest.scaleAcceleration(s.pelvis, i < 900 ? 0.102 : 1));

    assertThat(mended.findings).hasSize(2);
    assertThat(mended.findings.get(1).over()).isTrue();
    assertThat(mended.findings.get(1).untilMicros()).isBetween(9_000_000L, 13_000_000L);
    assertThat(mended.check.blocksJudging()).isFalse();
    assertThat(mended.check.times(SignalProblem.ACCELERATION_IN_G, SignalSource.PELVIS))
        .isEqualTo(1);
  }

  @Test
  void update_thoraxFrozen_namesThatSensor() {
    sample.hasThorax = true;
    for (int i = 0; i < 1000; i++) {
      offerSwinging(0, 0);
    }
    assertThat(watched.check.active(SignalProblem.SENSOR_FROZEN, SignalSource.THORAX)).isTrue();
    assertThat(watched.check.active(SignalProblem.SENSOR_FROZEN, SignalSource.PELVIS)).isFalse();
    assertThat(watched.findings.get(0).sentence()).startsWith("The thorax sensor");
  }

  @Test
  void update_inThousandthsOfG_saysSo() {
    for (int i = 0; i < 1000; i++) {
      setSwinging(0, 0);
      SignalCheckDamageTest.scaleAcceleration(sample.pelvis, 1000 / GRAVITY);
      offer();
    }
    assertThat(watched.problems())
        .contains(SignalProblem.ACCELERATION_IN_MILLI_G)
        .isSubsetOf(SignalProblem.ACCELERATION_IN_MILLI_G, SignalProblem.OUT_OF_RANGE);
  }

  @Test
  void update_gravityTakenAway_saysSo() {
    for (int i = 0; i < 1000; i++) {
      setSwinging(0, 0);
      SignalCheckDamageTest.setAcceleration(
          sample.pelvis, 2 * StrictMath.sin(count * 0.02), 0, 1.5 * StrictMath.cos(count * 0.02));
      SignalCheckDamageTest.addNoise(random, sample.pelvis);
      offer();
    }
    assertThat(watched.problems()).containsExactly(SignalProblem.GRAVITY_MISSING);
    assertThat(watched.check.blocksJudging()).isTrue();
  }

  @Test
  void update_largeBiasAtRest_isToldButJudgedOn() {
    for (int i = 0; i < 1000; i++) {
      setStill();
      sample.pelvis.gyrY += Math.toRadians(14);
      offer();
    }
    assertThat(watched.problems()).containsExactly(SignalProblem.BIAS_LARGE);
    assertThat(watched.findings.get(0).sentence()).contains("14.0 °/s while it lies still");
    assertThat(watched.check.blocksJudging()).isFalse();
  }

  @Test
  void update_biasThatCanBeLearned_isFine() {
    for (int i = 0; i < 1000; i++) {
      setStill();
      sample.pelvis.gyrY += Math.toRadians(8);
      offer();
    }
    assertThat(watched.findings).isEmpty();
  }

  @Test
  void update_peaksCutOff_areToldWithTheRange() {
    for (int i = 0; i < 1000; i++) {
      setSwinging(25 * (Math.max(0, StrictMath.sin(i * 0.1)) - 1 / Math.PI), 0);
      sample.pelvis.accZ = Math.min(sample.pelvis.accZ, 19.61);
      offer();
    }
    assertThat(watched.problems()).containsExactly(SignalProblem.ACCELERATION_CLIPPED);
    assertThat(watched.findings.get(0).sentence()).contains("cut off at ±19.6 m/s²");
    assertThat(watched.check.blocksJudging()).isFalse();
  }

  @Test
  void update_ratesCutOff_areTold() {
    for (int i = 0; i < 1000; i++) {
      setSwinging(0, 6 * StrictMath.sin(i * 0.1));
      sample.pelvis.gyrZ = Math.max(-4.3633, Math.min(sample.pelvis.gyrZ, 4.3633));
      offer();
    }
    assertThat(watched.problems()).containsExactly(SignalProblem.ANGULAR_RATE_CLIPPED);
  }

  @Test
  void update_everyFourthSampleLost_isDropouts() {
    for (int i = 0; i < 1200; i++) {
      setSwinging(0, 0);
      if (random.nextInt(4) > 0) {
        offer();
      } else {
        count++;
      }
    }
    assertThat(watched.problems()).containsExactly(SignalProblem.DROPOUTS);
    assertThat(watched.findings.get(0).untilMicros()).isLessThan(10_000_000);
  }

  @Test
  void update_goodSamples_allocatesNothing() {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long id = Thread.currentThread().getId();
    BeltSample[] samples = new BeltSample[200];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = swinging();
    }
    offerOverAndOver(samples, 500);
    threads.getThreadAllocatedBytes(id);
    long before = threads.getThreadAllocatedBytes(id);

    offerOverAndOver(samples, 500);

    assertThat(threads.getThreadAllocatedBytes(id) - before).isLessThan(10_000);
    assertThat(watched.findings).isEmpty();
  }

  /** Two seconds are one whole swing, so that the samples may follow each other for ever. */
  private void offerOverAndOver(BeltSample[] samples, int times) {
    for (int i = 0; i < times * samples.length; i++) {
      BeltSample next = samples[i % samples.length];
      next.timeMicros = 10_000L * count++;
      watched.offer(next);
    }
  }

  private BeltSample swinging() {
    BeltSample swinging = new BeltSample();
    setSwinging(0, 0);
    count++;
    swinging.hasThorax = true;
    for (ImuReading target : new ImuReading[] {swinging.pelvis, swinging.thorax}) {
      ImuReading r = sample.pelvis;
      SignalCheckDamageTest.setAcceleration(target, r.accX, r.accY, r.accZ);
      SignalCheckDamageTest.setRate(target, r.gyrX, r.gyrY, r.gyrZ);
    }
    return swinging;
  }

  private void offerSwinging(double jolt, double turn) {
    setSwinging(jolt, turn);
    offer();
  }

  /** Leans forward and back by 0.4 rad every 2 s, about y. */
  private void setSwinging(double jolt, double turn) {
    double phase = count * 0.01 * Math.PI;
    double lean = 0.4 * StrictMath.sin(phase);
    SignalCheckDamageTest.setAcceleration(
        sample.pelvis, -GRAVITY * StrictMath.sin(lean), 0, GRAVITY * StrictMath.cos(lean) + jolt);
    SignalCheckDamageTest.setRate(sample.pelvis, 0, 0.4 * Math.PI * StrictMath.cos(phase), turn);
    SignalCheckDamageTest.addNoise(random, sample.pelvis);
  }

  private void setStill() {
    SignalCheckDamageTest.setAcceleration(sample.pelvis, 1, 2, 9.55);
    SignalCheckDamageTest.setRate(sample.pelvis, 0, 0, 0);
    SignalCheckDamageTest.addNoise(random, sample.pelvis);
  }

  private void offer() {
    sample.timeMicros = 10_000L * count++;
    watched.offer(sample);
  }
}
