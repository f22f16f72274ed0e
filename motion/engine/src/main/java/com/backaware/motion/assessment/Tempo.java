package com.backaware.motion.assessment;

/**
 * How long each phase of a repetition took, seconds.
 *
 * @param descent from the top down
 * @param bottom at the bottom without moving
 * @param ascent from the bottom up
 * @param top at the top without moving
 */
public record Tempo(double descent, double bottom, double ascent, double top) {}
