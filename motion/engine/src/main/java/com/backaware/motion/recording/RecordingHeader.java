package com.backaware.motion.recording;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What stands before the rows: metadata and the names of the columns. */
final class RecordingHeader {
  /** In {@link #targets}: the column is not one of ours. */
  static final int IGNORED = -1;

  /** In {@link #targets}: the time; 0 to 11 are the readings, pelvis first. */
  static final int TIME = 12;

  static final int MOST_METADATA_LINES = 1000;
  private static final String VERSION_KEY = "belt-recording";
  private static final String VERSION = "v1";

  final Map<String, String> metadata;
  final List<String> columns;

  /** What each column holds. */
  final int[] targets;

  final boolean hasThorax;

  private RecordingHeader(Map<String, String> metadata, List<String> columns, int[] targets) {
    this.metadata = metadata;
    this.columns = columns;
    this.targets = targets;
    this.hasThorax = columns.contains(RecordingColumns.THORAX.get(0));
  }

  static RecordingHeader read(TextLines lines) throws IOException {
    Map<String, String> metadata = new LinkedHashMap<>();
    while (lines.advance()) {
      String line = lines.text().trim();
      if (line.startsWith("#")) {
        readMetadata(lines, line.substring(1), metadata);
      } else if (!line.isEmpty()) {
        requireVersion(lines, metadata);
        List<String> columns = splitColumns(lines, line);
        requireColumns(lines, columns);
        return new RecordingHeader(
            Collections.unmodifiableMap(metadata), columns, targetsOf(columns));
      }
    }
    throw lines.fileProblem(
        metadata.isEmpty()
            ? "is empty; a belt recording has one header line that names its columns, then rows"
            : "has metadata but no header line; after the # lines, one line names the columns");
  }

  private static void readMetadata(TextLines lines, String text, Map<String, String> metadata)
      throws RecordingException {
    int colon = text.indexOf(':');
    if (colon > 0) {
      metadata.put(text.substring(0, colon).trim(), text.substring(colon + 1).trim());
    }
    if (metadata.size() > MOST_METADATA_LINES) {
      throw lines.problem(
          "more than " + MOST_METADATA_LINES + " # lines before the header line; remove some");
    }
  }

  private static void requireVersion(TextLines lines, Map<String, String> metadata)
      throws RecordingException {
    String version = metadata.getOrDefault(VERSION_KEY, VERSION);
    if (!version.equals(VERSION)) {
      throw lines.fileProblem(
          "says it is a belt recording "
              + version
              + "; only v1 can be read: export it as v1, or update this program");
    }
  }

  private static List<String> splitColumns(TextLines lines, String line) throws RecordingException {
    List<String> columns = new ArrayList<>();
    for (String cell : line.split(",", -1)) {
      String name = cell.trim();
      if (!name.isEmpty() && columns.contains(name)) {
        throw lines.problem("the column " + name + " is named twice; remove or rename one");
      }
      columns.add(name);
    }
    return columns;
  }

  private static void requireColumns(TextLines lines, List<String> columns)
      throws RecordingException {
    List<String> missing = new ArrayList<>();
    if (!columns.contains(RecordingColumns.TIME)) {
      missing.add(RecordingColumns.TIME);
    }
    addMissing(columns, RecordingColumns.PELVIS, missing);
    List<String> missingThorax = new ArrayList<>();
    addMissing(columns, RecordingColumns.THORAX, missingThorax);
    if (missing.isEmpty() && missingThorax.size() < RecordingColumns.THORAX.size()) {
      missing.addAll(missingThorax);
    }
    if (!missing.isEmpty()) {
      throw lines.problem(
          "missing column "
              + String.join(", ", missing)
              + "; the header line must name t_us and all six of pelvis_acc_x … pelvis_gyr_z"
              + " (and all six or none of thorax_acc_x … thorax_gyr_z), separated by commas;"
              + " it names "
              + Excerpt.of(String.join(", ", columns)));
    }
  }

  private static void addMissing(List<String> columns, List<String> wanted, List<String> missing) {
    for (String name : wanted) {
      if (!columns.contains(name)) {
        missing.add(name);
      }
    }
  }

  private static int[] targetsOf(List<String> columns) {
    int[] targets = new int[columns.size()];
    Arrays.fill(targets, IGNORED);
    targets[columns.indexOf(RecordingColumns.TIME)] = TIME;
    for (int i = 0; i < 6; i++) {
      targets[columns.indexOf(RecordingColumns.PELVIS.get(i))] = i;
      int thorax = columns.indexOf(RecordingColumns.THORAX.get(i));
      if (thorax >= 0) {
        targets[thorax] = 6 + i;
      }
    }
    return targets;
  }
}
