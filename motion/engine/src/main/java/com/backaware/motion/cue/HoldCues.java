package com.backaware.motion.cue;

import com.backaware.motion.assessment.Fault;
import com.backaware.motion.exercise.CueLimits;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides what to tell during a hold: a fault once while it lasts, and again after a while if it
 * goes on; then, once, that it is corrected.
 */
public final class HoldCues {
  /** A fault that goes on is told again after so long, seconds. Chosen. */
  private static final double AGAIN_SECONDS = 8;

  /** Good again for so long is corrected, seconds. Chosen. */
  private static final double CORRECTED_SECONDS = 0.5;

  /** A repetition of the arms without the fault takes less, seconds. Chosen. */
  private static final double CORRECTED_REPETITIONS_SECONDS = 6;

  private final CueLimits limits;
  private final CoachingSettings settings;
  private final CueMemory memory;
  private final double againSeconds;
  private final double correctedSeconds;
  private Optional<Fault> told = Optional.empty();
  private final Set<Fault> toldInHold = EnumSet.noneOf(Fault.class);
  private long toldMicros = Long.MIN_VALUE / 2;
  private long lastedMicros;
  private long snoozedUntilMicros = Long.MIN_VALUE;

  /** Creates the decisions for a wearer in a hold. */
  public HoldCues(CueLimits limits, CoachingSettings settings, CueMemory memory) {
    this(limits, settings, memory, AGAIN_SECONDS, CORRECTED_SECONDS);
  }

  private HoldCues(
      CueLimits limits,
      CoachingSettings settings,
      CueMemory memory,
      double againSeconds,
      double correctedSeconds) {
    this.limits = limits;
    this.settings = settings;
    this.memory = memory;
    this.againSeconds = againSeconds;
    this.correctedSeconds = correctedSeconds;
  }

  /**
   * Creates the decisions for a wearer who moves the arms: a fault is told each time that it
   * happens but for the refractory time, and is corrected when it has not happened for a while.
   */
  public static HoldCues whileArmsMove(
      CueLimits limits, CoachingSettings settings, CueMemory memory) {
    return new HoldCues(
        limits, settings, memory, limits.refractorySeconds(), CORRECTED_REPETITIONS_SECONDS);
  }

  /**
   * A fault of the hold under way has been there for its dwell.
   *
   * @return whether to tell it now
   */
  public boolean lasts(long timeMicros, Fault fault) {
    boolean same = told.isPresent() && told.get() == fault;
    if (same) {
      lastedMicros = timeMicros;
    }
    double pause = same ? againSeconds : limits.refractorySeconds();
    if (isQuiet(timeMicros)
        || (timeMicros - toldMicros) * 1e-6 < pause
        || !memory.of(fault).worthTelling()) {
      return false;
    }
    told = same ? told : Optional.of(fault);
    toldInHold.add(fault);
    toldMicros = timeMicros;
    lastedMicros = timeMicros;
    return true;
  }

  /** The fault that was told and has just been corrected. */
  public Optional<Fault> corrected(long timeMicros) {
    if (!told.isPresent() || (timeMicros - lastedMicros) * 1e-6 < correctedSeconds) {
      return Optional.empty();
    }
    Optional<Fault> fault = told;
    told = Optional.empty();
    return isQuiet(timeMicros) ? Optional.empty() : fault;
  }

  /**
   * The hold is over: there is nothing to correct any more.
   *
   * @param scores largest score by fault, 1 at the cue threshold
   */
  public void endHold(Map<Fault, Double> scores) {
    scores.forEach(
        (fault, score) -> memory.of(fault).repetition(score >= 1, toldInHold.contains(fault)));
    toldInHold.clear();
    told = Optional.empty();
  }

  /** Tells nothing before a time. */
  public void snooze(long untilMicros) {
    snoozedUntilMicros = untilMicros;
  }

  private boolean isQuiet(long timeMicros) {
    return settings.silent() || timeMicros < snoozedUntilMicros;
  }
}
