package com.backaware.motion.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.orientation.Quaternion;
import com.backaware.motion.sample.BeltSample;
import com.backaware.motion.sample.ImuReading;
import com.backaware.motion.simulator.belt.Conditions;
import com.backaware.motion.simulator.truth.Activity;
import com.backaware.motion.simulator.truth.TrueInstant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whether what the sensors read belongs to the movement that the truth tells of. */
final class PhysicalConsistencyTest {
  private static final double RATE = 400;

  @ParameterizedTest
  @EnumSource(Exercise.class)
  void noiselessRate_integrated_givesTheTruthsOrientation(Exercise exercise) {
    SimulatedSession session = session(exercise, true);
    for (boolean thorax : new boolean[] {false, true}) {
      Quaternion turned = new Quaternion();
      turned.set(sensor(session.truth().instants().get(0), thorax));
      double largest = 0;
      for (int i = 1; i < session.samples().size(); i++) {
        turnBy(turned, reading(session.samples().get(i), thorax));
        largest =
            Math.max(largest, angle(turned, sensor(session.truth().instants().get(i), thorax)));
      }

      assertThat(largest).isLessThan(0.1);
    }
  }

  @ParameterizedTest
  @EnumSource(Exercise.class)
  void noiselessForce_lessGravity_isTheSecondDerivativeOfTheHeight(Exercise exercise) {
    SimulatedSession session = session(exercise, false);
    List<TrueInstant> instants = session.truth().instants();
    double largest = 0;
    double sum = 0;
    for (int i = 1; i + 1 < instants.size(); i++) {
      double up =
          upwards(session.samples().get(i).pelvis, instants.get(i).pelvisSensor()) - 9.80665;
      double second =
          (height(instants.get(i + 1)) - 2 * height(instants.get(i)) + height(instants.get(i - 1)))
              * RATE
              * RATE;
      sum += up;
      if (instants.get(i).activity() != Activity.WALKING) {
        largest = Math.max(largest, Math.abs(up - second));
      }
    }

    // Heel strikes are too short for differences.
    assertThat(largest).isLessThan(0.1);
    assertThat(sum / instants.size()).isEqualTo(0, within(0.03));
  }

  @ParameterizedTest
  @EnumSource(Exercise.class)
  void standing_quietly_readsOneGUpwards(Exercise exercise) {
    SimulatedSession session = session(exercise, true);
    double x = 0;
    double y = 0;
    double z = 0;
    int count = 0;
    while (session.truth().instants().get(count).micros() < 4_000_000) {
      ImuReading reading = session.samples().get(count).pelvis;
      Quaternion q = session.truth().instants().get(count).pelvisSensor();
      x += q.rotateX(reading.accX, reading.accY, reading.accZ);
      y += q.rotateY(reading.accX, reading.accY, reading.accZ);
      z += q.rotateZ(reading.accX, reading.accY, reading.accZ);
      count++;
    }

    assertThat(z / count).isEqualTo(9.80665, within(0.01));
    assertThat(x / count).isEqualTo(0, within(0.02));
    assertThat(y / count).isEqualTo(0, within(0.02));
  }

  private static SimulatedSession session(Exercise exercise, boolean skin) {
    Conditions conditions = Conditions.ideal().rate(RATE).averaging(true);
    return Simulator.session(
        Plans.ideal(exercise, 3)
            .repetitions(2)
            .hold(6)
            .withTwoSensors()
            .conditions(skin ? conditions.skin(1).placed(10) : conditions.averaging(false)));
  }

  /** Height of the sensor: its place is 0.11 m behind and 0.02 m above the middle of the pelvis. */
  private static double height(TrueInstant instant) {
    return instant.pelvis().heightMetres() + instant.pelvis().orientation().rotateZ(-0.11, 0, 0.02);
  }

  private static double upwards(ImuReading r, Quaternion q) {
    return q.rotateZ(r.accX, r.accY, r.accZ);
  }

  private static Quaternion sensor(TrueInstant instant, boolean thorax) {
    return thorax ? instant.thoraxSensor() : instant.pelvisSensor();
  }

  private static ImuReading reading(BeltSample sample, boolean thorax) {
    return thorax ? sample.thorax : sample.pelvis;
  }

  private static void turnBy(Quaternion q, ImuReading r) {
    double size = Math.sqrt(r.gyrX * r.gyrX + r.gyrY * r.gyrY + r.gyrZ * r.gyrZ);
    double half = size / RATE / 2;
    double scale = size == 0 ? 0 : StrictMath.sin(half) / size;
    Quaternion turn = new Quaternion();
    turn.set(StrictMath.cos(half), r.gyrX * scale, r.gyrY * scale, r.gyrZ * scale);
    q.setProduct(q, turn);
  }

  /** Degrees between two orientations. */
  private static double angle(Quaternion a, Quaternion b) {
    Quaternion back = new Quaternion();
    back.set(a.w, -a.x, -a.y, -a.z);
    back.setProduct(back, b);
    double vector = Math.sqrt(back.x * back.x + back.y * back.y + back.z * back.z);
    return Math.toDegrees(2 * Math.asin(Math.min(1, vector)));
  }
}
