package com.backaware.edge.hub.phone;

import java.util.Locale;

/** The number in a cell. */
final class DecimalCell {
  private static final String CHARACTERS = "0123456789+-.eE";

  private DecimalCell() {}

  /**
   * The number; NaN for an empty cell, "nan", "null", "inf" and the like; infinite for what is not
   * a number.
   *
   * @param commaAllowed whether the decimal sign may be a comma
   */
  static double parse(String text, boolean commaAllowed) {
    String plain = commaAllowed ? text.replace(',', '.') : text;
    if (plain.isEmpty() || isMissing(plain)) {
      return Double.NaN;
    }
    for (int i = 0; i < plain.length(); i++) {
      if (CHARACTERS.indexOf(plain.charAt(i)) < 0) {
        return Double.POSITIVE_INFINITY;
      }
    }
    try {
      double value = Double.parseDouble(plain);
      return Double.isInfinite(value) ? Double.NaN : value;
    } catch (NumberFormatException e) {
      return Double.POSITIVE_INFINITY;
    }
  }

  /** Whether {@link #parse} found no number where there should be one. */
  static boolean isWrong(double parsed) {
    return Double.isInfinite(parsed);
  }

  private static boolean isMissing(String text) {
    String word = text.toLowerCase(Locale.ROOT).replaceFirst("^[+-]", "");
    return word.equals("nan")
        || word.equals("null")
        || word.equals("inf")
        || word.equals("infinity")
        || word.equals("∞");
  }
}
