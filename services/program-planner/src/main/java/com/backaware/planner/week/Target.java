package com.backaware.planner.week;

import com.backaware.planner.catalogue.Pattern;

/**
 * How much of a pattern a week should have.
 *
 * @param pattern the pattern
 * @param days on which it should come
 * @param sets over the week
 * @param mostSets over the week, never more
 * @param worth of each day with it, against those of other patterns
 */
record Target(Pattern pattern, int days, int sets, int mostSets, int worth) {}
