package com.backaware.content.exercise;

import java.util.List;

/**
 * An exercise as it is served.
 *
 * @param id identifier in lower case with hyphens
 * @param name name to show
 * @param pattern pattern it trains
 * @param equipment what it needs; empty means nothing
 * @param isometric a hold for time instead of repetitions
 * @param summary what it is and what it is good for
 * @param steps how to do it, in order
 * @param cues short reminders, one to think of at a time
 * @param commonMistakes what often goes wrong, with what to do
 * @param visibleFaults faults that a belt can see in this movement
 * @param revision 1, 2, 3, ...: counts the changes of this exercise
 */
public record Exercise(
    String id,
    String name,
    MovementPattern pattern,
    List<Equipment> equipment,
    boolean isometric,
    String summary,
    List<String> steps,
    List<String> cues,
    List<CommonMistake> commonMistakes,
    List<VisibleFault> visibleFaults,
    long revision) {}
