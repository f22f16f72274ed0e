package com.backaware.motion.simulator;

import com.backaware.motion.sample.BeltSample;
import com.backaware.motion.simulator.truth.Truth;
import java.util.List;

/**
 * What a belt measured in a simulated session, and what was true.
 *
 * @param samples as the belt delivered them; lost ones are missing
 * @param truth the truth, an instant for each sample
 */
public record SimulatedSession(List<BeltSample> samples, Truth truth) {}
