package com.backaware.motion.simulator.technique;

import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.simulator.body.Channel;
import com.backaware.motion.simulator.body.Posture;
import com.backaware.motion.simulator.movement.OwnPattern;
import com.backaware.motion.simulator.movement.Repeated;
import com.backaware.motion.simulator.movement.RepetitionForm;
import com.backaware.motion.simulator.movement.Stances;
import com.backaware.motion.simulator.person.Person;

/**
 * Exercises of the arms: the pelvis nearly stays where it is and gives way a little to every
 * repetition, by 0.5° to 2° and a few millimetres.
 */
final class ArmMovement implements Repeated {
  private final Posture start;
  private final OwnPattern pattern;
  private final boolean descendsFirst;
  private final Channel side;

  private ArmMovement(Posture start, OwnPattern pattern, boolean descendsFirst, Channel side) {
    this.start = start;
    this.pattern = pattern;
    this.descendsFirst = descendsFirst;
    this.side = side;
  }

  static ArmMovement of(Person person, Exercise exercise) {
    OwnPattern pattern = OwnPattern.of(person, exercise);
    return switch (exercise) {
      case BENCH_PRESS -> new ArmMovement(Stances.supineOnBench(), pattern, true, Channel.TURN);
      case OVERHEAD_PRESS, BICEPS_CURL ->
          new ArmMovement(Stances.standing(person), pattern, false, Channel.LIST);
      case LAT_PULLDOWN -> new ArmMovement(Stances.seated(), pattern, true, Channel.LIST);
      case BENT_OVER_ROW -> new ArmMovement(Stances.hinged(person), pattern, false, Channel.LIST);
      default -> throw new IllegalArgumentException(exercise.id() + " is more than the arms");
    };
  }

  @Override
  public Posture start() {
    return start;
  }

  @Override
  public OwnPattern pattern() {
    return pattern;
  }

  @Override
  public boolean descendsFirst() {
    return descendsFirst;
  }

  @Override
  public void pose(RepetitionForm form, double way, boolean goingHome, Posture posture) {
    double settle = goingHome ? 0.3 * StrictMath.sin(2 * Math.PI * way) : 0;
    posture
        .set(start)
        .add(Channel.UP, -pattern.travel() * form.travelScale() * way)
        .add(Channel.FORWARD, 2 * pattern.back() * form.travelScale() * way)
        .add(Channel.TILT, -pattern.tilt() * form.tiltScale() * (way + settle))
        .add(Channel.LUMBAR_FLEXION, -pattern.lumbar() * way)
        .add(side, pattern.list() * way);
  }
}
