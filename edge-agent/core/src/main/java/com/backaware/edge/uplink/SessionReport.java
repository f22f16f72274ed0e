package com.backaware.edge.uplink;

import com.backaware.motion.repetition.SetSummary;
import java.util.List;
import java.util.UUID;

/**
 * The service's summary of a stored session.
 *
 * @param sessionId the session
 * @param sampleCount samples received
 * @param rejectedSampleCount samples that the engine rejected
 * @param sets sets in order
 */
public record SessionReport(
    UUID sessionId, long sampleCount, long rejectedSampleCount, List<SetSummary> sets) {}
