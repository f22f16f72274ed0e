package com.backaware.motion.signal;

import com.backaware.motion.orientation.OrientationParameters;

/**
 * Finds a gyroscope that turns while the sensor lies still, by more than the orientation filter can
 * learn. A steady turn about the vertical would look alike, but nobody turns that steadily.
 */
final class BiasCheck {
  /** Largest bias the orientation filter learns, rad/s. */
  private static final double MOST = Math.toRadians(OrientationParameters.defaults().biasClip());

  /** Spreads below which a sensor lies still, m/s² and rad/s. Chosen: ten times a good noise. */
  private static final double STILL_ACCELERATION = 0.3;

  private static final double STILL_RATE = 0.05;

  /** Largest change of the mean from block to block, rad/s. Chosen. */
  private static final double STEADY = 0.01;

  /** Blocks until it is said. Chosen: 3 s. */
  private static final int LEAST_BLOCKS = 6;

  private final ProblemLog log;
  private final SignalSource source;
  private int turning;
  private int resting;
  private double lastX;
  private double lastY;
  private double lastZ;

  BiasCheck(ProblemLog log, SignalSource source) {
    this.log = log;
    this.source = source;
  }

  /** Takes in the next block; turnByGravity is how far gravity turned since the one before, rad. */
  void update(SignalBlock block, double turnByGravity) {
    boolean still =
        block.accSpread < STILL_ACCELERATION
            && block.gyrSpread < STILL_RATE
            && turnByGravity < STEADY
            && isSteady(block);
    double rate = block.gyrLength;
    turning = still && rate > MOST ? turning + 1 : 0;
    resting = still && rate < MOST ? resting + 1 : 0;
    lastX = block.gyrX;
    lastY = block.gyrY;
    lastZ = block.gyrZ;
    if (resting >= LEAST_BLOCKS) {
      log.end(SignalProblem.BIAS_LARGE, source);
    } else if (turning >= LEAST_BLOCKS && !log.active(SignalProblem.BIAS_LARGE, source)) {
      log.start(
          SignalProblem.BIAS_LARGE,
          source,
          0.9,
          "'s gyroscope tells "
              + ProblemLog.decimal(Math.toDegrees(rate))
              + " °/s while it lies still; up to 10 °/s can be learned.");
    }
  }

  private boolean isSteady(SignalBlock block) {
    return Math.abs(block.gyrX - lastX) < STEADY
        && Math.abs(block.gyrY - lastY) < STEADY
        && Math.abs(block.gyrZ - lastZ) < STEADY;
  }
}
