package com.backaware.planner.workout;

import java.util.ArrayList;
import java.util.List;

/** How long training takes. All figures chosen. */
public final class SessionTime {
  private static final int SECONDS_PER_REPETITION = 4;
  private static final int CHANGE_OVER_SECONDS = 60;
  private static final int SECONDS_PER_MINUTE = 60;

  private SessionTime() {}

  /** Seconds that a block takes, with the walk to it and the rests after its sets. */
  public static int seconds(Block block) {
    Integer repetitions = block.repetitions();
    Integer hold = block.holdSeconds();
    int work =
        repetitions == null ? (hold == null ? 0 : hold) : repetitions * SECONDS_PER_REPETITION;
    return CHANGE_OVER_SECONDS + block.sets() * (work + block.restSeconds());
  }

  /** Minutes that blocks take, rounded up. */
  public static int minutes(List<Block> blocks) {
    return (blocks.stream().mapToInt(SessionTime::seconds).sum() + SECONDS_PER_MINUTE - 1)
        / SECONDS_PER_MINUTE;
  }

  /** The blocks that fit, the last ones left out first. */
  static List<Block> cut(List<Block> blocks, int minutes) {
    List<Block> fitting = new ArrayList<>(blocks);
    while (!fitting.isEmpty() && minutes(fitting) > minutes) {
      fitting.remove(fitting.size() - 1);
    }
    return fitting;
  }
}
