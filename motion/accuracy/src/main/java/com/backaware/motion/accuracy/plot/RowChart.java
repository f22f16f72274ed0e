package com.backaware.motion.accuracy.plot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A plot with one named row per case, above a common horizontal axis of numbers. */
public final class RowChart {
  private static final int WIDTH = 760;
  private static final int TOP = 34;
  private static final int BOTTOM = 46;
  private static final int RIGHT = 24;
  private static final int TICKS = 8;
  private static final double BAR = 0.34;

  private final String title;
  private final String description;
  private final String axis;
  private final double least;
  private final double largest;
  private final List<String> rows = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();
  private final Map<String, Double> rules = new LinkedHashMap<>();
  private final Map<Ink, String> legend = new LinkedHashMap<>();
  private int rowHeight = 22;

  /**
   * A mark or, when it has two ends, a bar.
   *
   * @param lane of a row: 0 in its middle, -1 above it, 1 below it
   */
  private record Mark(int row, int lane, double from, double to, Ink ink, String tip) {}

  /** Starts a chart whose axis, named with its unit, shows these values. */
  public RowChart(String title, String description, String axis, double least, double largest) {
    this.title = title;
    this.description = description;
    this.axis = axis;
    this.least = least;
    this.largest = largest;
  }

  /** Names a series. */
  public RowChart series(Ink ink, String name) {
    legend.put(ink, name);
    return this;
  }

  /** Sets how high a row is, pixels. */
  public RowChart rowHeight(int pixels) {
    rowHeight = pixels;
    return this;
  }

  /** Draws a named vertical rule at a value. */
  public RowChart rule(String name, double value) {
    rules.put(name, value);
    return this;
  }

  /** Begins the next row. */
  public RowChart row(String name) {
    rows.add(name);
    return this;
  }

  /** Puts a mark into the row; {@code tip} shows under the pointer. */
  public RowChart mark(Ink ink, double value, String tip) {
    if (!Double.isNaN(value)) {
      marks.add(new Mark(rows.size() - 1, 0, value, value, ink, tip));
    }
    return this;
  }

  /** Puts a bar into the row's upper (-1) or lower (1) lane, or its middle (0). */
  public RowChart bar(Ink ink, int lane, double from, double to, String tip) {
    marks.add(new Mark(rows.size() - 1, lane, from, to, ink, tip));
    return this;
  }

  /** The finished plot. */
  public Plot plot() {
    int longest = rows.stream().mapToInt(String::length).max().orElse(0);
    double left = Math.min(260, 16 + 6.7 * longest);
    double bottom = TOP + rows.size() * (double) rowHeight;
    LinearScale x = new LinearScale(least, largest, left, WIDTH - RIGHT);
    Svg svg = new Svg(WIDTH, (int) bottom + BOTTOM, title, description);
    drawFrame(svg, x, left, bottom);
    drawRules(svg, x, bottom);
    for (Mark mark : marks) {
      draw(svg, x, mark);
    }
    return new Plot(title, description, svg.end());
  }

  private void drawFrame(Svg svg, LinearScale x, double left, double bottom) {
    for (double tick : x.ticks(TICKS)) {
      svg.line(x.at(tick), TOP, x.at(tick), bottom, "grid");
      svg.text(x.at(tick), bottom + 16, "tick middle", x.label(tick, TICKS));
    }
    for (int i = 0; i < rows.size(); i++) {
      svg.text(left - 8, middle(i) + 4, "tick end", rows.get(i));
    }
    svg.text((left + WIDTH - RIGHT) / 2.0, bottom + 36, "axis middle", axis);
    Legend.draw(svg, legend, left, 14);
  }

  private void drawRules(Svg svg, LinearScale x, double bottom) {
    rules.forEach(
        (name, value) -> {
          svg.line(x.at(value), TOP - 4, x.at(value), bottom, "rule");
          svg.text(x.at(value), TOP - 7, "tick middle", name);
        });
  }

  private void draw(Svg svg, LinearScale x, Mark mark) {
    double y = middle(mark.row);
    if (mark.from == mark.to) {
      svg.mark(x.at(mark.from), y, mark.ink, mark.tip);
    } else {
      double height = BAR * rowHeight;
      double top = y - height / 2 + mark.lane * (height / 2 + 0.5);
      svg.bar(x.at(mark.from), x.at(mark.to), top, height, mark.ink, mark.tip);
    }
  }

  private double middle(int row) {
    return TOP + (row + 0.5) * rowHeight;
  }
}
