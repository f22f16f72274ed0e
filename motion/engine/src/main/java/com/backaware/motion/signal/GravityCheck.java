package com.backaware.motion.signal;

/**
 * Judges the length of the acceleration: whatever a body does, over seconds it is about gravity, so
 * its size tells the unit, and whether gravity is in it at all.
 */
final class GravityCheck {
  /** Share of the blocks that decides, and how fast it follows: 1 / blocks. Chosen. */
  private static final double MOST = 0.8;

  private static final double GAIN = 1 / 6.0;

  /** Blocks before anything is said. Chosen: 3 s. */
  private static final int LEAST_BLOCKS = 6;

  /** How far a block's mean may lie from 1 g while somebody moves, as a factor. Chosen. */
  private static final double AROUND = 1.5;

  /** Below this many m/s² gravity is missing, or the unit is g. Chosen: 4 m/s². */
  private static final double WEAK = 4;

  /** Accepted length at rest, m/s²: 3 % scale and 1 m/s² offset (data sheets of MPU-9250). */
  private static final double LEAST_AT_REST = 8.4;

  private static final double MOST_AT_REST = 11.2;

  /** Accepted mean length over a few seconds of movement, m/s². Chosen: 1 g ± 40 %. */
  private static final double LEAST_IN_MOTION = 5.9;

  private static final double MOST_IN_MOTION = 13.7;

  /** Spread relative to length below which a block is at rest. Chosen. */
  private static final double STILL = 0.03;

  /** Mean rate above which a block's mean no longer shows gravity, rad/s. Chosen. */
  private static final double TURNING = 1;

  private static final double GRAVITY = 9.80665;

  private final ProblemLog log;
  private final SignalSource source;
  private int blocks;
  private double inG;
  private double inMilliG;
  private double weak;
  private double offAtRest;
  private int restBlocks;
  private int lengthBlocks;
  private double mean;
  private double lastX;
  private double lastY;
  private double lastZ;
  private double lastLength;

  GravityCheck(ProblemLog log, SignalSource source) {
    this.log = log;
    this.source = source;
  }

  /** Takes in the next block. */
  void update(SignalBlock block) {
    blocks++;
    double length = block.accLength;
    boolean turning = block.gyrLength > TURNING;
    boolean steady = turning || isAround(block.accMeanLength, 1) && pointsAsBefore(block);
    inG = follow(inG, length < WEAK && steady);
    inMilliG = follow(inMilliG, isAround(block.accMeanLength, 1000));
    weak = follow(weak, length < WEAK);
    if (blocks >= LEAST_BLOCKS) {
      judgeUnit(length);
    }
    if (inG > 0.5 || inMilliG > 0.5 || weak > 0.5) {
      lengthBlocks = restBlocks = 0;
    } else if (length > WEAK && !turning) {
      judgeLength(block);
    }
  }

  /** Gravity hardly turns from block to block; a body's own acceleration turns back and forth. */
  private boolean pointsAsBefore(SignalBlock block) {
    double along = block.accX * lastX + block.accY * lastY + block.accZ * lastZ;
    double lengths = block.accMeanLength * lastLength;
    lastX = block.accX;
    lastY = block.accY;
    lastZ = block.accZ;
    lastLength = block.accMeanLength;
    return along > 0.5 * lengths;
  }

  private void judgeUnit(double length) {
    decide(SignalProblem.ACCELERATION_IN_G, inG > MOST, inG, inG < 0.5, length);
    decide(
        SignalProblem.ACCELERATION_IN_MILLI_G, inMilliG > MOST, inMilliG, inMilliG < 0.5, length);
    boolean missing = weak > MOST && inG < 0.5;
    decide(SignalProblem.GRAVITY_MISSING, missing, weak, weak < 0.5 || inG > MOST, length);
  }

  /** At rest the length is gravity's; in movement only its mean over some time is, roughly. */
  private void judgeLength(SignalBlock block) {
    mean = lengthBlocks == 0 ? block.accMeanLength : mean + (block.accMeanLength - mean) * GAIN / 2;
    boolean still = block.accSpread < STILL * block.accLength;
    if (still) {
      restBlocks++;
      offAtRest = follow(offAtRest, isOff(block.accLength, LEAST_AT_REST, MOST_AT_REST));
    }
    lengthBlocks++;
    boolean off = restBlocks >= LEAST_BLOCKS && offAtRest > MOST;
    boolean offInMotion =
        lengthBlocks >= 2 * LEAST_BLOCKS && isOff(mean, LEAST_IN_MOTION, MOST_IN_MOTION);
    boolean fine = offAtRest < 0.5 && !isOff(mean, LEAST_AT_REST, MOST_AT_REST);
    decide(SignalProblem.ACCELERATION_SCALE, off || offInMotion, 0.9, fine, mean);
  }

  private static boolean isOff(double value, double least, double most) {
    return value < least || value > most;
  }

  private void decide(
      SignalProblem problem, boolean sure, double confidence, boolean gone, double length) {
    if (gone) {
      log.end(problem, source);
    } else if (sure && !log.active(problem, source)) {
      log.start(problem, source, confidence, evidence(problem, length));
    }
  }

  private static String evidence(SignalProblem problem, double length) {
    String amount =
        ProblemLog.decimal(length) + " instead of " + ProblemLog.decimal(GRAVITY) + " m/s².";
    switch (problem) {
      case ACCELERATION_IN_G:
        return "'s acceleration looks like g, not m/s²: its length is about " + amount;
      case ACCELERATION_IN_MILLI_G:
        return "'s acceleration looks like thousandths of g, not m/s²: its length is about "
            + amount;
      case GRAVITY_MISSING:
        return "'s acceleration has no gravity in it: its length was " + amount;
      default:
        return "'s acceleration is of the wrong size: it is about " + amount;
    }
  }

  private static double follow(double share, boolean now) {
    return share + ((now ? 1 : 0) - share) * GAIN;
  }

  private static boolean isAround(double length, double expected) {
    return length > expected / AROUND && length < expected * AROUND;
  }
}
