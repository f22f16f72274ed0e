package com.backaware.motion.cue;

import com.backaware.motion.assessment.Fault;
import com.backaware.motion.assessment.Finding;
import com.backaware.motion.assessment.Severity;
import com.backaware.motion.exercise.CueLimits;
import com.backaware.motion.judgement.FaultRule;
import com.backaware.motion.judgement.LiveMovement;
import java.util.List;
import java.util.Optional;

/**
 * Decides what to tell the wearer, and when: once per repetition at most, when a fault has been
 * there for as long as the dwell, and is worth telling. Of several faults the first rule's is told.
 * The first repetition without the fault that was told last is praised.
 */
public final class CuePolicy {
  /** Score past which a fault is told even if cues have become rare. As for a strong finding. */
  private static final double ALWAYS = 1.5;

  private final CueLimits limits;
  private final CoachingSettings settings;
  private final CueMemory memory;
  private final FaultRule[] rules;
  private final FaultDwell[] dwells;
  private boolean told;
  private Fault present = Fault.EXCESSIVE_LEAN;
  private Optional<Fault> toldNow = Optional.empty();
  private Optional<Fault> toldBefore = Optional.empty();
  private long lastCueMicros = Long.MIN_VALUE / 2;
  private long snoozedUntilMicros = Long.MIN_VALUE;

  /** Creates a policy for a wearer. */
  public CuePolicy(
      CueLimits limits, CoachingSettings settings, CueMemory memory, List<FaultRule> rules) {
    this.limits = limits;
    this.settings = settings;
    this.memory = memory;
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
   *     plausible; then call {@link #tell}
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
      first = dwells(timeMicros, movement, i) ? i : first;
    }
    if (first < 0 || settings.timing() != CueTiming.AT_ONCE || !mayTell(timeMicros)) {
      return false;
    }
    present = rules[first].fault();
    return true;
  }

  /** The fault to tell now. */
  public Fault fault() {
    return present;
  }

  /** Notes that a fault was told. */
  public void tell(long timeMicros, Fault fault) {
    told = true;
    toldNow = Optional.of(fault);
    lastCueMicros = timeMicros;
  }

  /**
   * A repetition is over.
   *
   * @param findings what was found in it
   * @return what to tell about it now: the fault, or what was corrected
   */
  public Optional<Told> endRepetition(long timeMicros, List<Finding> findings) {
    Optional<Told> now = Optional.empty();
    if (settings.timing() == CueTiming.AFTER_REPETITION && mayTell(timeMicros)) {
      now = firstToTell(findings).map(fault -> new Told(fault, CuePattern.MOVEMENT_FAULT));
      now.ifPresent(late -> tell(timeMicros, late.fault()));
    }
    remember(findings);
    if (toldNow.isPresent()) {
      toldBefore = toldNow;
    } else if (!isFlagged(findings) && !quiet(timeMicros)) {
      now = toldBefore.map(fault -> new Told(fault, CuePattern.CORRECTED));
      toldBefore = Optional.empty();
    }
    toldNow = Optional.empty();
    told = false;
    return now;
  }

  /** Forgets what belongs to a set. */
  public void endSet() {
    toldNow = Optional.empty();
    toldBefore = Optional.empty();
  }

  /** Tells nothing before a time. */
  public void snooze(long untilMicros) {
    snoozedUntilMicros = untilMicros;
  }

  /** Whether a rule's fault is past its threshold for long enough, and worth telling. */
  private boolean dwells(long timeMicros, LiveMovement movement, int i) {
    FaultMemory known = memory.of(rules[i].fault());
    double margin = rules[i].margin();
    double excess = rules[i].excess(movement) - (known.factor() - 1) * margin;
    return dwells[i].update(timeMicros, excess)
        && (known.worthTelling() || excess >= (ALWAYS - 1) * margin);
  }

  private void begin() {
    told = false;
    for (FaultDwell dwell : dwells) {
      dwell.restart();
    }
  }

  private Optional<Fault> firstToTell(List<Finding> findings) {
    for (FaultRule rule : rules) {
      for (Finding finding : findings) {
        if (finding.fault() == rule.fault() && rule.isTold() && worthTelling(finding)) {
          return Optional.of(finding.fault());
        }
      }
    }
    return Optional.empty();
  }

  private boolean worthTelling(Finding finding) {
    return finding.severity() == Severity.STRONG
        || finding.severity().isFlagged() && memory.of(finding.fault()).worthTelling();
  }

  private void remember(List<Finding> findings) {
    for (FaultRule rule : rules) {
      Fault fault = rule.fault();
      boolean found = false;
      for (Finding finding : findings) {
        found |= finding.fault() == fault && finding.severity().isFlagged();
      }
      memory.of(fault).repetition(found, toldNow.filter(fault::equals).isPresent());
    }
  }

  private boolean mayTell(long timeMicros) {
    return !told
        && !quiet(timeMicros)
        && (timeMicros - lastCueMicros) * 1e-6 >= limits.refractorySeconds();
  }

  private boolean quiet(long timeMicros) {
    return settings.silent() || timeMicros < snoozedUntilMicros;
  }

  private static boolean isFlagged(List<Finding> findings) {
    return findings.stream().anyMatch(finding -> finding.severity().isFlagged());
  }
}
