package com.backaware.motion.simulator.activity;

import com.backaware.motion.simulator.body.Posture;
import com.backaware.motion.simulator.movement.Stances;
import com.backaware.motion.simulator.truth.Activity;

/** A weight picked up from the floor, then into the posture of the exercise; and back. */
final class PickUpPreparation implements Preparation {
  private final Actor actor;
  private final Posture start;

  PickUpPreparation(Actor actor, Posture start) {
    this.actor = actor;
    this.start = start;
  }

  @Override
  public void enter() {
    actor.walk(2, 20);
    actor.stand(1.2);
    actor.bendDown(Activity.PICKING_UP);
    actor.stand(1);
    actor.walk(-0.5, 0);
    actor.stand(1);
    actor.move(Activity.GETTING_INTO_POSITION, Support.LOADED, start, 1.4);
  }

  @Override
  public void leave() {
    Posture standing = Stances.standing(actor.person());
    actor.move(Activity.GETTING_INTO_POSITION, Support.LOADED, standing, 1.2);
    actor.walk(0.5, 0);
    actor.bendDown(Activity.PUTTING_DOWN);
    actor.stand(1);
    actor.walk(1.5, 100);
  }
}
