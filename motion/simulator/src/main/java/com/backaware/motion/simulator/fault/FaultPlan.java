package com.backaware.motion.simulator.fault;

import com.backaware.motion.assessment.Fault;
import java.util.List;

/**
 * A fault that is asked for.
 *
 * @param fault what
 * @param amount degrees at most; for {@code PARTIAL_DEPTH} the per cent of the own way that is
 *     missing
 * @param repetitions in which repetitions of every set, counted from 1; empty for holds
 * @param fromSeconds in a hold, when it begins, from the start of the hold
 * @param toSeconds in a hold, when it is gone
 */
public record FaultPlan(
    Fault fault, double amount, List<Integer> repetitions, double fromSeconds, double toSeconds) {
  /** Largest amount: nobody's pelvis does more. Chosen. */
  private static final double LARGEST_AMOUNT = 60;

  /** Keeps a copy of the repetitions. */
  public FaultPlan {
    repetitions = List.copyOf(repetitions);
    if (!(amount > 0) || amount > LARGEST_AMOUNT) {
      throw new IllegalArgumentException(
          "fault "
              + fault
              + " is "
              + amount
              + "; it must be over 0 and at most 60"
              + (fault == Fault.PARTIAL_DEPTH ? " per cent" : " degrees"));
    }
    for (int repetition : repetitions) {
      if (repetition < 1) {
        throw new IllegalArgumentException(
            "fault " + fault + " is in repetition " + repetition + "; they count from 1");
      }
    }
    if (repetitions.isEmpty() && !(fromSeconds >= 0 && toSeconds - fromSeconds >= 1)) {
      throw new IllegalArgumentException(
          "fault "
              + fault
              + " is from "
              + fromSeconds
              + " to "
              + toSeconds
              + " s of the hold; it must last 1 s at least, from 0 s on");
    }
  }

  /**
   * An amount that nobody overlooks, well beyond what own repetitions vary by: degrees, or per cent
   * for {@code PARTIAL_DEPTH}. Chosen.
   */
  public static double usualAmount(Fault fault) {
    return switch (fault) {
      case PARTIAL_DEPTH -> 35;
      case ROUNDING, MISSING_HINGE -> 20;
      case BUTT_WINK, EXCESSIVE_LEAN, OVER_ARCH, SAG, PIKE -> 15;
      case HIPS_RISE_EARLY, HIP_THROW, ASYMMETRY -> 12;
    };
  }

  /** A fault in these repetitions of every set. */
  public static FaultPlan in(Fault fault, double amount, List<Integer> repetitions) {
    return new FaultPlan(fault, amount, repetitions, 0, 0);
  }

  /** A fault between two times of every hold, seconds. */
  public static FaultPlan during(Fault fault, double amount, double from, double to) {
    return new FaultPlan(fault, amount, List.of(), from, to);
  }
}
