package com.backaware.motion.simulator.technique;

import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.simulator.body.Channel;
import com.backaware.motion.simulator.body.Posture;
import com.backaware.motion.simulator.movement.OwnPattern;
import com.backaware.motion.simulator.movement.Repeated;
import com.backaware.motion.simulator.movement.RepetitionForm;
import com.backaware.motion.simulator.movement.Stances;
import com.backaware.motion.simulator.person.Person;

/** Press-up: the straight body turns about the toes, so that height and tilt go together. */
final class PressUpMovement implements Repeated {
  /** How straight the arms are at the top, as a part of their length. Chosen. */
  private static final double STRAIGHT_ARM = 0.97;

  private final Posture start;
  private final OwnPattern pattern;
  private final double legs;

  PressUpMovement(Person person) {
    start = Stances.plank(person, STRAIGHT_ARM * person.build().arm());
    pattern = OwnPattern.of(person, Exercise.PRESS_UP);
    legs = person.build().thigh() + person.build().shank();
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
    double turned = pattern.tilt() * form.travelScale() * way;
    double before = Math.toRadians(90 - start.get(Channel.TILT));
    double after = before - Math.toRadians(turned);
    double further = pattern.tilt() * (form.tiltScale() - form.travelScale()) * way;
    posture
        .set(start)
        .add(Channel.UP, legs * (StrictMath.sin(after) - StrictMath.sin(before)))
        .add(Channel.FORWARD, legs * (StrictMath.cos(after) - StrictMath.cos(before)))
        .add(Channel.TILT, turned + further)
        .add(Channel.LUMBAR_FLEXION, -pattern.lumbar() * way)
        .add(Channel.TURN, pattern.list() * way);
  }
}
