package com.backaware.planner.phase;

import com.backaware.planner.catalogue.Catalogue;
import com.backaware.planner.history.History;
import com.backaware.planner.history.TrainingSession;
import java.util.List;
import java.util.Optional;

/** Decides when a phase is earned. */
public final class Progression {
  private Progression() {}

  /** Every gate out of the phase, in the order to show; empty in the last phase. */
  public static List<GateStatus> gates(PhaseState state, History history, Catalogue catalogue) {
    List<TrainingSession> sessions = inPhase(state, history);
    return Gate.OUT_OF.getOrDefault(state.phase(), List.of()).stream()
        .map(gate -> gate.status(sessions, state.since(), catalogue))
        .toList();
  }

  /**
   * The phase after what has been trained: the next one, since the end of the last session, when
   * every gate is met; else the same.
   */
  public static PhaseState advance(PhaseState state, History history, Catalogue catalogue) {
    Optional<TrainingPhase> next = state.phase().next();
    List<GateStatus> gates = gates(state, history, catalogue);
    if (next.isEmpty() || gates.isEmpty() || !gates.stream().allMatch(GateStatus::met)) {
      return state;
    }
    return new PhaseState(next.get(), history.latest().orElseThrow().endedAt());
  }

  /** The first phase counts all there is; a later one what started in it. */
  private static List<TrainingSession> inPhase(PhaseState state, History history) {
    if (state.phase() == TrainingPhase.MOVEMENT_QUALITY) {
      return history.recent();
    }
    return history.recent().stream()
        .filter(session -> !session.startedAt().isBefore(state.since()))
        .toList();
  }
}
