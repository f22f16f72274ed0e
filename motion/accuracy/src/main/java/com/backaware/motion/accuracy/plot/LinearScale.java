package com.backaware.motion.accuracy.plot;

import java.util.ArrayList;
import java.util.List;

/** From values to coordinates along one axis. */
final class LinearScale {
  private final double least;
  private final double largest;
  private final double from;
  private final double to;

  /** Values {@code least} to {@code largest} lie at coordinates {@code from} to {@code to}. */
  LinearScale(double least, double largest, double from, double to) {
    this.least = least;
    this.largest = largest > least ? largest : least + 1;
    this.from = from;
    this.to = to;
  }

  /** Coordinate of a value; values beyond the ends lie at the ends. */
  double at(double value) {
    double part = (Math.max(least, Math.min(largest, value)) - least) / (largest - least);
    return from + part * (to - from);
  }

  /** Round values between the ends, about so many. */
  List<Double> ticks(int count) {
    double step = niceStep((largest - least) / count);
    List<Double> ticks = new ArrayList<>();
    for (long k = (long) Math.ceil(least / step - 1e-9); k * step <= largest + 1e-9 * step; k++) {
      ticks.add(k * step);
    }
    return ticks;
  }

  /** How a tick is written: no more decimals than its neighbours need. */
  String label(double tick, int count) {
    double step = niceStep((largest - least) / count);
    int decimals = (int) Math.max(0, Math.ceil(-Math.log10(step) - 1e-9));
    return String.format(java.util.Locale.ROOT, "%." + decimals + "f", tick + 0.0);
  }

  private static double niceStep(double rough) {
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    double part = rough / power;
    if (part <= 1) {
      return power;
    }
    if (part <= 2) {
      return 2 * power;
    }
    return part <= 5 ? 5 * power : 10 * power;
  }
}
