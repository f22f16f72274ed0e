package com.backaware.motion.repetition.travel;

/** How far a value has gone up and down in all, without the shaking on the way. */
public final class BackAndForth {
  private final double shaking;
  private boolean started;
  private double turn;
  private double farthest;
  private double sum;

  /**
   * @param shaking turning back by less is no turn
   */
  public BackAndForth(double shaking) {
    this.shaking = shaking;
  }

  /** Forgets all values. */
  public void restart() {
    started = false;
    turn = 0;
    farthest = 0;
    sum = 0;
  }

  /** Takes in the next value. */
  public void add(double value) {
    if (!started) {
      started = true;
      turn = value;
      farthest = value;
    } else if (Math.abs(value - turn) >= Math.abs(farthest - turn) && !across(value)) {
      farthest = value;
    } else if (Math.abs(value - farthest) > shaking) {
      sum += Math.abs(farthest - turn);
      turn = farthest;
      farthest = value;
    }
  }

  /** Sum of all ways from turn to turn, up to the last value. */
  public double sum() {
    return sum + Math.abs(farthest - turn);
  }

  /** Whether a value lies on the other side of the last turn than the farthest one. */
  private boolean across(double value) {
    return (value - turn) * (farthest - turn) < 0;
  }
}
