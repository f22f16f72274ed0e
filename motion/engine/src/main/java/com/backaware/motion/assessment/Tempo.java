package com.backaware.motion.assessment;

/**
 * How long each phase of a repetition took, seconds. The pause at the end where repetitions begin
 * is the one before this repetition; 0 when none came before it.
 *
 * @param descent from the top down
 * @param bottom at the bottom, hardly moving
 * @param ascent from the bottom up
 * @param top at the top, hardly moving
 */
public record Tempo(double descent, double bottom, double ascent, double top) {}
