package com.backaware.motion.simulator.technique;

import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.simulator.body.Channel;
import com.backaware.motion.simulator.body.Posture;
import com.backaware.motion.simulator.movement.OwnPattern;
import com.backaware.motion.simulator.movement.Repeated;
import com.backaware.motion.simulator.movement.RepetitionForm;
import com.backaware.motion.simulator.movement.Stances;
import com.backaware.motion.simulator.person.Person;

/** Split squat: feet apart, one before the other, straight down and up. */
final class SplitSquatMovement implements Repeated {
  // How the pelvis stands when one foot is in front: lower, tilted, listed and turned. Chosen.
  private static final double LOWER = 0.08;
  private static final double TILT = 4;
  private static final double LIST = 1.5;
  private static final double HEADING = 4;

  private final Posture start;
  private final OwnPattern pattern;

  SplitSquatMovement(Person person) {
    start =
        Stances.standing(person)
            .add(Channel.UP, -LOWER)
            .add(Channel.TILT, TILT)
            .add(Channel.LIST, LIST * person.side())
            .add(Channel.HEADING, HEADING * person.side());
    pattern = OwnPattern.of(person, Exercise.SPLIT_SQUAT);
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
    return true;
  }

  @Override
  public void pose(RepetitionForm form, double way, boolean goingHome, Posture posture) {
    posture
        .set(start)
        .add(Channel.UP, -pattern.travel() * form.travelScale() * way)
        .add(Channel.FORWARD, pattern.back() * form.travelScale() * way)
        .add(Channel.TILT, pattern.tilt() * form.tiltScale() * way)
        .add(Channel.LUMBAR_FLEXION, pattern.lumbar() * way)
        .add(Channel.LIST, pattern.list() * way)
        .add(Channel.HEADING, pattern.heading() * way);
  }
}
