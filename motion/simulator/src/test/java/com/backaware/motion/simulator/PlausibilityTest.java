package com.backaware.motion.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.backaware.motion.assessment.Fault;
import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.sample.BeltSample;
import com.backaware.motion.sample.ImuReading;
import com.backaware.motion.simulator.plan.SessionPlan;
import com.backaware.motion.simulator.truth.TrueInstant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whether bodies stay within what bodies do, whatever the seed. */
final class PlausibilityTest {

  @ParameterizedTest
  @EnumSource(Exercise.class)
  void session_withEveryFault_staysWithinWhatBodiesDo(Exercise exercise) {
    for (long seed = 11; seed <= 15; seed++) {
      SessionPlan plan = Plans.ideal(exercise, seed);
      for (Fault fault : Simulator.faults(exercise)) {
        plan = Plans.faulty(plan, fault, 10);
      }
      SimulatedSession session = Simulator.session(plan.withTwoSensors());

      for (BeltSample sample : session.samples()) {
        assertThat(acceleration(sample.pelvis)).isBetween(1.0, 30.0);
        assertThat(rateDegrees(sample.pelvis)).isLessThan(300);
        assertThat(acceleration(sample.thorax)).isBetween(0.5, 35.0);
        assertThat(rateDegrees(sample.thorax)).isLessThan(350);
      }
      for (TrueInstant instant : session.truth().instants()) {
        assertThat(instant.pelvis().heightMetres()).isBetween(0.03, 1.15);
        assertThat(instant.pelvis().lumbarFlexionDegrees()).isBetween(-40.0, 85.0);
        assertThat(instant.pelvis().tiltDegrees()).isBetween(-150.0, 120.0);
      }
    }
  }

  private static double acceleration(ImuReading r) {
    return Math.sqrt(r.accX * r.accX + r.accY * r.accY + r.accZ * r.accZ);
  }

  private static double rateDegrees(ImuReading r) {
    return Math.toDegrees(Math.sqrt(r.gyrX * r.gyrX + r.gyrY * r.gyrY + r.gyrZ * r.gyrZ));
  }
}
