package com.backaware.motion.simulator.fault;

import com.backaware.motion.simulator.body.Posture;
import java.util.List;

/**
 * How a fault looks in an exercise.
 *
 * @param timing when it is there
 * @param effects what it moves; nothing for {@code PARTIAL_DEPTH}, which shortens the repetition
 */
public record FaultForm(FaultTiming timing, List<FaultEffect> effects) {

  /** Adds the fault to a posture. */
  public void add(Posture posture, double degrees) {
    for (FaultEffect effect : effects) {
      posture.add(effect.channel(), effect.perDegree() * degrees);
    }
  }
}
