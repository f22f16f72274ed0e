package com.backaware.motion.simulator.activity;

import com.backaware.motion.simulator.body.Posture;
import com.backaware.motion.simulator.movement.Stances;
import com.backaware.motion.simulator.truth.Activity;

/** A bar on the floor: bending down to it without lifting it, and in the end up without it. */
final class BarOnFloor implements Preparation {
  private final Actor actor;
  private final Posture start;

  BarOnFloor(Actor actor, Posture start) {
    this.actor = actor;
    this.start = start;
  }

  @Override
  public void enter() {
    actor.walk(2, 20);
    actor.stand(2.5);
    actor.move(Activity.GETTING_INTO_POSITION, Support.LOADED, start, 1.8);
  }

  @Override
  public void leave() {
    actor.pause(0.5);
    Posture standing = Stances.standing(actor.person());
    actor.move(Activity.GETTING_INTO_POSITION, Support.LOADED, standing, 1.3);
    actor.stand(1.2);
    actor.walk(1.5, 100);
  }
}
