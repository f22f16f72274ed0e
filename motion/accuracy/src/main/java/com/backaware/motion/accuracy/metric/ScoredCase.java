package com.backaware.motion.accuracy.metric;

/**
 * One thing that was judged: how much it looked like the fault, and whether it was one.
 *
 * @param person whose it was
 * @param score larger is more like the fault; negative infinity when nothing was seen at all
 * @param there whether the fault was there
 */
public record ScoredCase(String person, double score, boolean there) {}
