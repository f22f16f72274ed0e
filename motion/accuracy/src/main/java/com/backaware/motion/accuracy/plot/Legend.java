package com.backaware.motion.accuracy.plot;

import java.util.Map;

/** Names the series of a plot, beside each other. */
final class Legend {
  private static final double LETTER = 6.6;

  private Legend() {}

  static void draw(Svg svg, Map<Ink, String> names, double x, double y) {
    double at = x;
    for (Map.Entry<Ink, String> entry : names.entrySet()) {
      svg.mark(at + 5, y - 4, entry.getKey(), "");
      svg.text(at + 14, y, "tick", entry.getValue());
      at += 34 + LETTER * entry.getValue().length();
    }
  }
}
