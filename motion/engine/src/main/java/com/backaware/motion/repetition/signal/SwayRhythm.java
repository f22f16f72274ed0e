package com.backaware.motion.repetition.signal;

/**
 * Finds the period after which the way of the sway is like itself again. Its speed is compared,
 * each value cut to twice the usual, so that neither slow wander nor one large movement counts
 * much.
 */
final class SwayRhythm {
  // Periods that are looked at, and those that can be repetitions, seconds. Chosen: a stride of
  // walking takes about a second.
  private static final double LEAST_PERIOD = 0.8;
  private static final double LEAST_REPETITION = 1.4;
  private static final double LARGEST_PERIOD = 6;

  /** A period is no longer than this part of what is looked at. Chosen. */
  private static final double LARGEST_PART = 0.6;

  /** The first period that is nearly as good as the best is the period. Chosen. */
  private static final double NEARLY = 0.85;

  /** Speeds are cut to so many times the mean. Chosen. */
  private static final double CUT = 2;

  private final double[] likeness = new double[64];
  private double[] x = likeness;
  private double[] y = likeness;
  private double[] z = likeness;
  private int count;
  private double period;
  private double regularity;

  /** Looks for a rhythm in a window; the window's content is used up. */
  void find(SwayWindow window) {
    count = window.count() - 2;
    x = window.axis(0);
    y = window.axis(1);
    z = window.axis(2);
    toSpeed();
    regularity = 0;
    int first = (int) Math.ceil(LEAST_PERIOD / window.spacing());
    int last = (int) Math.min(LARGEST_PERIOD / window.spacing(), LARGEST_PART * count);
    double best = 0;
    for (int lag = first - 1; lag <= last + 1; lag++) {
      likeness[lag] = likeness(lag);
    }
    for (int lag = first; lag <= last; lag++) {
      best = isPeak(lag) ? Math.max(best, likeness[lag]) : best;
    }
    for (int lag = first; lag <= last && best > 0; lag++) {
      if (isPeak(lag) && likeness[lag] >= NEARLY * best) {
        period = (lag + top(lag)) * window.spacing();
        regularity = period >= LEAST_REPETITION ? likeness[lag] : 0;
        return;
      }
    }
  }

  /** Seconds of a cycle. */
  double period() {
    return period;
  }

  /** How much the sway is like itself a period before, up to 1; 0 when there is no rhythm. */
  double regularity() {
    return regularity;
  }

  private void toSpeed() {
    double mean = 0;
    for (int i = 0; i < count; i++) {
      x[i] = x[i + 2] - x[i];
      y[i] = y[i + 2] - y[i];
      z[i] = z[i + 2] - z[i];
      mean += length(i) / count;
    }
    for (int i = 0; i < count; i++) {
      double length = length(i);
      double part = length > CUT * mean ? CUT * mean / length : 1;
      x[i] *= part;
      y[i] *= part;
      z[i] *= part;
    }
  }

  private double length(int i) {
    return Math.sqrt(x[i] * x[i] + y[i] * y[i] + z[i] * z[i]);
  }

  private boolean isPeak(int lag) {
    return likeness[lag] >= likeness[lag - 1] && likeness[lag] > likeness[lag + 1];
  }

  /** Where between two lags the peak is, -0.5 to 0.5, by a parabola. */
  private double top(int lag) {
    double bend = likeness[lag - 1] - 2 * likeness[lag] + likeness[lag + 1];
    return bend < 0 ? 0.5 * (likeness[lag - 1] - likeness[lag + 1]) / bend : 0;
  }

  private double likeness(int lag) {
    double both = 0;
    double now = 0;
    double before = 0;
    for (int i = lag; i < count; i++) {
      int j = i - lag;
      both += x[i] * x[j] + y[i] * y[j] + z[i] * z[j];
      now += x[i] * x[i] + y[i] * y[i] + z[i] * z[i];
      before += x[j] * x[j] + y[j] * y[j] + z[j] * z[j];
    }
    double norm = Math.sqrt(now * before);
    return norm > 0 ? both / norm : 0;
  }
}
