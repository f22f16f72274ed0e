package com.backaware.motion.simulator.technique;

import com.backaware.motion.simulator.body.Ease;
import com.backaware.motion.simulator.chance.Chance;

/**
 * Limbs that are lifted, held and put back, left and right in turn.
 *
 * @param moveSeconds to lift them, and to put them back
 * @param heldSeconds for which they are held
 * @param pauseSeconds before the next
 */
record LimbCycle(double moveSeconds, double heldSeconds, double pauseSeconds) {

  /** A cycle of 3 to 7 s (chosen). */
  static LimbCycle of(Chance chance) {
    return new LimbCycle(
        chance.between(0.8, 1.5), chance.between(1.0, 3.0), chance.between(0.4, 1.0));
  }

  /** How far the limbs are lifted, 0 to 1. */
  double lifted(double seconds) {
    double t = seconds - round(seconds) * period();
    return t < moveSeconds + heldSeconds
        ? Ease.leastJerk(t / moveSeconds)
        : Ease.leastJerk((2 * moveSeconds + heldSeconds - t) / moveSeconds);
  }

  /** 1 while the first side is at work, -1 while the other is. */
  int side(double seconds) {
    return round(seconds) % 2 == 0 ? 1 : -1;
  }

  private long round(double seconds) {
    return (long) Math.floor(seconds / period());
  }

  private double period() {
    return 2 * moveSeconds + heldSeconds + pauseSeconds;
  }
}
