package com.backaware.user.profile;

/**
 * How far a person has come, as the planner last told.
 *
 * @param phase phase of the programme, for example {@code MOVEMENT_QUALITY}
 * @param sessionCount sessions that the plan has learned from
 */
public record Progress(String phase, long sessionCount) {}
