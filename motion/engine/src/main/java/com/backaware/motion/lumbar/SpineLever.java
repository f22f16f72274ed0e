package com.backaware.motion.lumbar;

/**
 * How far the thoracic sensor is above the pelvic one along the spine, from the way they accelerate
 * against each other when the trunk turns: what is farther out moves faster, v = ω × r. Both sides
 * of that are compared after the same filter, a high-pass of second order, so that no rate has to
 * be differentiated and neither gravity nor an offset counts. The same law finds joints between
 * sensors (Seel, Schauer and Raisch 2012).
 */
final class SpineLever {
  /** Time constant of the high-pass, seconds. Chosen: trunk movements take 0.3 to 3 s. */
  private static final double TIME_CONSTANT = 0.3;

  /** Time in which evidence fades, seconds, so that slow movement never adds up. Chosen. */
  private static final double MEMORY_SECONDS = 60;

  /** Movement at which all before counts half, (rad/s)²·s: ten quick repetitions. Chosen. */
  private static final double FULL = 4;

  /** Movement that tells something, (rad/s)²·s: half a quick repetition, two slow ones. Chosen. */
  private static final double ENOUGH = 0.2;

  /** Correlation that is believed. Chosen: sensors on one back reach 0.9 when they work well. */
  private static final double CLEAR = 0.6;

  /**
   * Movement after which sensors on one back have to correlate, (rad/s)²·s, and how much. Chosen:
   * on two people 0.26 at most was seen; on one back, with poor sensors and slow movement, 0.28.
   */
  private static final double MUCH = 1;

  private static final double RELATED = 0.25;

  private final Vector spine = new Vector();
  private final Vector lever = new Vector();
  private final Vector leverChange = new Vector();
  private final Vector leverOnce = new Vector();
  private final Vector leverTwice = new Vector();
  private final Vector speedChange = new Vector();
  private final Vector speedOnce = new Vector();
  private final Vector speedTwice = new Vector();
  private boolean running;
  private double movement;
  private double product;
  private double square;

  /** Forgets all evidence. */
  void clear() {
    running = false;
    movement = 0;
    product = 0;
    square = 0;
  }

  /** Takes in both segments, placed in the same earth frame. */
  void update(double seconds, Segment pelvis, Segment thorax) {
    spine.set(pelvis.upward);
    spine.add(1, thorax.upward);
    if (spine.normalize() < 1) {
      return;
    }
    leverChange.set(lever);
    speedChange.set(pelvis.rate);
    speedChange.add(1, thorax.rate);
    lever.setCross(speedChange, spine);
    lever.scale(0.5);
    leverChange.scale(-1);
    leverChange.add(1, lever);
    speedChange.set(thorax.force);
    speedChange.add(-1, pelvis.force);
    speedChange.scale(seconds);
    if (running) {
      double keep = TIME_CONSTANT / (TIME_CONSTANT + seconds);
      pass(keep, leverChange, leverOnce, leverTwice);
      pass(keep, speedChange, speedOnce, speedTwice);
      collect(seconds);
    } else {
      running = true;
      leverOnce.set(0, 0, 0);
      leverTwice.set(0, 0, 0);
      speedOnce.set(0, 0, 0);
      speedTwice.set(0, 0, 0);
    }
  }

  /** Whether the movement says that the thoracic sensor is the upper one. */
  boolean upright() {
    return movement >= ENOUGH && correlation() >= CLEAR;
  }

  /** Whether the movement says that the thoracic sensor is the lower one. */
  boolean inverted() {
    return movement >= ENOUGH && correlation() <= -CLEAR;
  }

  /** Whether the sensors move as if they were not on one body. */
  boolean unrelated() {
    return movement >= MUCH && Math.abs(correlation()) < RELATED;
  }

  /** How much movement the answer rests on, (rad/s)²·s. */
  double movement() {
    return movement;
  }

  /** Height of the thoracic sensor above the pelvic one along the spine, metres; 0 at first. */
  double metres() {
    return movement > 0 ? product / movement : 0;
  }

  /** Correlation of both sides, -1 to 1: near 0 nothing can be said. */
  double correlation() {
    double squares = movement * square;
    return squares > 0 ? product / Math.sqrt(squares) : 0;
  }

  /** Two high-passes, one after the other, fed with the change of their input. */
  private static void pass(double keep, Vector change, Vector once, Vector twice) {
    twice.add(-1, once);
    once.add(1, change);
    once.scale(keep);
    twice.add(1, once);
    twice.scale(keep);
  }

  private void collect(double seconds) {
    double keep = movement > FULL ? 0.5 : MEMORY_SECONDS / (MEMORY_SECONDS + seconds);
    movement = keep * movement + seconds * leverTwice.dot(leverTwice);
    product = keep * product + seconds * leverTwice.dot(speedTwice);
    square = keep * square + seconds * speedTwice.dot(speedTwice);
  }
}
