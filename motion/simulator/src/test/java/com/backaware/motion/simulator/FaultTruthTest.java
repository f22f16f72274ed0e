package com.backaware.motion.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.backaware.motion.assessment.Fault;
import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.simulator.body.BodyMotion;
import com.backaware.motion.simulator.body.Channel;
import com.backaware.motion.simulator.body.MotionGrid;
import com.backaware.motion.simulator.fault.FaultEffect;
import com.backaware.motion.simulator.fault.FaultForms;
import com.backaware.motion.simulator.performance.Performance;
import com.backaware.motion.simulator.plan.SessionPlan;
import com.backaware.motion.simulator.truth.TrueFault;
import com.backaware.motion.simulator.truth.TrueRepetition;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether the faults that the truth tells of are in the movement, and nothing else is. */
final class FaultTruthTest {
  private static final double AMOUNT = 12;

  @ParameterizedTest
  @MethodSource("com.backaware.motion.simulator.Plans#exercisesAndFaults")
  void fault_always_movesItsChannelsByTheAmountAskedForAndNoOthers(Exercise exercise, Fault fault) {
    if (fault == Fault.PARTIAL_DEPTH) {
      return;
    }
    for (long seed = 1; seed <= 4; seed++) {
      SessionPlan plan = Plans.ideal(exercise, seed);
      Performance clean = Performance.of(plan);
      Performance faulty = Performance.of(Plans.faulty(plan, fault, AMOUNT));

      TrueFault told = faulty.faults().get(0);
      assertThat(faulty.faults()).hasSize(1);
      assertThat(told.fault()).isEqualTo(fault);
      assertThat(told.amount()).isEqualTo(AMOUNT);
      assertThat(faulty.grid().size()).isEqualTo(clean.grid().size());
      Map<Channel, Double> expected = expected(exercise, fault, plan);
      for (Channel channel : Channel.values()) {
        assertDifference(clean, faulty, channel, expected.getOrDefault(channel, 0.0), told);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("com.backaware.motion.simulator.Plans#exercisesAndFaults")
  void partialDepth_always_shortensItsRepetitionOnly(Exercise exercise, Fault fault) {
    if (fault != Fault.PARTIAL_DEPTH) {
      return;
    }
    SessionPlan plan = Plans.ideal(exercise, 5);
    Performance clean = Performance.of(plan);
    Performance faulty = Performance.of(plan.fault(fault, 30, Plans.FAULTY));

    for (int i = 0; i < 3; i++) {
      TrueRepetition before = clean.repetitions().get(i);
      TrueRepetition after = faulty.repetitions().get(i);
      double part = i + 1 == Plans.FAULTY ? 0.7 : 1;
      assertThat(after.travelMetres()).isEqualTo(part * before.travelMetres(), within(0.008));
      assertThat(after.startMicros()).isEqualTo(before.startMicros());
      assertThat(after.endMicros()).isEqualTo(before.endMicros());
    }
  }

  private static Map<Channel, Double> expected(Exercise exercise, Fault fault, SessionPlan plan) {
    Map<Channel, Double> expected = new EnumMap<>(Channel.class);
    for (FaultEffect effect : FaultForms.of(exercise, fault, plan.person()).effects()) {
      expected.put(effect.channel(), AMOUNT * effect.perDegree());
    }
    return expected;
  }

  private static void assertDifference(
      Performance clean, Performance faulty, Channel channel, double expected, TrueFault told) {
    BodyMotion before = new BodyMotion(clean.grid().track());
    BodyMotion after = new BodyMotion(faulty.grid().track());
    double furthest = 0;
    for (int i = 0; i < clean.grid().size(); i++) {
      double time = i * MotionGrid.STEP_SECONDS;
      before.moveTo(time);
      after.moveTo(time);
      double difference = after.value(channel) - before.value(channel);
      furthest = Math.abs(difference) > Math.abs(furthest) ? difference : furthest;
      if (!isHorizontal(channel)) {
        double now = expected * told.degrees(Math.round(time * 1e6)) / AMOUNT;
        assertThat(difference).as("%s at %s s", channel, time).isEqualTo(now, within(0.05));
      }
    }
    if (!isHorizontal(channel)) {
      assertThat(furthest).as(channel.name()).isEqualTo(expected, within(0.02));
    }
  }

  /** Ways forward and left mix when somebody has turned. */
  private static boolean isHorizontal(Channel channel) {
    return channel == Channel.FORWARD || channel == Channel.LEFT;
  }
}
