package com.backaware.motion.calibration;

import com.backaware.motion.exercise.Exercise;
import java.util.Map;

/**
 * The wearer's own clean repetitions of one exercise, as statistics per feature.
 *
 * @param exercise the exercise
 * @param repetitionCount clean repetitions that the statistics rest on, at least 1
 * @param features statistics by feature
 */
public record PersonalReference(
    Exercise exercise, int repetitionCount, Map<Feature, Statistic> features) {}
