package com.backaware.motion.repetition;

/**
 * One set: repetitions with no long pause between them.
 *
 * @param number 1, 2, 3, … over the session
 * @param startMicros start of its first repetition, microseconds since the session started
 * @param endMicros end of its last repetition, microseconds since the session started
 * @param repetitionCount repetitions in the set
 * @param flaggedRepetitionCount repetitions with a finding at cue severity or above
 * @param cueCount cues given in the set
 */
public record SetSummary(
    int number,
    long startMicros,
    long endMicros,
    int repetitionCount,
    int flaggedRepetitionCount,
    int cueCount) {}
