package com.backaware.motion.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.backaware.motion.orientation.Quaternion;
import com.backaware.motion.sample.BeltSample;
import com.backaware.motion.sample.ImuReading;
import java.io.IOException;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A good recording, damaged on purpose: each damage is named, and no other. */
final class SignalCheckDamageTest {
  private static final double GRAVITY = 9.80665;

  /** Turns the sensor on the body, so that a squat turns it about all three of its axes. */
  private static final Quaternion MOUNTING = new Quaternion();

  static {
    MOUNTING.set(0.8811, 0.2554, 0.3981, 0);
  }

  static Stream<Arguments> damages() {
    return Stream.of(
        damage("ACCELERATION_IN_G", r -> scaleAcceleration(r, 1 / GRAVITY)),
        damage("ACCELERATION_SCALE", r -> scaleAcceleration(r, 1.5)),
        damage("ACCELERATION_SCALE", r -> scaleAcceleration(r, 0.5)),
        damage("ANGULAR_RATE_IN_DEGREES", r -> scaleRate(r, 180 / Math.PI)),
        damage("AXES_DISAGREE", r -> setRate(r, r.gyrY, r.gyrX, r.gyrZ)),
        damage("AXES_DISAGREE", r -> setRate(r, r.gyrZ, r.gyrX, r.gyrY)),
        damage("AXES_DISAGREE", r -> setRate(r, -r.gyrX, -r.gyrY, -r.gyrZ)),
        damage("AXES_DISAGREE", r -> setRate(r, -r.gyrX, r.gyrY, r.gyrZ)),
        damage("AXES_DISAGREE", r -> setAcceleration(r, r.accX, r.accZ, r.accY)),
        damage("AXES_DISAGREE", r -> setAcceleration(r, -r.accX, r.accY, r.accZ)),
        damage("AXIS_STUCK", r -> r.accY = 0.1234),
        damage("AXIS_STUCK", r -> r.gyrX = 0),
        damage("AXIS_STUCK", r -> setAcceleration(r, 0, 0, GRAVITY)),
        damage("SENSOR_FROZEN", r -> setAll(r, 0)));
  }

  @ParameterizedTest
  @MethodSource("damages")
  void update_damagedOnPurpose_namesItWithinTenSeconds(
      SignalProblem expected, Consumer<ImuReading> damage) throws IOException {
    WatchedRecording watched =
        watch(
            (sample, i) -> {
              mount(sample.pelvis);
              damage.accept(sample.pelvis);
            });

    assertThat(watched.problems()).contains(expected);
    assertThat(watched.problems()).isSubsetOf(expected, SignalProblem.OUT_OF_RANGE);
    assertThat(watched.secondsToFirstFinding).isLessThan(10);
    assertThat(watched.check.blocksJudging()).isTrue();
  }

  /** A wrong scale shows later than the rest: body acceleration must have evened out. */
  @ParameterizedTest
  @ValueSource(doubles = {2, 0.5})
  void update_gyroscopeRangeWrong_namesItWithinHalfAMinute(double factor) throws IOException {
    WatchedRecording watched = watch((sample, i) -> scaleRate(sample.pelvis, factor));

    assertThat(watched.problems()).containsOnly(SignalProblem.TURNS_DISAGREE);
    assertThat(watched.secondsToFirstFinding).isLessThan(30);
  }

  @ParameterizedTest
  @MethodSource("streamDamages")
  void update_damagedStream_namesItWithinTenSeconds(
      SignalProblem expected, ObjIntConsumer<BeltSample> damage) throws IOException {
    WatchedRecording watched = watch(damage);

    assertThat(watched.problems()).containsOnly(expected);
    assertThat(watched.secondsToFirstFinding).isLessThan(10);
  }

  static Stream<Arguments> streamDamages() {
    return Stream.of(
        stream("TIME_UNIT", (s, i) -> s.timeMicros /= 1000),
        stream("TIME_UNIT", (s, i) -> s.timeMicros /= 1_000_000),
        stream("TIME_UNIT", (s, i) -> s.timeMicros *= 1000),
        stream("TIME_OUT_OF_ORDER", (s, i) -> s.timeMicros -= i % 150 == 149 ? 400_000 : 0),
        stream("TIME_OUT_OF_ORDER", (s, i) -> s.timeMicros += i == 700 ? 9_000_000_000L : 0),
        stream("LONG_GAP", (s, i) -> s.timeMicros += i >= 700 ? 3 * 3_600_000_000L : 0),
        stream("RATE_DIFFERS", (s, i) -> s.timeMicros = s.timeMicros * 5 / 4),
        stream("NOT_FINITE", (s, i) -> s.pelvis.accZ = i % 5 == 0 ? Double.NaN : s.pelvis.accZ),
        stream("OUT_OF_RANGE", (s, i) -> s.pelvis.accZ = i % 5 == 0 ? 5000 : s.pelvis.accZ));
  }

  static WatchedRecording watch(ObjIntConsumer<BeltSample> damage) throws IOException {
    return WatchedRecording.of(
        WatchedRecording.BUNDLED.resolve("squat-with-faults.csv.gz"), damage);
  }

  private static Arguments damage(String problem, Consumer<ImuReading> damage) {
    return arguments(SignalProblem.valueOf(problem), damage);
  }

  private static Arguments stream(String problem, ObjIntConsumer<BeltSample> damage) {
    return arguments(SignalProblem.valueOf(problem), damage);
  }

  static void mount(ImuReading r) {
    Quaternion q = MOUNTING;
    setAcceleration(
        r,
        q.rotateX(r.accX, r.accY, r.accZ),
        q.rotateY(r.accX, r.accY, r.accZ),
        q.rotateZ(r.accX, r.accY, r.accZ));
    setRate(
        r,
        q.rotateX(r.gyrX, r.gyrY, r.gyrZ),
        q.rotateY(r.gyrX, r.gyrY, r.gyrZ),
        q.rotateZ(r.gyrX, r.gyrY, r.gyrZ));
  }

  static void scaleAcceleration(ImuReading r, double factor) {
    setAcceleration(r, r.accX * factor, r.accY * factor, r.accZ * factor);
  }

  static void scaleRate(ImuReading r, double factor) {
    setRate(r, r.gyrX * factor, r.gyrY * factor, r.gyrZ * factor);
  }

  private static void setAll(ImuReading r, double value) {
    setAcceleration(r, value, value, value);
    setRate(r, value, value, value);
  }

  static void setAcceleration(ImuReading r, double x, double y, double z) {
    r.accX = x;
    r.accY = y;
    r.accZ = z;
  }

  static void setRate(ImuReading r, double x, double y, double z) {
    r.gyrX = x;
    r.gyrY = y;
    r.gyrZ = z;
  }

  /** Repeatable noise of a good sensor. */
  static void addNoise(Random random, ImuReading r) {
    r.accX += 0.03 * random.nextGaussian();
    r.accY += 0.03 * random.nextGaussian();
    r.accZ += 0.03 * random.nextGaussian();
    r.gyrX += 0.003 * random.nextGaussian();
    r.gyrY += 0.003 * random.nextGaussian();
    r.gyrZ += 0.003 * random.nextGaussian();
  }
}
