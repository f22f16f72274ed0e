package com.backaware.motion.simulator.activity;

import com.backaware.motion.simulator.body.Channel;
import com.backaware.motion.simulator.body.Posture;
import com.backaware.motion.simulator.movement.Stances;
import com.backaware.motion.simulator.truth.Activity;
import java.util.List;

/** Down to the floor by way of the knees, and up again the same way. */
final class FloorPreparation implements Preparation {
  private final Actor actor;
  private final Posture start;
  private final Support support;
  private final List<Posture> way;

  /**
   * @param way postures between kneeling and the start
   */
  FloorPreparation(Actor actor, Posture start, Support support, List<Posture> way) {
    this.actor = actor;
    this.start = start;
    this.support = support;
    this.way = List.copyOf(way);
  }

  @Override
  public void enter() {
    actor.walk(2, -40);
    actor.stand(1.2);
    move(onOneKnee(), 1.2);
    move(Stances.kneeling(actor.person()), 0.8);
    for (Posture posture : way) {
      move(posture, 1.7);
    }
    actor.move(Activity.GETTING_INTO_POSITION, support, start, 1.2);
    actor.pause(0.4);
  }

  @Override
  public void leave() {
    actor.pause(0.3);
    for (int i = way.size() - 1; i >= 0; i--) {
      move(way.get(i), 1.5);
    }
    move(Stances.kneeling(actor.person()), 1.7);
    move(onOneKnee(), 1.0);
    move(Stances.standing(actor.person()), 1.1);
    actor.stand(1);
    actor.walk(1.5, 100);
  }

  private void move(Posture posture, double seconds) {
    actor.move(Activity.CHANGING_LEVEL, Support.PROPPED, posture, seconds);
    actor.pause(0.3);
  }

  private Posture onOneKnee() {
    int side = actor.person().side();
    return Stances.kneeling(actor.person())
        .add(Channel.TILT, 10)
        .add(Channel.LIST, 6 * side)
        .add(Channel.HEADING, 9 * side);
  }
}
