package com.backaware.motion.signal;

/**
 * Finds values that never change. A real sensor's noise moves its last digit now and then, also at
 * rest; while it moves, all axes of it do.
 */
final class StuckCheck {
  /** Blocks without any change until a sensor counts as frozen. Chosen: 2 s. */
  private static final int FROZEN_BLOCKS = 4;

  /** Blocks of movement without a change until an axis counts as stuck. Chosen: 2 s. */
  private static final int STUCK_BLOCKS = 4;

  /** Spreads that show movement, m/s² and rad/s. Chosen: far above noise and coarse digits. */
  private static final double MOVING_ACCELERATION = 0.3;

  private static final double MOVING_RATE = 0.1;

  private static final String[] NAMES = {
    "accelerometer x",
    "accelerometer y",
    "accelerometer z",
    "gyroscope x",
    "gyroscope y",
    "gyroscope z"
  };

  private final ProblemLog log;
  private final SignalSource source;
  private final int[] unchanged = new int[NAMES.length];
  private int frozen;

  StuckCheck(ProblemLog log, SignalSource source) {
    this.log = log;
    this.source = source;
  }

  /** Takes in the next block; whether the sensor is frozen. */
  boolean update(SignalBlock block) {
    frozen = block.changed == 0 ? frozen + 1 : 0;
    if (frozen >= FROZEN_BLOCKS) {
      log.start(
          SignalProblem.SENSOR_FROZEN, source, 1, " sends the same six values over and over.");
    } else if (frozen == 0) {
      log.end(SignalProblem.SENSOR_FROZEN, source);
      countAxes(block);
    }
    return frozen > 0;
  }

  private void countAxes(SignalBlock block) {
    boolean moving = block.accSpread > MOVING_ACCELERATION || block.gyrSpread > MOVING_RATE;
    boolean stuck = false;
    for (int i = 0; i < NAMES.length; i++) {
      if ((block.changed >> i & 1) != 0) {
        unchanged[i] = 0;
      } else if (moving) {
        unchanged[i]++;
      }
      stuck |= unchanged[i] >= STUCK_BLOCKS;
    }
    if (!stuck) {
      log.end(SignalProblem.AXIS_STUCK, source);
    } else if (!log.active(SignalProblem.AXIS_STUCK, source)) {
      log.start(
          SignalProblem.AXIS_STUCK,
          source,
          1,
          " moves, but " + stuckAxes() + " always shows the same value.");
    }
  }

  private String stuckAxes() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < NAMES.length; i++) {
      if (unchanged[i] >= STUCK_BLOCKS) {
        text.append(text.length() > 0 ? ", " : "").append(NAMES[i]);
      }
    }
    return text.toString();
  }
}
