package com.backaware.motion.simulator;

import com.backaware.motion.assessment.Fault;
import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.simulator.belt.Conditions;
import com.backaware.motion.simulator.fault.FaultPlan;
import com.backaware.motion.simulator.person.Person;
import com.backaware.motion.simulator.plan.SessionPlan;
import com.backaware.motion.simulator.technique.Movements;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Plans for the tests. */
final class Plans {
  /** The repetition that has the fault. */
  static final int FAULTY = 2;

  private Plans() {}

  /** A short session without any error of the belt. */
  static SessionPlan ideal(Exercise exercise, long seed) {
    return SessionPlan.of(Person.of(seed), exercise)
        .seed(seed)
        .repetitions(3)
        .hold(12)
        .conditions(Conditions.ideal());
  }

  /** The same with a fault in the second repetition, or from 3 to 9 s of the hold. */
  static SessionPlan faulty(SessionPlan plan, Fault fault, double amount) {
    return Movements.isHeld(plan.exercise())
        ? plan.fault(FaultPlan.during(fault, amount, 3, 9))
        : plan.fault(FaultPlan.in(fault, amount, List.of(FAULTY)));
  }

  /** Every exercise with each of its faults that are angles. */
  static Stream<Arguments> exercisesAndAngularFaults() {
    return Stream.of(Exercise.values())
        .flatMap(
            exercise ->
                Simulator.faults(exercise).stream()
                    .filter(fault -> fault != Fault.PARTIAL_DEPTH)
                    .map(fault -> Arguments.of(exercise, fault)));
  }
}
