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
 * Hip thrust and glute bridge: face up, the pelvis rises and turns back about the shoulders, which
 * stay on the bench or the floor.
 */
final class BridgeMovement implements Repeated {
  private final Posture start;
  private final OwnPattern pattern;
  private final double lumbar;

  BridgeMovement(Person person, Exercise exercise) {
    pattern = OwnPattern.of(person, exercise);
    boolean onBench = exercise == Exercise.HIP_THRUST;
    start = onBench ? Stances.leaningOnBench(pattern.lumbar()) : Stances.supine();
    // On the bench the low back starts rounded and straightens; on the floor it flattens a little.
    lumbar = onBench ? -pattern.lumbar() : pattern.lumbar() / 2;
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
    posture
        .set(start)
        .add(Channel.UP, pattern.travel() * form.travelScale() * way)
        .add(Channel.FORWARD, pattern.back() * form.travelScale() * way)
        .add(Channel.TILT, -pattern.tilt() * form.tiltScale() * way)
        .add(Channel.LUMBAR_FLEXION, lumbar * way)
        .add(Channel.TURN, -pattern.list() * way);
  }
}
