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
 * Romanian deadlift and good morning: from standing the hips go back, the pelvis tilts with the
 * trunk and sinks a little, the knees stay nearly straight.
 */
final class HingeMovement implements Repeated {
  private final Posture start;
  private final OwnPattern pattern;

  HingeMovement(Person person, Exercise exercise) {
    start = Stances.standing(person);
    pattern = OwnPattern.of(person, exercise);
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
    double lag = goingHome ? pattern.lag() * StrictMath.sin(Math.PI * way) : 0;
    posture
        .set(start)
        .add(Channel.UP, -pattern.travel() * form.travelScale() * way * way)
        .add(Channel.FORWARD, -pattern.back() * form.travelScale() * way)
        .add(Channel.TILT, form.tiltScale() * (pattern.tilt() * way + lag))
        .add(Channel.LUMBAR_FLEXION, pattern.lumbar() * form.travelScale() * way)
        .add(Channel.LIST, pattern.list() * way)
        .add(Channel.HEADING, pattern.heading() * way);
  }
}
