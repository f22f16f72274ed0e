package com.backaware.motion.simulator.csv;

import com.backaware.motion.orientation.Quaternion;

/** A row of a CSV file while it is put together. */
final class Row {
  private final StringBuilder text = new StringBuilder(256);

  Row add(String value) {
    if (text.length() > 0) {
      text.append(',');
    }
    text.append(value);
    return this;
  }

  Row add(long value) {
    return add(Long.toString(value));
  }

  /** Adds a number with so many decimals. */
  Row add(double value, int decimals) {
    double scale = 1;
    for (int i = 0; i < decimals; i++) {
      scale *= 10;
    }
    long scaled = Math.round(Math.abs(value) * scale);
    StringBuilder digits = new StringBuilder(Long.toString(scaled));
    while (digits.length() <= decimals) {
      digits.insert(0, '0');
    }
    digits.insert(digits.length() - decimals, '.');
    return add(value < 0 && scaled != 0 ? "-" + digits : digits.toString());
  }

  Row add(Quaternion q) {
    return add(q.w, 7).add(q.x, 7).add(q.y, 7).add(q.z, 7);
  }

  /** Adds so many empty cells. */
  Row skip(int cells) {
    for (int i = 0; i < cells; i++) {
      add("");
    }
    return this;
  }

  String end() {
    return text.append('\n').toString();
  }
}
