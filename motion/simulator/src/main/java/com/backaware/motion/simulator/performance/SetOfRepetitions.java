package com.backaware.motion.simulator.performance;

import com.backaware.motion.assessment.Fault;
import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.simulator.activity.Performer;
import com.backaware.motion.simulator.activity.Preparations;
import com.backaware.motion.simulator.chance.Chance;
import com.backaware.motion.simulator.fault.FaultForm;
import com.backaware.motion.simulator.fault.FaultForms;
import com.backaware.motion.simulator.fault.FaultPlan;
import com.backaware.motion.simulator.fault.Ramp;
import com.backaware.motion.simulator.movement.Repeated;
import com.backaware.motion.simulator.movement.RepetitionForm;
import com.backaware.motion.simulator.movement.RepetitionTiming;
import com.backaware.motion.simulator.plan.SessionPlan;
import com.backaware.motion.simulator.truth.Activity;
import com.backaware.motion.simulator.truth.TrueFault;
import com.backaware.motion.simulator.truth.TrueSet;
import java.util.ArrayList;
import java.util.List;

/** Does sets of repetitions. */
final class SetOfRepetitions implements OneSet {
  private final SessionPlan plan;
  private final Repeated movement;
  private final Performer performer;
  private final Notes notes;
  private final Chance chance;

  SetOfRepetitions(
      SessionPlan plan, Repeated movement, Performer performer, Notes notes, Chance chance) {
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
    performer.stay(own.between(1.0, 2.5));
    int before = notes.repetitions.size();
    for (int number = 1; number <= plan.repetitions(); number++) {
      repeat(set, number, own.branch("repetition", number));
    }
    performer.begin(Activity.READY, last().end());
    performer.stay(own.between(1.0, 2.0));
    notes.sets.add(
        new TrueSet(
            set,
            Notes.micros(notes.repetitions.get(before).start()),
            Notes.micros(last().end()),
            plan.repetitions()));
  }

  private void repeat(int set, int number, Chance own) {
    double progress = plan.repetitions() == 1 ? 0 : (number - 1.0) / (plan.repetitions() - 1);
    double tired = plan.tiredness() * progress;
    RepetitionForm form =
        RepetitionForm.of(movement.pattern(), plan.tempo(), tired, side(number), own);
    List<Made> made = new ArrayList<>();
    for (FaultPlan fault : plan.faults()) {
      if (fault.repetitions().contains(number)) {
        if (fault.fault() == Fault.PARTIAL_DEPTH) {
          form = form.shortBy(fault.amount());
        }
        made.add(make(fault, form.timing()));
      }
    }
    note(set, number, form, made);
    performer.bear(Preparations.support(plan.exercise()), 1 + tired);
    move(form, made);
  }

  private void move(RepetitionForm form, List<Made> made) {
    RepetitionTiming timing = form.timing();
    performer.perform(
        timing.end(),
        (t, posture) -> movement.pose(form, timing.way(t), timing.goingHome(t), posture),
        (t, posture) -> {
          for (Made fault : made) {
            fault.form.add(posture, fault.plan.amount() * fault.ramp.at(t));
          }
        });
  }

  private void note(int set, int number, RepetitionForm form, List<Made> made) {
    double now = performer.seconds();
    RepetitionTiming timing = form.timing();
    Notes.Outline outline =
        new Notes.Outline(
            set,
            number,
            form.side(),
            now + timing.visibleStart(),
            now + timing.turnStart(),
            now + timing.homeStart(),
            now + timing.visibleEnd());
    if (number > 1) {
      performer.begin(Activity.PAUSE, last().end());
    }
    performer.begin(Activity.REPETITION, outline.start());
    notes.repetitions.add(outline);
    for (Made fault : made) {
      notes.faults.add(
          new TrueFault(
              fault.plan.fault(), set, number, fault.plan.amount(), fault.ramp.later(now)));
    }
  }

  private Made make(FaultPlan fault, RepetitionTiming timing) {
    Exercise exercise = plan.exercise();
    FaultForm form = FaultForms.of(exercise, fault.fault(), plan.person());
    return new Made(fault, form, form.timing().ramp(timing));
  }

  private int side(int number) {
    boolean other = movement.changesSides() && number % 2 == 0;
    return other ? -plan.person().side() : plan.person().side();
  }

  private Notes.Outline last() {
    return notes.repetitions.get(notes.repetitions.size() - 1);
  }

  private record Made(FaultPlan plan, FaultForm form, Ramp ramp) {}
}
