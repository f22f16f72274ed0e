package com.backaware.motion.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * A line of the table.
 *
 * @param what what was measured
 * @param figure how much
 * @param unit in what
 * @param target the most it should be; empty when it only informs
 * @param note what else there is to say
 */
record Line(String what, double figure, String unit, OptionalDouble target, String note) {
  static Line of(String what, double figure, String unit) {
    return new Line(what, figure, unit, OptionalDouble.empty(), "");
  }

  Line atMost(double most) {
    return new Line(what, figure, unit, OptionalDouble.of(most), note);
  }

  Line note(String newNote) {
    return new Line(what, figure, unit, target, newNote);
  }

  String verdict() {
    if (target.isEmpty()) {
      return "";
    }
    return figure <= target.getAsDouble() ? "met" : "MISSED";
  }

  static String table(List<Line> lines) {
    StringBuilder table = new StringBuilder();
    String format = "%-52s %14s %14s  %-7s %s";
    table.append(String.format(format, "what", "figure", "target", "", "")).append('\n');
    for (Line line : lines) {
      String wanted =
          line.target.isPresent() ? "≤ " + number(line.target.getAsDouble(), line.unit) : "";
      table
          .append(
              String.format(
                      format,
                      line.what,
                      number(line.figure, line.unit),
                      wanted,
                      line.verdict(),
                      line.note)
                  .stripTrailing())
          .append('\n');
    }
    return table.toString();
  }

  private static String number(double value, String unit) {
    boolean whole = value == Math.rint(value) || value >= 1000;
    return String.format(Locale.ROOT, whole ? "%,.0f %s" : "%,.1f %s", value, unit).trim();
  }
}
