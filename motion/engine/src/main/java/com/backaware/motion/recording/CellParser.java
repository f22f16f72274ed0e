package com.backaware.motion.recording;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Reads the number in a cell: correctly rounded, without allocation for ordinary decimals. */
final class CellParser {
  private static final double[] POWERS_OF_TEN = {
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17,
    1e18
  };
  private static final long LARGEST_EXACT = 1L << 53;

  private double value;

  /**
   * Reads the cell between two positions, without the spaces around it.
   *
   * @return false if it is neither a decimal number nor one of the words for a value that is
   *     missing
   */
  boolean parse(byte[] bytes, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isSpace(bytes[start])) {
      start++;
    }
    while (end > start && isSpace(bytes[end - 1])) {
      end--;
    }
    return parsePlain(bytes, start, end) || parseOther(bytes, start, end);
  }

  /** The number read last; NaN for an empty cell, "nan", "inf" and the like. */
  double value() {
    return value;
  }

  /** Sign, digits and at most one point, all in at most 18 digits: exact below 2⁵³ / 10ⁿ. */
  private boolean parsePlain(byte[] bytes, int start, int end) {
    int position = start;
    boolean negative = position < end && bytes[position] == '-';
    if (negative) {
      position++;
    }
    long digits = 0;
    int digitCount = 0;
    int decimals = -1;
    for (; position < end; position++) {
      int digit = bytes[position] - '0';
      if (digit >= 0 && digit <= 9) {
        digits = digits * 10 + digit;
        digitCount++;
        decimals = decimals < 0 ? -1 : decimals + 1;
      } else if (bytes[position] == '.' && decimals < 0) {
        decimals = 0;
      } else {
        return false;
      }
    }
    if (digitCount == 0 || digitCount > 18 || digits > LARGEST_EXACT) {
      return false;
    }
    double magnitude = decimals > 0 ? digits / POWERS_OF_TEN[decimals] : digits;
    value = negative ? -magnitude : magnitude;
    return true;
  }

  private boolean parseOther(byte[] bytes, int start, int end) {
    if (start == end) {
      value = Double.NaN;
      return true;
    }
    String text = new String(bytes, start, end - start, StandardCharsets.UTF_8);
    if (isMissing(text)) {
      value = Double.NaN;
      return true;
    }
    for (int i = 0; i < text.length(); i++) {
      if ("0123456789+-.eE".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    try {
      value = Double.parseDouble(text);
    } catch (NumberFormatException e) {
      return false;
    }
    if (Double.isInfinite(value)) {
      value = Double.NaN;
    }
    return true;
  }

  private static boolean isMissing(String text) {
    switch (text.toLowerCase(Locale.ROOT)) {
      case "nan":
      case "+nan":
      case "-nan":
      case "inf":
      case "+inf":
      case "-inf":
      case "infinity":
      case "+infinity":
      case "-infinity":
        return true;
      default:
        return false;
    }
  }

  private static boolean isSpace(byte b) {
    return b == ' ' || b == '\t';
  }
}
