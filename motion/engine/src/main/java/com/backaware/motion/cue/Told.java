package com.backaware.motion.cue;

import com.backaware.motion.assessment.Fault;

/**
 * What to tell the wearer.
 *
 * @param fault which fault
 * @param pattern how
 */
public record Told(Fault fault, CuePattern pattern) {}
