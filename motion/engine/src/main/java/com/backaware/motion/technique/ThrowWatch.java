package com.backaware.motion.technique;

import com.backaware.motion.exercise.SwingLimits;
import com.backaware.motion.repetition.PelvisMotion;
import java.util.ArrayList;
import java.util.List;

/** Watches for throws of the hips, and tells of those that are a habit. */
public final class ThrowWatch {
  /** What a throw has to show that it is one may come so long after it, seconds. Chosen. */
  private static final double WAIT_SECONDS = 0.8;

  /** Over how long thrust and period are taken, seconds: about one repetition. */
  private static final double STRETCH_SECONDS = 2.4;

  /** Throws that are remembered. Chosen: more than fit into the time of a habit. */
  private static final int MOST = 16;

  private final SwingLimits limits;
  private final double habitSeconds;
  private final SwingFinder finder;
  private final HipSwing swing = new HipSwing(STRETCH_SECONDS);
  private final List<HipThrow> alone = new ArrayList<>();
  private final List<HipThrow> habit = new ArrayList<>();
  private final List<HipThrow> found = new ArrayList<>();
  private boolean waiting;
  private double waited;
  private boolean fromCalm;
  private HipThrow candidate = new HipThrow(0, 1, 0, 0, 0, 0, 0);

  /**
   * Creates a watch.
   *
   * @param leastDegrees smallest swing that is told, degrees
   * @param habitSeconds how long ago another one may be, where the pelvis is in its place
   */
  public ThrowWatch(SwingLimits limits, double leastDegrees, double habitSeconds) {
    this.limits = limits;
    this.habitSeconds = habitSeconds;
    finder = new SwingFinder(leastDegrees);
  }

  /**
   * Takes in the movement at the next sample.
   *
   * @param steady whether the pelvis is where it stays in the exercise, so that a short swing
   *     between calm and calm counts too
   * @return the throws that are known to be such since this sample, the newest last; the same list
   *     all the time
   */
  public List<HipThrow> update(PelvisMotion motion, boolean steady) {
    if (!found.isEmpty()) {
      found.clear();
    }
    swing.update(motion.seconds, motion.rateX, motion.rateY, motion.rateZ, motion.force);
    if (finder.update(motion) && finder.fastest() >= limits.leastDegreesPerSecond()) {
      waiting = true;
      waited = 0;
      fromCalm =
          finder.calmest() < limits.calmDegreesPerSecond()
              && finder.seconds() <= limits.longestSeconds();
      candidate = finder.asThrow();
    }
    if (waiting) {
      decide(motion, steady);
    }
    return found;
  }

  private void decide(PelvisMotion motion, boolean steady) {
    boolean calm = steady && fromCalm && finder.rate() < limits.calmDegreesPerSecond();
    if (calm || isDriven()) {
      waiting = false;
      take(candidate, steady ? habitSeconds : limits.habitSeconds());
    } else {
      waited += motion.seconds;
      waiting = waited <= WAIT_SECONDS;
    }
  }

  /** Whether the hips swing hard and slowly now. */
  private boolean isDriven() {
    return swing.thrust() >= limits.thrust() && swing.periodSeconds() >= limits.periodSeconds();
  }

  private void take(HipThrow taken, double memorySeconds) {
    long oldest = taken.peakMicros() - Math.round(memorySeconds * 1e6);
    forgetBefore(alone, oldest);
    forgetBefore(habit, oldest);
    boolean known = habit.stream().anyMatch(taken::isLike);
    for (int i = alone.size() - 1; i >= 0; i--) {
      if (alone.get(i).isLike(taken)) {
        found.add(0, alone.get(i));
        habit.add(alone.remove(i));
      }
    }
    if (known || !found.isEmpty()) {
      found.add(taken);
      habit.add(taken);
    } else {
      alone.add(taken);
    }
  }

  private static void forgetBefore(List<HipThrow> throwing, long micros) {
    throwing.removeIf(one -> one.peakMicros() < micros);
    while (throwing.size() >= MOST) {
      throwing.remove(0);
    }
  }
}
