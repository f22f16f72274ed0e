package com.backaware.motion.accuracy.simulated;

import com.backaware.motion.accuracy.metric.Statistics;
import java.util.ArrayList;
import java.util.List;

/** How a fault fared that was put into repetitions, or into holds. */
final class FaultTally {
  private final List<Double> delays = new ArrayList<>();
  private int faulty;
  private int found;
  private int others;
  private int toldInside;

  /**
   * A repetition or hold that had the fault.
   *
   * @param itself whether it was found, worth a cue
   * @param other whether another fault was found, worth a cue
   */
  void found(boolean itself, boolean other) {
    faulty++;
    found += itself ? 1 : 0;
    others += other ? 1 : 0;
  }

  /** The cue for it came while the repetition or the fault of the hold lasted. */
  void toldInside(double secondsAfterThreshold) {
    toldInside++;
    delays.add(secondsAfterThreshold);
  }

  void add(FaultTally other) {
    delays.addAll(other.delays);
    faulty += other.faulty;
    found += other.found;
    others += other.others;
    toldInside += other.toldInside;
  }

  int faulty() {
    return faulty;
  }

  int found() {
    return found;
  }

  double sensitivity() {
    return (double) found / faulty;
  }

  double otherShare() {
    return (double) others / faulty;
  }

  double toldShare() {
    return (double) toldInside / faulty;
  }

  /** How long after passing its threshold it was told, milliseconds: below so many are a part. */
  double delayMillis(double part) {
    return 1000 * Statistics.quantile(delays, part);
  }
}
