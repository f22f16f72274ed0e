package com.backaware.motion.recognition;

/**
 * Finds how often a movement repeats, from how like it is to itself some time ago: the last two
 * repetitions are compared with those one earlier. A radian of turn counts like a metre of height.
 * In a quiet body only the turn counts: its height is too small to be told from drift.
 */
final class Regularity {
  /** Periods that are looked at, points: 0.4 to 7.4 s. Chosen. */
  private static final int SHORTEST = 5;

  private static final int LONGEST = RecentMotion.CAPACITY / 3 - 1;

  /**
   * A period is the shortest that is nearly as good as the best one, whose multiples are as good.
   */
  private static final double NEARLY = 0.85;

  private final RecentMotion motion;
  private final double[] likeness = new double[LONGEST + 2];
  private int channels;
  private int period;

  Regularity(RecentMotion motion) {
    this.motion = motion;
  }

  /** Looks for the period of the movement up to now. */
  void update(boolean quiet) {
    channels = quiet ? RecentMotion.HEIGHT : RecentMotion.HEIGHT + 1;
    int longest = Math.min(LONGEST, motion.size() / 3 - 1);
    double best = 0;
    for (int lag = SHORTEST - 1; lag <= longest + 1; lag++) {
      likeness[lag] = likeness(lag);
      if (isPeak(lag - 1)) {
        best = Math.max(best, likeness[lag - 1]);
      }
    }
    period = 0;
    for (int lag = SHORTEST; lag <= longest && period == 0; lag++) {
      if (isPeak(lag) && likeness[lag] >= NEARLY * best) {
        period = lag;
      }
    }
  }

  /** Points from one repetition to the next; 0 when nothing repeats. */
  int period() {
    return period;
  }

  /** How like one repetition is to the next, -1 to 1; 0 when nothing repeats. */
  double likeness() {
    return period > 0 ? likeness[period] : 0;
  }

  private boolean isPeak(int lag) {
    return lag >= SHORTEST
        && likeness[lag] > 0
        && likeness[lag] >= likeness[lag - 1]
        && likeness[lag] > likeness[lag + 1];
  }

  private double likeness(int lag) {
    if (3 * lag > motion.size()) {
      return 0;
    }
    double product = 0;
    double squares = 0;
    for (int channel = 0; channel < channels; channel++) {
      for (int ago = 0; ago < 2 * lag; ago++) {
        double now = motion.get(channel, ago);
        double earlier = motion.get(channel, ago + lag);
        product += now * earlier;
        squares += now * now + earlier * earlier;
      }
    }
    return squares > 0 ? 2 * product / squares : 0;
  }
}
