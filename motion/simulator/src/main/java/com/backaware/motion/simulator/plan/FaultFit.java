package com.backaware.motion.simulator.plan;

import com.backaware.motion.simulator.fault.FaultForms;
import com.backaware.motion.simulator.fault.FaultPlan;
import com.backaware.motion.simulator.technique.Movements;

/** Whether a fault fits into a plan. */
final class FaultFit {
  private FaultFit() {}

  static void require(FaultPlan fault, SessionPlan plan) {
    String exercise = plan.exercise().id();
    if (!FaultForms.of(plan.exercise()).contains(fault.fault())) {
      throw new IllegalArgumentException(
          "fault %s does not belong to %s; choose among %s"
              .formatted(fault.fault(), exercise, FaultForms.of(plan.exercise())));
    }
    boolean held = Movements.isHeld(plan.exercise());
    if (held && !fault.repetitions().isEmpty()) {
      throw new IllegalArgumentException(
          "%s is held: say from when to when it has the fault %s"
              .formatted(exercise, fault.fault()));
    }
    if (!held && fault.repetitions().isEmpty()) {
      throw new IllegalArgumentException(
          "%s has repetitions: say which have the fault %s".formatted(exercise, fault.fault()));
    }
    if (held && fault.toSeconds() > plan.holdSeconds()) {
      throw new IllegalArgumentException(
          "fault %s goes on until %s s of a hold of %s s"
              .formatted(fault.fault(), fault.toSeconds(), plan.holdSeconds()));
    }
    for (int number : fault.repetitions()) {
      if (number > plan.repetitions()) {
        throw new IllegalArgumentException(
            "fault %s is in repetition %d of %d"
                .formatted(fault.fault(), number, plan.repetitions()));
      }
    }
  }
}
