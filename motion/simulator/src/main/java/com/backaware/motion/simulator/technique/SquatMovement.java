package com.backaware.motion.simulator.technique;

import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.simulator.body.Channel;
import com.backaware.motion.simulator.body.Ease;
import com.backaware.motion.simulator.body.Posture;
import com.backaware.motion.simulator.movement.OwnPattern;
import com.backaware.motion.simulator.movement.Repeated;
import com.backaware.motion.simulator.movement.RepetitionForm;
import com.backaware.motion.simulator.movement.Stances;
import com.backaware.motion.simulator.person.Person;

/**
 * Squats: hips back and down. The pelvis tilts most of its way in the upper half, as
 * motion-captured squats do, and turns back a little near the bottom; the low back rounds towards
 * the bottom.
 */
final class SquatMovement implements Repeated {
  // Where on the way the pelvis has tilted fully, and where the own tuck begins. Chosen.
  private static final double TILTED_AT = 0.85;
  private static final double TUCK_FROM = 0.7;

  private final Posture start;
  private final OwnPattern pattern;

  SquatMovement(Person person, Exercise exercise) {
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
    double travel = form.travelScale() * way;
    double tilt = pattern.tilt() * StrictMath.sin(Math.PI / 2 * Math.min(1, way / TILTED_AT));
    double tuck = pattern.tuck() * Ease.leastJerk((way - TUCK_FROM) / (1 - TUCK_FROM));
    double lag = goingHome ? pattern.lag() * StrictMath.sin(Math.PI * way) : 0;
    posture
        .set(start)
        .add(Channel.UP, -pattern.travel() * travel)
        .add(Channel.FORWARD, -pattern.back() * travel)
        .add(Channel.TILT, form.tiltScale() * (tilt - tuck + lag))
        .add(Channel.LUMBAR_FLEXION, pattern.lumbar() * form.travelScale() * way * way)
        .add(Channel.LIST, pattern.list() * way)
        .add(Channel.HEADING, pattern.heading() * way);
  }
}
