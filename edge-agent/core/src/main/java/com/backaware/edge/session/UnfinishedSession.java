package com.backaware.edge.session;

import java.time.Instant;
import java.util.UUID;

/**
 * What an agent has to remember to go on with a session after its own death.
 *
 * @param id the session
 * @param startedAt wall-clock time of the sample with time 0
 */
public record UnfinishedSession(UUID id, Instant startedAt) {}
