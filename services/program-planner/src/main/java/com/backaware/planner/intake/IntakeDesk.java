package com.backaware.planner.intake;

import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Keeps what people tell. */
public interface IntakeDesk {

  /** What a person has told; empty when nothing yet. */
  Uni<Optional<Intake>> intake(String userId);

  /** Takes what a person tells; the plan follows it. */
  Uni<Void> take(String userId, Intake intake);
}
