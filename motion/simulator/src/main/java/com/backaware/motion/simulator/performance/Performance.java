package com.backaware.motion.simulator.performance;

import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.simulator.activity.Actor;
import com.backaware.motion.simulator.activity.NoPreparation;
import com.backaware.motion.simulator.activity.Performer;
import com.backaware.motion.simulator.activity.Preparation;
import com.backaware.motion.simulator.activity.Preparations;
import com.backaware.motion.simulator.body.MotionGrid;
import com.backaware.motion.simulator.chance.Chance;
import com.backaware.motion.simulator.movement.Held;
import com.backaware.motion.simulator.movement.Movement;
import com.backaware.motion.simulator.movement.Repeated;
import com.backaware.motion.simulator.movement.Stances;
import com.backaware.motion.simulator.person.Person;
import com.backaware.motion.simulator.plan.CalibrationPlan;
import com.backaware.motion.simulator.plan.SessionPlan;
import com.backaware.motion.simulator.technique.Movements;
import com.backaware.motion.simulator.truth.Activity;
import com.backaware.motion.simulator.truth.OwnMeans;
import com.backaware.motion.simulator.truth.TrueActivity;
import com.backaware.motion.simulator.truth.TrueFault;
import com.backaware.motion.simulator.truth.TrueHold;
import com.backaware.motion.simulator.truth.TrueRepetition;
import com.backaware.motion.simulator.truth.TrueSet;
import com.backaware.motion.simulator.truth.TrueStep;
import com.backaware.motion.simulator.unrest.Unrest;
import java.util.List;
import java.util.Optional;

/**
 * A body's movement from the first to the last instant, and what it was meant to be.
 *
 * @param person who moves
 * @param exercise what was done
 * @param ownMeans of the exercise; empty for holds
 * @param descendsFirst whether its repetitions go down first
 * @param grid the movement
 * @param activities what was done when
 * @param sets in their order
 * @param repetitions in their order
 * @param holds in their order
 * @param faults in their order
 * @param steps of a calibration
 */
public record Performance(
    Person person,
    Exercise exercise,
    Optional<OwnMeans> ownMeans,
    boolean descendsFirst,
    MotionGrid grid,
    List<TrueActivity> activities,
    List<TrueSet> sets,
    List<TrueRepetition> repetitions,
    List<TrueHold> holds,
    List<TrueFault> faults,
    List<TrueStep> steps) {

  /** Performs a session. */
  public static Performance of(SessionPlan plan) {
    Chance chance = new Chance(plan.seed()).branch("session");
    Movement movement = Movements.of(plan.person(), plan.exercise());
    boolean setUp = plan.setUp();
    Performer performer = new Performer(setUp ? Stances.standing(plan.person()) : movement.start());
    Actor actor = new Actor(performer, plan.person(), chance.branch("actor"));
    Preparation preparation =
        setUp ? Preparations.of(plan.exercise(), movement, actor) : new NoPreparation();
    Notes notes = new Notes();
    OneSet set = set(plan, movement, performer, notes, chance);
    if (setUp) {
      actor.stand(5);
    }
    for (int number = 1; number <= plan.sets(); number++) {
      preparation.enter();
      set.perform(number);
      preparation.leave();
      if (number < plan.sets()) {
        rest(plan, performer, actor);
      }
    }
    if (setUp) {
      actor.stand(3);
    }
    return finish(plan.person(), plan.exercise(), movement, performer, notes, chance);
  }

  private static OneSet set(
      SessionPlan plan, Movement movement, Performer performer, Notes notes, Chance chance) {
    Chance own = chance.branch("sets");
    return movement instanceof Held held
        ? new HoldOfOneSet(plan, held, performer, notes, own)
        : new SetOfRepetitions(plan, (Repeated) movement, performer, notes, own);
  }

  private static void rest(SessionPlan plan, Performer performer, Actor actor) {
    if (plan.setUp()) {
      actor.stand(plan.restSeconds() / 2);
      actor.fidget(plan.restSeconds() / 4);
      actor.stand(plan.restSeconds() / 4);
    } else {
      performer.begin(Activity.READY);
      performer.stay(plan.restSeconds());
    }
  }

  /** Performs a guided calibration. */
  public static Performance of(CalibrationPlan plan) {
    Chance chance = new Chance(plan.seed()).branch("calibration");
    Person person = plan.person();
    Movement movement = Movements.of(person, plan.exercise());
    Performer performer = new Performer(Stances.standing(person));
    Actor actor = new Actor(performer, person, chance.branch("actor"));
    Notes notes = new Notes();
    GuidedSteps steps = new GuidedSteps(performer, person, notes, chance.branch("steps"));
    steps.perform();
    if (plan.repetitions() > 0) {
      double from = performer.seconds();
      Preparation preparation = Preparations.of(plan.exercise(), movement, actor);
      preparation.enter();
      set(plan.cleanSet(), movement, performer, notes, chance).perform(1);
      preparation.leave();
      steps.noteRepetitions(from);
    }
    actor.stand(3);
    return finish(person, plan.exercise(), movement, performer, notes, chance);
  }

  private static Performance finish(
      Person person,
      Exercise exercise,
      Movement movement,
      Performer performer,
      Notes notes,
      Chance chance) {
    new Unrest(performer, chance.branch("unrest")).lay();
    RepetitionMeasure measure = new RepetitionMeasure(performer.grid());
    Optional<OwnMeans> means =
        movement instanceof Repeated repeated
            ? Optional.of(MeanRepetition.measure(repeated))
            : Optional.empty();
    return new Performance(
        person,
        exercise,
        means,
        movement instanceof Repeated repeated && repeated.descendsFirst(),
        performer.grid(),
        performer.activities(),
        notes.sets,
        notes.repetitions.stream().map(measure::measure).toList(),
        notes.holds,
        notes.faults,
        notes.steps);
  }
}
