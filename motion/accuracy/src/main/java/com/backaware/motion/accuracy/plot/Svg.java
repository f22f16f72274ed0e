package com.backaware.motion.accuracy.plot;

import static com.backaware.motion.accuracy.plot.Markup.escape;
import static com.backaware.motion.accuracy.plot.Markup.number;

/** Writes the elements of a drawing. */
final class Svg {
  private static final double MARK = 3.5;

  private final StringBuilder out = new StringBuilder();

  Svg(int width, int height, String title, String description) {
    out.append(
        "<svg viewBox=\"0 0 %d %d\" width=\"%d\" role=\"img\" aria-label=\"%s\">\n"
            .formatted(width, height, width, escape(title + ". " + description)));
  }

  void line(double x1, double y1, double x2, double y2, String style) {
    out.append(
        "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" class=\"%s\"/>\n"
            .formatted(number(x1), number(y1), number(x2), number(y2), style));
  }

  /** A bar; at least half a pixel wide, so that nothing is lost. */
  void bar(double x1, double x2, double y, double height, Ink ink, String tip) {
    double left = Math.min(x1, x2);
    double width = Math.max(0.5, Math.abs(x2 - x1));
    out.append(
        "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" class=\"%s\">%s</rect>\n"
            .formatted(
                number(left), number(y), number(width), number(height), ink.style(), tip(tip)));
  }

  void mark(double x, double y, Ink ink, String tip) {
    String style = ink.style() + " mark";
    String shape =
        switch (ink) {
          case SECOND -> "M%s %sh%sv%sh-%sz".formatted(n(x - 3), n(y - 3), n(6), n(6), n(6));
          case THIRD ->
              "M%s %sl%s %sh-%sz".formatted(n(x), n(y - MARK), n(MARK), n(2 * MARK), n(2 * MARK));
          default ->
              "M%s %sa%s %s 0 1 0 %s 0a%s %s 0 1 0 -%s 0z"
                  .formatted(
                      n(x - MARK),
                      n(y),
                      n(MARK),
                      n(MARK),
                      n(2 * MARK),
                      n(MARK),
                      n(MARK),
                      n(2 * MARK));
        };
    out.append("<path d=\"%s\" class=\"%s\">%s</path>\n".formatted(shape, style, tip(tip)));
  }

  void curve(double[] xs, double[] ys, Ink ink) {
    StringBuilder path = new StringBuilder();
    boolean pen = false;
    for (int i = 0; i < xs.length; i++) {
      if (Double.isNaN(ys[i])) {
        pen = false;
      } else {
        path.append(pen ? 'L' : 'M').append(number(xs[i])).append(' ').append(number(ys[i]));
        pen = true;
      }
    }
    out.append("<path d=\"%s\" class=\"%s curve\"/>\n".formatted(path, ink.style()));
  }

  void text(double x, double y, String style, String text) {
    out.append(
        "<text x=\"%s\" y=\"%s\" class=\"%s\">%s</text>\n"
            .formatted(number(x), number(y), style, escape(text)));
  }

  /** Text along a vertical axis, read from below. */
  void uprightText(double x, double y, String text) {
    out.append(
        "<text transform=\"translate(%s %s) rotate(-90)\" class=\"axis middle\">%s</text>\n"
            .formatted(number(x), number(y), escape(text)));
  }

  String end() {
    return out.append("</svg>\n").toString();
  }

  private static String tip(String text) {
    return text.isEmpty() ? "" : "<title>" + escape(text) + "</title>";
  }

  private static String n(double value) {
    return number(value);
  }
}
