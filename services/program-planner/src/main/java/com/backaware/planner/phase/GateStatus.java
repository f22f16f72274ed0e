package com.backaware.planner.phase;

/**
 * How far a person is with one gate.
 *
 * @param id of the gate, for example {@code clean-squats}
 * @param text what is asked for, for a person
 * @param met whether it is done
 * @param have how much is done, never more than need
 * @param need how much is asked for
 */
public record GateStatus(String id, String text, boolean met, int have, int need) {}
