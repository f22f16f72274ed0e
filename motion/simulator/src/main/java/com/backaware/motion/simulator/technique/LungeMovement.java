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
 * Lunge: a step forward, then down, and back, left and right in turn. The pelvis drops on the side
 * of the swinging leg and turns towards the back one.
 */
final class LungeMovement implements Repeated {
  // Swing of the list while stepping, and turn of the pelvis in the lunge, degrees. Chosen.
  private static final double LIST = 3.5;
  private static final double HEADING = 5;

  private final Posture start;
  private final OwnPattern pattern;

  LungeMovement(Person person) {
    start = Stances.standing(person);
    pattern = OwnPattern.of(person, Exercise.LUNGE);
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
  public boolean changesSides() {
    return true;
  }

  @Override
  public void pose(RepetitionForm form, double way, boolean goingHome, Posture posture) {
    double stepped = StrictMath.sin(Math.PI / 2 * way);
    double down = way * way;
    double swing = StrictMath.sin(Math.PI * stepped);
    posture
        .set(start)
        .add(Channel.UP, -pattern.travel() * form.travelScale() * down)
        .add(Channel.FORWARD, pattern.back() * stepped)
        .add(Channel.TILT, pattern.tilt() * form.tiltScale() * way)
        .add(Channel.LUMBAR_FLEXION, pattern.lumbar() * way)
        .add(Channel.LIST, pattern.list() * way + form.side() * LIST * swing)
        .add(Channel.HEADING, pattern.heading() * way + form.side() * HEADING * way);
  }
}
