package com.backaware.motion.accuracy.report;

import com.backaware.motion.accuracy.measurement.Row;
import java.util.ArrayList;
import java.util.List;

/** The results as a table of plain text. */
public final class TerminalTable {
  private static final List<String> HEAD =
      List.of("what", "figure", "target", "", "best known", "basis", "n");

  private TerminalTable() {}

  /** The whole table. */
  public static String of(Report report) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(HEAD);
    for (Section section : report.sections()) {
      section.outcome().rows().forEach(row -> lines.add(cells(row)));
    }
    int[] widths = widths(lines);
    StringBuilder table = new StringBuilder();
    append(table, HEAD, widths);
    for (Section section : report.sections()) {
      table.append('\n').append(section.measurement().title()).append('\n');
      section.outcome().rows().forEach(row -> append(table, cells(row), widths));
    }
    report
        .skipped()
        .forEach(
            (name, reason) -> table.append("\nskipped: ").append(name).append(": ").append(reason));
    return table.append("\n\n").append(report.summary()).append('\n').toString();
  }

  private static List<String> cells(Row row) {
    return List.of(
        "  " + row.what(),
        row.unit().write(row.figure()),
        row.target().map(target -> target.write(row.unit())).orElse(""),
        row.met().map(met -> met ? "met" : "MISSED").orElse(""),
        row.known(),
        row.basis().words(),
        row.n());
  }

  private static int[] widths(List<List<String>> lines) {
    int[] widths = new int[HEAD.size()];
    for (List<String> line : lines) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], line.get(i).length());
      }
    }
    return widths;
  }

  private static void append(StringBuilder table, List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String cell = cells.get(i);
      String space = " ".repeat(widths[i] - cell.length());
      boolean figure = i == 1 || i == 2;
      line.append(figure ? space + cell : cell + space).append("  ");
    }
    table.append(line.toString().stripTrailing()).append('\n');
  }
}
