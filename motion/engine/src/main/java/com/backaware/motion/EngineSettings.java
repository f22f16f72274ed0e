package com.backaware.motion;

import com.backaware.motion.calibration.PersonalReference;
import com.backaware.motion.exercise.Exercise;
import java.util.Optional;

/**
 * What an engine has to know before the first sample.
 *
 * @param exercise the exercise to judge
 * @param reference the wearer's own reference; without one, safe defaults judge
 */
public record EngineSettings(Exercise exercise, Optional<PersonalReference> reference) {}
