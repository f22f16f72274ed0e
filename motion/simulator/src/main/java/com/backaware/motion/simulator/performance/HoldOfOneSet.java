package com.backaware.motion.simulator.performance;

import com.backaware.motion.simulator.activity.Performer;
import com.backaware.motion.simulator.activity.Preparations;
import com.backaware.motion.simulator.activity.Support;
import com.backaware.motion.simulator.body.Posture;
import com.backaware.motion.simulator.chance.Chance;
import com.backaware.motion.simulator.fault.FaultForm;
import com.backaware.motion.simulator.fault.FaultForms;
import com.backaware.motion.simulator.fault.FaultPlan;
import com.backaware.motion.simulator.fault.FaultTiming;
import com.backaware.motion.simulator.fault.Ramp;
import com.backaware.motion.simulator.movement.Held;
import com.backaware.motion.simulator.plan.SessionPlan;
import com.backaware.motion.simulator.truth.Activity;
import com.backaware.motion.simulator.truth.TrueFault;
import com.backaware.motion.simulator.truth.TrueHold;
import com.backaware.motion.simulator.truth.TrueSet;
import java.util.List;

/** Does holds. */
final class HoldOfOneSet implements OneSet {
  /** How far the pelvis drifts by the end of a hold when fully tired, degrees. Chosen. */
  private static final double DRIFT = 3;

  private final SessionPlan plan;
  private final Held movement;
  private final Performer performer;
  private final Notes notes;
  private final Chance chance;

  HoldOfOneSet(SessionPlan plan, Held movement, Performer performer, Notes notes, Chance chance) {
    this.plan = plan;
    this.movement = movement;
    this.performer = performer;
    this.notes = notes;
    this.chance = chance;
  }

  @Override
  public void perform(int set) {
    Chance own = chance.branch("set", set);
    performer.begin(Activity.READY);
    performer.bear(Preparations.support(plan.exercise()), 1);
    performer.stay(own.between(0.8, 1.5));
    double start = performer.seconds();
    performer.begin(Activity.HOLD);
    hold(start);
    double end = performer.seconds();
    note(set, start, end);
    performer.begin(Activity.READY);
    performer.stay(own.between(0.4, 0.8));
  }

  private void hold(double start) {
    Posture first = movement.start();
    Support support = Preparations.support(plan.exercise());
    double tired = plan.tiredness();
    List<Made> made = plan.faults().stream().map(this::make).toList();
    performer.perform(
        plan.holdSeconds(),
        (t, posture) -> {
          double progress = t / plan.holdSeconds();
          performer.bear(support, 1 + tired * progress);
          posture.set(first);
          movement.addSinking(DRIFT * tired * progress, posture);
          movement.addLimbs(t, posture);
        },
        (t, posture) -> {
          for (Made fault : made) {
            fault.form.add(posture, fault.plan.amount() * fault.ramp.at(t));
          }
        });
  }

  private void note(int set, double start, double end) {
    long from = Notes.micros(start);
    long to = Notes.micros(end);
    notes.sets.add(new TrueSet(set, from, to, 0));
    int before = notes.faults.size();
    for (FaultPlan plan : this.plan.faults()) {
      Ramp ramp = make(plan).ramp.later(start);
      notes.faults.add(new TrueFault(plan.fault(), set, 0, plan.amount(), ramp));
    }
    List<TrueFault> own = notes.faults.subList(before, notes.faults.size());
    notes.holds.add(new TrueHold(set, from, to, GoodTime.micros(from, to, own)));
  }

  private Made make(FaultPlan fault) {
    FaultForm form = FaultForms.of(plan.exercise(), fault.fault(), plan.person());
    return new Made(fault, form, FaultTiming.held(fault.fromSeconds(), fault.toSeconds()));
  }

  private record Made(FaultPlan plan, FaultForm form, Ramp ramp) {}
}
