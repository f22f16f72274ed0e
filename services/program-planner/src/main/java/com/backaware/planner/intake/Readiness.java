package com.backaware.planner.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether somebody may train, and how.
 *
 * @param state may train, gently, or not at all
 * @param reasons in sentences; empty when ready
 */
public record Readiness(State state, List<String> reasons) {

  /** Whether and how. */
  public enum State {
    /** As the phase says. */
    READY,
    /** Movement quality only, without load. */
    EASED,
    /** Not before a professional has agreed, or the pain has gone. */
    STOPPED
  }

  /** Pain from which nothing is planned (chosen). */
  static final int STOP_PAIN = 8;

  /** Pain above which training is eased (Thomeé 1997). */
  static final int EASE_PAIN = 5;

  /** Takes a copy of the reasons. */
  public Readiness {
    reasons = List.copyOf(reasons);
  }

  /** What follows from what was told. */
  public static Readiness of(Intake intake) {
    boolean stops = intake.healthYes().stream().anyMatch(HealthQuestion::stops);
    List<String> reasons = new ArrayList<>();
    State state = health(intake, stops, reasons);
    return new Readiness(worse(state, pain(intake.painNow(), reasons)), reasons);
  }

  private static State health(Intake intake, boolean stops, List<String> reasons) {
    if (intake.healthYes().isEmpty()) {
      return State.READY;
    }
    if (stops && !intake.cleared()) {
      reasons.add(
          "You answered a health question with yes. Ask a doctor or physiotherapist before you"
              + " train; the plan waits for their agreement.");
      return State.STOPPED;
    }
    if (stops || !intake.cleared()) {
      reasons.add(
          "You answered a health question with yes: the plan stays with clean movement without"
              + " load.");
      return State.EASED;
    }
    return State.READY;
  }

  private static State pain(int pain, List<String> reasons) {
    if (pain >= STOP_PAIN) {
      reasons.add(
          "You told of pain %d of 10: no training until it has eased. Have it looked at."
              .formatted(pain));
      return State.STOPPED;
    }
    if (pain > EASE_PAIN) {
      reasons.add(
          "You told of pain %d of 10: the plan stays with clean movement without load."
              .formatted(pain));
      return State.EASED;
    }
    return State.READY;
  }

  private static State worse(State one, State other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
