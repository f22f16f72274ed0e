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
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether the faults that the truth tells of are in the movement, and nothing else is. */
final class FaultTruthTest {
  private static final double AMOUNT = 12;

  @ParameterizedTest
  @MethodSource("com.backaware.motion.simulator.Plans#exercisesAndAngularFaults")
  void fault_always_movesItsChannelsByTheAmountAskedForAndNoOthers(Exercise exercise, Fault fault) {
    for (long seed = 1; seed <= 2; seed++) {
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
        if (!isHorizontal(channel)) {
          assertDifference(clean, faulty, channel, expected.getOrDefault(channel, 0.0), told);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("com.backaware.motion.simulator.Plans#exercisesAndAngularFaults")
  void fault_atItsPeak_isInTheSmoothMovementToo(Exercise exercise, Fault fault) {
    SessionPlan plan = Plans.ideal(exercise, 6);
    Performance clean = Performance.of(plan);
    Performance faulty = Performance.of(Plans.faulty(plan, fault, AMOUNT));
    FaultEffect effect = FaultForms.of(exercise, fault, plan.person()).effects().get(0);
    double peak = faulty.faults().get(0).ramp().full();

    double difference =
        value(faulty, effect.channel(), peak) - value(clean, effect.channel(), peak);

    assertThat(difference).isEqualTo(AMOUNT * effect.perDegree(), within(0.1));
  }

  @ParameterizedTest
  @EnumSource(
      names = {"SQUAT", "ROMANIAN_DEADLIFT", "GLUTE_BRIDGE", "LUNGE", "SPLIT_SQUAT", "PRESS_UP"})
  void partialDepth_always_shortensItsRepetitionOnly(Exercise exercise) {
    SessionPlan plan = Plans.ideal(exercise, 5);
    Performance clean = Performance.of(plan);
    Performance faulty = Performance.of(plan.fault(Fault.PARTIAL_DEPTH, 30, Plans.FAULTY));

    for (int i = 0; i < 3; i++) {
      TrueRepetition before = clean.repetitions().get(i);
      TrueRepetition after = faulty.repetitions().get(i);
      double part = i + 1 == Plans.FAULTY ? 0.7 : 1;
      assertThat(after.travelMetres()).isEqualTo(part * before.travelMetres(), within(0.01));
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
    double furthest = 0;
    double largestError = 0;
    for (int i = 0; i < clean.grid().size(); i++) {
      double difference = faulty.grid().get(channel, i) - clean.grid().get(channel, i);
      double now = expected * told.ramp().at(i * MotionGrid.STEP_SECONDS);
      furthest = Math.abs(difference) > Math.abs(furthest) ? difference : furthest;
      largestError = Math.max(largestError, Math.abs(difference - now));
    }

    assertThat(largestError).as(channel.name()).isLessThan(1e-9);
    assertThat(furthest).as(channel.name()).isEqualTo(expected, within(0.01 * Math.abs(expected)));
  }

  private static double value(Performance performance, Channel channel, double seconds) {
    BodyMotion body = new BodyMotion(performance.grid().track());
    body.moveTo(seconds);
    return body.value(channel);
  }

  /** Ways forward and left mix when somebody has turned. */
  private static boolean isHorizontal(Channel channel) {
    return channel == Channel.FORWARD || channel == Channel.LEFT;
  }
}
