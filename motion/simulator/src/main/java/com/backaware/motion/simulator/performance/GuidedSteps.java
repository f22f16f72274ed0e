package com.backaware.motion.simulator.performance;

import com.backaware.motion.simulator.activity.Performer;
import com.backaware.motion.simulator.activity.Support;
import com.backaware.motion.simulator.body.Channel;
import com.backaware.motion.simulator.body.Posture;
import com.backaware.motion.simulator.chance.Chance;
import com.backaware.motion.simulator.movement.Stances;
import com.backaware.motion.simulator.person.Mobility;
import com.backaware.motion.simulator.person.Person;
import com.backaware.motion.simulator.truth.Activity;
import com.backaware.motion.simulator.truth.TrueStep;
import com.backaware.motion.simulator.truth.TrueStep.Step;

/**
 * The guided calibration up to the repetitions: stand still, hinge with a straight back, bend
 * fully, arch back, and standing in between. How far the pelvis goes in each is chosen.
 */
final class GuidedSteps {
  private static final double STILL_SECONDS = 5;

  private final Performer performer;
  private final Posture standing;
  private final Mobility mobility;
  private final Notes notes;
  private final Chance chance;

  GuidedSteps(Performer performer, Person person, Notes notes, Chance chance) {
    this.performer = performer;
    this.notes = notes;
    this.chance = chance;
    standing = Stances.standing(person);
    mobility = person.mobility();
  }

  void perform() {
    performer.begin(Activity.CALIBRATION);
    performer.bear(Support.STANDING, 1);
    performer.stay(STILL_SECONDS + chance.part());
    notes.steps.add(step(Step.STAND_STILL, 0, standing));
    go(Step.HINGE, hinge(), 1.8);
    go(Step.BEND_FULLY, bend(), 2.2);
    go(Step.ARCH_BACK, arch(), 1.6);
  }

  /** Notes the repetitions that began at a time, seconds, and end now. */
  void noteRepetitions(double from) {
    notes.steps.add(step(Step.REPETITIONS, from, performer.posture()));
  }

  private void go(Step step, Posture furthest, double seconds) {
    double from = performer.seconds();
    performer.begin(Activity.CALIBRATION);
    performer.stay(chance.between(0.4, 1.0));
    performer.bear(Support.LOADED, 1);
    performer.moveTo(furthest, seconds * chance.between(0.85, 1.3));
    performer.stay(chance.between(0.8, 1.6));
    performer.moveTo(standing, seconds * chance.between(0.8, 1.2));
    notes.steps.add(step(step, from, furthest));
    performer.begin(Activity.STANDING);
    performer.bear(Support.STANDING, 1);
    performer.stay(chance.between(2.0, 3.5));
  }

  private TrueStep step(Step step, double from, Posture furthest) {
    return new TrueStep(
        step,
        Notes.micros(from),
        Notes.micros(performer.seconds()),
        furthest.get(Channel.TILT),
        furthest.get(Channel.LUMBAR_FLEXION));
  }

  private Posture hinge() {
    return standing
        .copy()
        .add(Channel.UP, -0.09)
        .add(Channel.FORWARD, -0.13)
        .set(Channel.TILT, chance.between(38, 60))
        .set(Channel.LUMBAR_FLEXION, chance.between(0.03, 0.15) * mobility.lumbarFlexion());
  }

  private Posture bend() {
    return standing
        .copy()
        .add(Channel.UP, -0.06)
        .add(Channel.FORWARD, -0.10)
        .set(Channel.TILT, chance.between(40, 65))
        .set(Channel.LUMBAR_FLEXION, chance.between(0.93, 1.0) * mobility.lumbarFlexion());
  }

  private Posture arch() {
    return standing
        .copy()
        .add(Channel.UP, -0.01)
        .add(Channel.FORWARD, 0.06)
        .set(Channel.TILT, -chance.between(6, 14))
        .set(Channel.LUMBAR_FLEXION, -chance.between(0.9, 1.0) * mobility.lumbarExtension());
  }
}
