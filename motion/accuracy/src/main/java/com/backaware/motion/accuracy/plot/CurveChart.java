package com.backaware.motion.accuracy.plot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A plot of curves over a common horizontal axis. */
public final class CurveChart {
  private static final int WIDTH = 370;
  private static final int HEIGHT = 240;
  private static final int LEFT = 52;
  private static final int TOP = 26;
  private static final int BOTTOM = 44;
  private static final int RIGHT = 12;
  private static final int TICKS = 5;

  private final String title;
  private final String description;
  private final String xAxis;
  private final String yAxis;
  private final List<Curve> curves = new ArrayList<>();
  private final Map<Ink, String> legend = new LinkedHashMap<>();

  private static final class Curve {
    private final double[] xs;
    private final double[] ys;
    private final Ink ink;

    Curve(double[] xs, double[] ys, Ink ink) {
      this.xs = xs;
      this.ys = ys;
      this.ink = ink;
    }
  }

  /** Starts a chart; axes are named with their units. */
  public CurveChart(String title, String description, String xAxis, String yAxis) {
    this.title = title;
    this.description = description;
    this.xAxis = xAxis;
    this.yAxis = yAxis;
  }

  /** Adds a named curve; it is broken where {@code ys} is NaN. */
  public CurveChart curve(Ink ink, String name, double[] xs, double[] ys) {
    curves.add(new Curve(xs, ys, ink));
    legend.put(ink, name);
    return this;
  }

  /** The finished plot. */
  public Plot plot() {
    LinearScale x = scale(true, LEFT, WIDTH - RIGHT);
    LinearScale y = scale(false, HEIGHT - BOTTOM, TOP);
    Svg svg = new Svg(WIDTH, HEIGHT, title, description);
    for (double tick : x.ticks(TICKS)) {
      svg.text(x.at(tick), HEIGHT - BOTTOM + 16, "tick middle", x.label(tick, TICKS));
      svg.line(x.at(tick), TOP, x.at(tick), HEIGHT - BOTTOM, "grid");
    }
    for (double tick : y.ticks(TICKS)) {
      svg.text(LEFT - 6, y.at(tick) + 4, "tick end", y.label(tick, TICKS));
      svg.line(LEFT, y.at(tick), WIDTH - RIGHT, y.at(tick), "grid");
    }
    svg.text((LEFT + WIDTH - RIGHT) / 2.0, HEIGHT - 8, "axis middle", xAxis);
    svg.uprightText(14, (TOP + HEIGHT - BOTTOM) / 2.0, yAxis);
    Legend.draw(svg, legend, LEFT, 14);
    for (Curve curve : curves) {
      svg.curve(map(curve.xs, x), map(curve.ys, y), curve.ink);
    }
    return new Plot(title, description, svg.end());
  }

  private LinearScale scale(boolean horizontal, double from, double to) {
    double least = Double.POSITIVE_INFINITY;
    double largest = Double.NEGATIVE_INFINITY;
    for (Curve curve : curves) {
      for (double value : horizontal ? curve.xs : curve.ys) {
        least = value < least ? value : least;
        largest = value > largest ? value : largest;
      }
    }
    return least <= largest
        ? new LinearScale(least, largest, from, to)
        : new LinearScale(0, 1, from, to);
  }

  private static double[] map(double[] values, LinearScale scale) {
    double[] mapped = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      mapped[i] = Double.isNaN(values[i]) ? Double.NaN : scale.at(values[i]);
    }
    return mapped;
  }
}
