package com.backaware.motion.accuracy.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads the labelled intervals beside a recording: a CSV file with start_us and end_us. */
public final class IntervalTable {
  private IntervalTable() {}

  /** The repetitions of an exercise, labelled by technique. */
  public static List<Interval> repetitions(Recording recording) throws IOException {
    return read(recording.beside(".reps.csv"), "technique");
  }

  /** What a person was doing, labelled by activity. */
  public static List<Interval> activities(Recording recording) throws IOException {
    return read(recording.beside(".labels.csv"), "activity");
  }

  private static List<Interval> read(Path file, String label) throws IOException {
    List<String> lines = Files.readAllLines(file);
    List<String> header = Arrays.asList(lines.get(0).split(",", -1));
    int start = column(file, header, "start_us");
    int end = column(file, header, "end_us");
    int name = column(file, header, label);
    List<Interval> intervals = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", -1);
      intervals.add(
          new Interval(Long.parseLong(cells[start]), Long.parseLong(cells[end]), cells[name]));
    }
    return intervals;
  }

  private static int column(Path file, List<String> header, String name) throws IOException {
    int column = header.indexOf(name);
    if (column < 0) {
      throw new IOException(file + " has no column " + name + "; its first line names " + header);
    }
    return column;
  }
}
