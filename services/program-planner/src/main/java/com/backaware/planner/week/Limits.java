package com.backaware.planner.week;

import com.backaware.planner.catalogue.Pattern;
import java.util.Set;

/**
 * What bounds a week.
 *
 * @param secondsPerDay that a workout may take
 * @param mostLiftSets sets of lifts in one day
 * @param resting patterns that were trained on the day before the first one
 * @param pullTilt sets by which pull should exceed push, because push came more lately; 0 or more
 */
record Limits(int secondsPerDay, int mostLiftSets, Set<Pattern> resting, int pullTilt) {}
