package com.backaware.posture.history;

import com.backaware.posture.session.SessionState;
import java.time.Instant;

/**
 * A session in a list.
 *
 * @param id the session
 * @param exercise exercise identifier
 * @param beltId the belt
 * @param state how it stands
 * @param startedAt wall-clock time of the sample with time 0
 * @param durationMicros from the first to the last sample that was used
 * @param repetitionCount repetitions
 * @param flaggedRepetitionCount repetitions with a finding at cue severity or above
 * @param cueCount cues given
 * @param holdCount holds
 * @param heldMicros all holds together
 */
public record SessionLine(
    String id,
    String exercise,
    String beltId,
    SessionState state,
    Instant startedAt,
    long durationMicros,
    int repetitionCount,
    int flaggedRepetitionCount,
    int cueCount,
    int holdCount,
    long heldMicros) {}
