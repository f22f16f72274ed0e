package com.backaware.motion.accuracy.measurement;

import java.util.Locale;

/** In what a figure is given, and how it is written. */
public enum Unit {
  /** Degrees. */
  DEGREES("%.2f°", 1),
  /** A part of a whole, 0 to 1, written in percent. */
  SHARE("%.1f %%", 100),
  /** A part of a whole, 0 to 1, written as such. */
  FRACTION("%.3f", 1),
  /** Seconds. */
  SECONDS("%.3f s", 1),
  /** Milliseconds. */
  MILLISECONDS("%.0f ms", 1),
  /** How many in an hour. */
  PER_HOUR("%.2f / h", 1),
  /** How many in a hundred. */
  PER_HUNDRED("%.2f / 100", 1),
  /** How many. */
  COUNT("%.0f", 1);

  private final String format;
  private final double scale;

  Unit(String format, double scale) {
    this.format = format;
    this.scale = scale;
  }

  /** The value with its unit. */
  public String write(double value) {
    return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, format, scale * value);
  }
}
