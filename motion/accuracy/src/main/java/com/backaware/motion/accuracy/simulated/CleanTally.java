package com.backaware.motion.accuracy.simulated;

import com.backaware.motion.accuracy.metric.Statistics;
import java.util.ArrayList;
import java.util.List;

/** How counting and silence fared. */
final class CleanTally {
  private final List<Double> goodTimeErrors = new ArrayList<>();
  private int sessions;
  private int exact;
  private int withinOne;
  private int phantoms;
  private int clean;
  private int cues;
  private int findings;
  private int outside;
  private int stopped;

  /** A session was counted. */
  void counted(int truth, int told, int phantom) {
    sessions++;
    exact += told == truth ? 1 : 0;
    withinOne += Math.abs(told - truth) <= 1 ? 1 : 0;
    phantoms += phantom;
  }

  /** A repetition or hold without a fault. */
  void clean(int cuesIn, int findingsIn) {
    clean++;
    cues += cuesIn;
    findings += findingsIn;
  }

  /** Cues came while nothing was done. */
  void outside(int cuesOutside) {
    outside += cuesOutside;
  }

  /** In a session that was in order the engine stopped to judge. */
  void stopped() {
    stopped++;
  }

  /** The time in good position of a hold was told so wrongly, seconds. */
  void goodTime(double error) {
    goodTimeErrors.add(Math.abs(error));
  }

  void add(CleanTally other) {
    goodTimeErrors.addAll(other.goodTimeErrors);
    sessions += other.sessions;
    exact += other.exact;
    withinOne += other.withinOne;
    phantoms += other.phantoms;
    clean += other.clean;
    cues += other.cues;
    findings += other.findings;
    outside += other.outside;
    stopped += other.stopped;
  }

  int sessions() {
    return sessions;
  }

  int cleanCount() {
    return clean;
  }

  int phantoms() {
    return phantoms;
  }

  int outside() {
    return outside;
  }

  double stoppedShare() {
    return (double) stopped / sessions;
  }

  double exactShare() {
    return (double) exact / sessions;
  }

  double withinOneShare() {
    return (double) withinOne / sessions;
  }

  double cuesPerHundred() {
    return 100.0 * cues / clean;
  }

  double findingsPerHundred() {
    return 100.0 * findings / clean;
  }

  double goodTimeError() {
    return Statistics.median(goodTimeErrors);
  }

  int goodTimes() {
    return goodTimeErrors.size();
  }
}
