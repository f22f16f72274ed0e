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
 * Deadlift: starts and ends bent over at the bar on the floor, its turn is standing. On the way up
 * the knees do the first part, so that the pelvis rises before it turns upright.
 */
final class FloorLift implements Repeated {
  /** How late the pelvis turns upright: the power of the way by which it does. Chosen. */
  private static final double LATE = 1.7;

  private final Posture start;
  private final OwnPattern pattern;

  FloorLift(Person person) {
    pattern = OwnPattern.of(person, Exercise.DEADLIFT);
    start =
        Stances.standing(person)
            .add(Channel.UP, -pattern.travel())
            .add(Channel.FORWARD, -pattern.back())
            .add(Channel.TILT, pattern.tilt())
            .add(Channel.LUMBAR_FLEXION, pattern.lumbar())
            .add(Channel.LIST, pattern.list())
            .add(Channel.HEADING, pattern.heading());
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
    return false;
  }

  @Override
  public void pose(RepetitionForm form, double way, boolean goingHome, Posture posture) {
    double upright = StrictMath.pow(way, LATE);
    posture
        .set(start)
        .add(Channel.UP, pattern.travel() * form.travelScale() * way)
        .add(Channel.FORWARD, pattern.back() * form.travelScale() * upright)
        .add(Channel.TILT, -pattern.tilt() * form.tiltScale() * upright)
        .add(Channel.LUMBAR_FLEXION, -pattern.lumbar() * upright)
        .add(Channel.LIST, -pattern.list() * way)
        .add(Channel.HEADING, -pattern.heading() * way);
  }
}
