package com.backaware.motion.simulator.activity;

import com.backaware.motion.simulator.body.Channel;
import com.backaware.motion.simulator.body.Posture;
import com.backaware.motion.simulator.movement.Stances;
import com.backaware.motion.simulator.truth.Activity;

/** Sitting down on a bench, lying back where the exercise asks for it, and up again. */
final class SeatPreparation implements Preparation {
  private final Actor actor;
  private final Posture start;
  private final Support support;

  SeatPreparation(Actor actor, Posture start, Support support) {
    this.actor = actor;
    this.start = start;
    this.support = support;
  }

  @Override
  public void enter() {
    actor.walk(2, 180);
    actor.stand(1.2);
    Posture leaning = Stances.seated().add(Channel.TILT, 38).add(Channel.UP, 0.12);
    actor.move(Activity.SITTING_DOWN_OR_UP, Support.LOADED, leaning, 1.0);
    actor.move(Activity.SITTING_DOWN_OR_UP, Support.SEATED, Stances.seated(), 0.9);
    actor.pause(1.5);
    actor.move(Activity.GETTING_INTO_POSITION, support, start, 1.8);
    actor.pause(0.5);
  }

  @Override
  public void leave() {
    actor.pause(0.5);
    actor.move(Activity.GETTING_INTO_POSITION, Support.SEATED, Stances.seated(), 1.5);
    actor.pause(1);
    Posture leaning = Stances.seated().add(Channel.TILT, 42).add(Channel.UP, 0.10);
    actor.move(Activity.SITTING_DOWN_OR_UP, Support.LOADED, leaning, 0.8);
    Posture standing = Stances.standing(actor.person());
    actor.move(Activity.SITTING_DOWN_OR_UP, Support.LOADED, standing, 1.1);
    actor.stand(1);
    actor.walk(1.5, 90);
  }
}
