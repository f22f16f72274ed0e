package com.backaware.motion.cue;

import com.backaware.motion.assessment.Fault;
import com.backaware.motion.exercise.CueLimits;
import com.backaware.motion.judgement.FaultRule;
import com.backaware.motion.judgement.LiveMovement;
import java.util.List;

/**
 * Decides when to tell the wearer during the movement: once per repetition at most, when a fault is
 * there, or about to be, for as long as the dwell. Of several faults the first rule's is told.
 */
public final class CuePolicy {
  private final CueLimits limits;
  private final FaultRule[] rules;
  private final FaultDwell[] dwells;
  private boolean told;
  private long lastCueMicros = Long.MIN_VALUE / 2;
  private int toldRule;

  /** Creates a policy for a wearer. */
  public CuePolicy(CueLimits limits, List<FaultRule> rules) {
    this.limits = limits;
    this.rules = rules.toArray(new FaultRule[0]);
    dwells = new FaultDwell[this.rules.length];
    for (int i = 0; i < dwells.length; i++) {
      dwells[i] = new FaultDwell(limits.dwellSeconds(), limits.hysteresisDegrees());
    }
  }

  /**
   * Takes in the state of the movement after a sample, inside a set.
   *
   * @return whether there is a fault to tell now, {@link #fault()}, should the movement be
   *     plausible
   */
  public boolean update(long timeMicros, LiveMovement movement) {
    if (!movement.moving()) {
      return false;
    }
    if (movement.began()) {
      begin();
    }
    int first = -1;
    for (int i = rules.length - 1; i >= 0; i--) {
      first = dwells[i].update(timeMicros, rules[i].excess(movement)) ? i : first;
    }
    if (told || first < 0 || refractory(timeMicros)) {
      return false;
    }
    toldRule = first;
    return true;
  }

  /** Notes that the fault was told. */
  public void tell(long timeMicros) {
    told = true;
    lastCueMicros = timeMicros;
  }

  /** The fault of the cue to give. */
  public Fault fault() {
    return rules[toldRule].fault();
  }

  private void begin() {
    told = false;
    for (int i = 0; i < rules.length; i++) {
      rules[i].begin();
      dwells[i].restart();
    }
  }

  private boolean refractory(long timeMicros) {
    return (timeMicros - lastCueMicros) * 1e-6 < limits.refractorySeconds();
  }
}
