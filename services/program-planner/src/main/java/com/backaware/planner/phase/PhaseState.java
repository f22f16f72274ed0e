package com.backaware.planner.phase;

import java.time.Instant;

/**
 * Where a person is in the programme.
 *
 * @param phase the phase
 * @param since when it began
 */
public record PhaseState(TrainingPhase phase, Instant since) {}
