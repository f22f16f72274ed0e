package com.backaware.planner.week;

import com.backaware.planner.catalogue.Pattern;

/**
 * One exercise of a day.
 *
 * @param exerciseId in the catalogue
 * @param name to show
 * @param pattern what it trains
 * @param sets 1 or more
 * @param why it and not another one
 */
public record WeekItem(String exerciseId, String name, Pattern pattern, int sets, String why) {}
