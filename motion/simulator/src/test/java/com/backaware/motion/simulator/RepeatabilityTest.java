package com.backaware.motion.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.recording.RecordingWriter;
import com.backaware.motion.sample.BeltSample;
import com.backaware.motion.simulator.belt.Conditions;
import com.backaware.motion.simulator.person.Person;
import com.backaware.motion.simulator.plan.SessionPlan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class RepeatabilityTest {

  @Test
  void session_ofTheSamePlan_isTheSameToTheBit() throws IOException {
    SessionPlan plan = plan(7);

    assertThat(recorded(Simulator.session(plan))).isEqualTo(recorded(Simulator.session(plan)));
    assertThat(Simulator.session(plan).truth().repetitions())
        .isEqualTo(Simulator.session(plan).truth().repetitions());
  }

  @Test
  void session_ofAnotherSeed_isAnother() throws IOException {
    assertThat(recorded(Simulator.session(plan(7))))
        .isNotEqualTo(recorded(Simulator.session(plan(7).seed(8))));
  }

  @Test
  void secondSensor_always_leavesTheFirstAsItWas() {
    SimulatedSession one = Simulator.session(plan(7));
    SimulatedSession two = Simulator.session(plan(7).withTwoSensors());

    assertThat(two.samples()).hasSameSizeAs(one.samples());
    for (int i = 0; i < one.samples().size(); i++) {
      assertThat(two.samples().get(i).pelvis.accX).isEqualTo(one.samples().get(i).pelvis.accX);
      assertThat(two.samples().get(i).pelvis.gyrZ).isEqualTo(one.samples().get(i).pelvis.gyrZ);
    }
  }

  private static SessionPlan plan(long seed) {
    return SessionPlan.of(Person.of(seed), Exercise.SQUAT)
        .repetitions(3)
        .conditions(Conditions.typical(seed));
  }

  private static byte[] recorded(SimulatedSession session) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (RecordingWriter writer = new RecordingWriter(out, Map.of(), false)) {
      for (BeltSample sample : session.samples()) {
        writer.write(sample);
      }
    }
    return out.toByteArray();
  }
}
