package com.backaware.motion.simulator.activity;

import com.backaware.motion.simulator.body.Channel;
import com.backaware.motion.simulator.body.Posture;
import com.backaware.motion.simulator.movement.Stances;
import com.backaware.motion.simulator.truth.Activity;

/** A bar taken from a rack: under it, up, two steps back; and in the end all of it again. */
final class RackPreparation implements Preparation {
  private final Actor actor;

  RackPreparation(Actor actor) {
    this.actor = actor;
  }

  @Override
  public void enter() {
    actor.walk(2.5, 30);
    actor.stand(1.5);
    dip(Activity.UNRACKING, 0.13, 16);
    actor.walk(-0.7, 0);
  }

  @Override
  public void leave() {
    actor.walk(0.7, 0);
    dip(Activity.RACKING, 0.07, 9);
    actor.walk(1.5, 120);
  }

  private void dip(Activity activity, double metres, double tilt) {
    Posture standing = Stances.standing(actor.person());
    Posture under =
        standing
            .copy()
            .add(Channel.UP, -metres)
            .add(Channel.FORWARD, 0.08)
            .add(Channel.TILT, tilt)
            .add(Channel.LUMBAR_FLEXION, tilt / 2);
    actor.move(activity, Support.LOADED, under, 1.2);
    actor.pause(0.6);
    actor.move(activity, Support.LOADED, standing, 1.0);
  }
}
