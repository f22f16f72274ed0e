package com.backaware.motion.signal;

import com.backaware.motion.sample.ImuReading;

/** All that can be told of one sensor's values, block by block. */
final class SensorCheck {
  private static final double GRAVITY = 9.80665;

  /** Blocks without clipping after which it is over. Chosen: 10 s. */
  private static final int CLEAN_BLOCKS = 20;

  /** No gyroscope of a belt has a smaller range than ±250 °/s, or a larger than ±2000 °/s. */
  private static final double LEAST_RATE_RANGE = Math.toRadians(250);

  private static final double MOST_RATE_RANGE = Math.toRadians(2000);

  private final ProblemLog log;
  private final SignalSource source;
  private final SignalBlock block = new SignalBlock();
  private final StuckCheck stuck;
  private final GravityCheck gravity;
  private final TurnCheck turns;
  private final BiasCheck bias;
  private final ClippingCheck accX = new ClippingCheck(2 * GRAVITY, 16 * GRAVITY);
  private final ClippingCheck accY = new ClippingCheck(2 * GRAVITY, 16 * GRAVITY);
  private final ClippingCheck accZ = new ClippingCheck(2 * GRAVITY, 16 * GRAVITY);
  private final ClippingCheck gyrX = new ClippingCheck(LEAST_RATE_RANGE, MOST_RATE_RANGE);
  private final ClippingCheck gyrY = new ClippingCheck(LEAST_RATE_RANGE, MOST_RATE_RANGE);
  private final ClippingCheck gyrZ = new ClippingCheck(LEAST_RATE_RANGE, MOST_RATE_RANGE);
  private int accCleanBlocks;
  private int gyrCleanBlocks;

  SensorCheck(ProblemLog log, SignalSource source) {
    this.log = log;
    this.source = source;
    stuck = new StuckCheck(log, source);
    gravity = new GravityCheck(log, source);
    turns = new TurnCheck(log, source);
    bias = new BiasCheck(log, source);
  }

  /** The next reading does not follow on. */
  void interrupt() {
    block.restart();
    turns.interrupt();
  }

  /** A reading that cannot be used; the interval that it ends is part of the block. */
  void skip(double seconds) {
    block.skip(seconds);
  }

  /** Takes in a reading of finite values that ends an interval. */
  void update(ImuReading r, double seconds) {
    if (accX.update(r.accX) | accY.update(r.accY) | accZ.update(r.accZ)) {
      accCleanBlocks = 0;
      tellClipped(SignalProblem.ACCELERATION_CLIPPED, "acceleration", accLimit());
    }
    if (gyrX.update(r.gyrX) | gyrY.update(r.gyrY) | gyrZ.update(r.gyrZ)) {
      gyrCleanBlocks = 0;
      tellClipped(SignalProblem.ANGULAR_RATE_CLIPPED, "angular rate", gyrLimit());
    }
    if (block.add(r, seconds)) {
      block.close();
      judge();
      block.restart();
    }
  }

  private void judge() {
    if (stuck.update(block)) {
      turns.interrupt();
      return;
    }
    if (log.active(SignalProblem.AXIS_STUCK, source)) {
      return;
    }
    gravity.update(block);
    turns.update(block);
    bias.update(block, turns.turnByGravity());
    if (++accCleanBlocks >= CLEAN_BLOCKS) {
      log.end(SignalProblem.ACCELERATION_CLIPPED, source);
    }
    if (++gyrCleanBlocks >= CLEAN_BLOCKS) {
      log.end(SignalProblem.ANGULAR_RATE_CLIPPED, source);
    }
  }

  private void tellClipped(SignalProblem problem, String what, String limit) {
    if (!log.active(problem, source)) {
      log.start(problem, source, 0.9, "'s " + what + " is cut off at ±" + limit + ".");
    }
  }

  private String accLimit() {
    double limit = Math.max(accX.limit(), Math.max(accY.limit(), accZ.limit()));
    return ProblemLog.decimal(limit) + " m/s²";
  }

  private String gyrLimit() {
    double limit = Math.max(gyrX.limit(), Math.max(gyrY.limit(), gyrZ.limit()));
    return ProblemLog.decimal(limit) + " rad/s";
  }
}
