package com.backaware.planner.intake;

/**
 * A wish that cannot be met together with the others.
 *
 * @param wish the field of the intake: {@code equipment}, {@code excluded}, {@code goals}, {@code
 *     minutesPerDay} or {@code daysPerWeek}
 * @param detail what does not go together, in a sentence
 * @param offer the nearest that is possible, in a sentence
 */
public record Conflict(String wish, String detail, String offer) {}
