package com.backaware.motion.accuracy.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * What another instrument measured at the same times as a recording's rows, column by column. NaN
 * where it saw nothing.
 */
public final class ReferenceTable {
  static final String ENDING = ".reference.csv.gz";

  private final Path file;
  private final List<String> columns;
  private final double[][] values;
  private int rows;

  private ReferenceTable(Path file, List<String> columns) {
    this.file = file;
    this.columns = columns;
    values = new double[columns.size()][1024];
  }

  /** Whether there is one beside a recording. */
  public static boolean isBeside(Recording recording) {
    return Files.isRegularFile(recording.beside(ENDING));
  }

  /** Reads the one beside a recording. */
  public static ReferenceTable beside(Recording recording) throws IOException {
    return read(recording.beside(ENDING));
  }

  static ReferenceTable read(Path file) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file), 1 << 16),
                StandardCharsets.UTF_8))) {
      String line = lines.readLine();
      while (line != null && line.startsWith("#")) {
        line = lines.readLine();
      }
      if (line == null) {
        throw new IOException(file + " has no header line that names its columns");
      }
      ReferenceTable table = new ReferenceTable(file, List.of(line.split(",", -1)));
      for (line = lines.readLine(); line != null; line = lines.readLine()) {
        table.add(line);
      }
      return table;
    }
  }

  /** How many rows it has. */
  public int rows() {
    return rows;
  }

  /**
   * The values of a column, one per row.
   *
   * @throws IOException if there is no such column
   */
  public double[] column(String name) throws IOException {
    int column = columns.indexOf(name);
    if (column < 0) {
      throw new IOException(file + " has no column " + name + "; it has " + columns);
    }
    return Arrays.copyOf(values[column], rows);
  }

  private void add(String line) throws IOException {
    if (rows == values[0].length) {
      for (int i = 0; i < values.length; i++) {
        values[i] = Arrays.copyOf(values[i], 2 * rows);
      }
    }
    int from = 0;
    for (int i = 0; i < values.length; i++) {
      int comma = line.indexOf(',', from);
      boolean last = i == values.length - 1;
      if (last != comma < 0) {
        throw new IOException(file + " has a row with other columns than its header: " + line);
      }
      values[i][rows] = number(line.substring(from, last ? line.length() : comma));
      from = comma + 1;
    }
    rows++;
  }

  private static double number(String cell) {
    return cell.isEmpty() || cell.equalsIgnoreCase("nan") ? Double.NaN : Double.parseDouble(cell);
  }
}
