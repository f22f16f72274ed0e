package com.backaware.motion.simulator.technique;

import com.backaware.motion.simulator.body.Channel;
import com.backaware.motion.simulator.body.Posture;
import com.backaware.motion.simulator.chance.Chance;
import com.backaware.motion.simulator.movement.Held;
import com.backaware.motion.simulator.movement.Stances;
import com.backaware.motion.simulator.person.Person;

/**
 * Bird dog and dead bug: the trunk is held while an arm and the opposite leg move, which rocks the
 * pelvis a little.
 */
final class LimbHold implements Held {
  private final Posture start;
  private final LimbCycle cycle;
  private final double turn;
  private final double tilt;
  private final double shift;

  /**
   * @param turn how far the pelvis rocks, degrees
   * @param tilt how far it tilts, degrees
   * @param shift how far it shifts, metres
   */
  private LimbHold(Posture start, LimbCycle cycle, double turn, double tilt, double shift) {
    this.start = start;
    this.cycle = cycle;
    this.turn = turn;
    this.tilt = tilt;
    this.shift = shift;
  }

  /** On hands and knees: rocks by 1.5° to 3.5°, tilts by 0.5° to 2° (chosen). */
  static LimbHold birdDog(Person person) {
    Chance chance = person.chance("bird dog");
    return new LimbHold(
        Stances.onAllFours(person),
        LimbCycle.of(chance),
        chance.between(1.5, 3.5) * person.side(),
        chance.between(0.5, 2),
        chance.between(0.015, 0.035) * person.side());
  }

  /** On the back: rocks by 0.5° to 1.5°, tilts by 0.5° to 1.5° (chosen). */
  static LimbHold deadBug(Person person) {
    Chance chance = person.chance("dead bug");
    return new LimbHold(
        Stances.supine(),
        LimbCycle.of(chance),
        chance.between(0.5, 1.5) * person.side(),
        chance.between(0.5, 1.5),
        0);
  }

  @Override
  public Posture start() {
    return start;
  }

  @Override
  public void addLimbs(double seconds, Posture posture) {
    double lifted = cycle.lifted(seconds);
    double sided = lifted * cycle.side(seconds);
    posture
        .add(Channel.TURN, turn * sided)
        .add(Channel.TILT, tilt * lifted)
        .add(Channel.LEFT, shift * sided);
  }
}
