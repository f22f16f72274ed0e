package com.backaware.motion.simulator.belt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.orientation.Quaternion;
import com.backaware.motion.sample.BeltSample;
import com.backaware.motion.simulator.SimulatedSession;
import com.backaware.motion.simulator.Simulator;
import com.backaware.motion.simulator.body.Axis;
import com.backaware.motion.simulator.person.Person;
import com.backaware.motion.simulator.plan.SessionPlan;
import com.backaware.motion.simulator.truth.TrueInstant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ConditionsTest {

  @ParameterizedTest
  @EnumSource(Mounting.class)
  void mounting_ofAnyKind_turnsGravityIntoTheSensorsAxes(Mounting mounting) {
    SimulatedSession session = session(Conditions.ideal().mounted(mounting).placed(10));
    BeltSample sample = session.samples().get(100);
    Quaternion q = session.truth().instants().get(100).pelvisSensor();

    assertThat(q.rotateZ(sample.pelvis.accX, sample.pelvis.accY, sample.pelvis.accZ))
        .isEqualTo(9.80665, within(0.3));
  }

  @Test
  void placement_always_isHalfOfTheLargestAtLeast() {
    for (long seed = 0; seed < 50; seed++) {
      Conditions conditions = Conditions.typical(seed).mounted(Mounting.STRAIGHT);
      Quaternion q = conditions.mounting(Place.PELVIS, 0);

      assertThat(Math.toDegrees(2 * Math.acos(Math.min(1, Math.abs(q.w))))).isBetween(4.99, 10.01);
    }
  }

  @Test
  void poorSensor_onAWalkingBody_clips() {
    SimulatedSession session =
        session(Conditions.typical(1).grade(SensorGrade.POOR).rate(200).averaging(false));
    double largest =
        session.samples().stream()
            .mapToDouble(s -> Math.max(Math.abs(s.pelvis.accX), Math.abs(s.pelvis.gyrX)))
            .max()
            .orElseThrow();

    assertThat(largest).isLessThanOrEqualTo(2 * 9.80665);
  }

  @Test
  void radio_thatLosesSamples_leavesGapsAndNothingElse() {
    Conditions conditions = Conditions.typical(2).clock(new BeltClock(0, 0, 60, 20));
    SimulatedSession whole = session(Conditions.typical(2).clock(BeltClock.PERFECT));
    SimulatedSession broken = session(conditions);

    assertThat(broken.samples().size()).isBetween(1, whole.samples().size() - 50);
    assertThat(broken.samples()).hasSameSizeAs(broken.truth().instants());
    for (int i = 0; i < broken.samples().size(); i++) {
      int at = (int) Math.round(broken.truth().instants().get(i).micros() / 1e4);
      assertThat(broken.samples().get(i).pelvis.accX)
          .isEqualTo(whole.samples().get(at).pelvis.accX);
    }
  }

  @Test
  void clock_thatIsFastAndJitters_stillGoesForward() {
    SimulatedSession session =
        session(Conditions.typical(3).clock(new BeltClock(5000, 6000, 0, 0)));
    List<TrueInstant> instants = session.truth().instants();
    for (int i = 1; i < instants.size(); i++) {
      assertThat(instants.get(i).stampMicros()).isGreaterThan(instants.get(i - 1).stampMicros());
    }
    TrueInstant last = instants.get(instants.size() - 1);

    assertThat(last.stampMicros() / (double) last.micros()).isEqualTo(1.005, within(0.001));
  }

  @Test
  void skin_whenItMoves_turnsTheSensorAgainstTheBoneByAFewDegrees() {
    double most = 0;
    for (long seed = 1; seed <= 5; seed++) {
      SimulatedSession session = session(Conditions.typical(seed));
      for (TrueInstant instant : session.truth().instants()) {
        most = Math.max(most, skinDegrees(session, instant));
      }
    }

    assertThat(most).isBetween(1.0, 6.0);
  }

  @Test
  void slip_always_turnsTheSensorFromThenOn() {
    Conditions conditions = Conditions.ideal().slipping(new Slip(10, Axis.Z, 25));
    SimulatedSession session = session(conditions);

    assertThat(skinDegrees(session, session.truth().instants().get(900)))
        .isEqualTo(0, within(0.01));
    assertThat(skinDegrees(session, session.truth().instants().get(1100)))
        .isEqualTo(25, within(0.01));
  }

  @Test
  void values_outOfRange_areRefused() {
    assertThatThrownBy(() -> Conditions.typical(1).rate(10))
        .hasMessage("rate is 10.0; it must be 20.0 to 400.0");
    assertThatThrownBy(() -> Conditions.typical(1).skin(Double.NaN)).hasMessageContaining("skin");
    assertThatThrownBy(() -> new BeltClock(0, -1, 0, 0)).hasMessageContaining("jitterMicros");
  }

  /** Degrees between the sensor and where it was mounted on the bone. */
  private static double skinDegrees(SimulatedSession session, TrueInstant instant) {
    Quaternion bone = new Quaternion();
    bone.setProduct(instant.pelvis().orientation(), session.truth().pelvisMounting());
    Quaternion back = new Quaternion();
    back.set(bone.w, -bone.x, -bone.y, -bone.z);
    back.setProduct(back, instant.pelvisSensor());
    double vector = Math.sqrt(back.x * back.x + back.y * back.y + back.z * back.z);
    return Math.toDegrees(2 * Math.asin(Math.min(1, vector)));
  }

  private static SimulatedSession session(Conditions conditions) {
    return Simulator.session(
        SessionPlan.of(Person.of(4), Exercise.SQUAT).repetitions(2).conditions(conditions));
  }
}
