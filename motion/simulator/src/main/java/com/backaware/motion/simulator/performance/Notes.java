package com.backaware.motion.simulator.performance;

import com.backaware.motion.simulator.truth.TrueFault;
import com.backaware.motion.simulator.truth.TrueHold;
import com.backaware.motion.simulator.truth.TrueSet;
import com.backaware.motion.simulator.truth.TrueStep;
import java.util.ArrayList;
import java.util.List;

/** What is known of a performance while it is laid onto the grid. */
final class Notes {
  final List<TrueSet> sets = new ArrayList<>();
  final List<Outline> repetitions = new ArrayList<>();
  final List<TrueHold> holds = new ArrayList<>();
  final List<TrueFault> faults = new ArrayList<>();
  final List<TrueStep> steps = new ArrayList<>();

  /**
   * A repetition before it is measured, times in seconds.
   *
   * @param set number of its set, from 1
   * @param number in its set, from 1
   * @param side which leg leads
   * @param start first movement
   * @param turnStart the turn is reached
   * @param turnEnd the turn is left
   * @param end last movement
   */
  record Outline(
      int set, int number, int side, double start, double turnStart, double turnEnd, double end) {}

  static long micros(double seconds) {
    return Math.round(seconds * 1e6);
  }
}
