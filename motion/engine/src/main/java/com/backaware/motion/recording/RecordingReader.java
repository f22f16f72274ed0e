package com.backaware.motion.recording;

import com.backaware.motion.sample.BeltSample;
import com.backaware.motion.sample.ImuReading;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;

/**
 * Reads a belt recording, CSV v1, row by row in constant memory; gzip or plain is told from the
 * content. The format is described in docs/protocol.md. Not thread-safe.
 */
public final class RecordingReader implements Closeable {
  private static final int VALUES = 12;

  private static final String RATE_KEY = "rate_hz";

  private final TextLines lines;
  private final RecordingHeader header;
  private final CellParser cell = new CellParser();
  private final double[] values = new double[VALUES];
  private long timeMicros;
  private boolean timeMissing;
  private long rowCount;

  /**
   * Opens a file and reads its header.
   *
   * @throws RecordingException if it cannot be opened or is not a belt recording
   */
  public static RecordingReader open(Path file) throws IOException {
    InputStream in = openStream(file);
    try {
      return new RecordingReader(in, file.toString());
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }

  /**
   * Reads the header from a stream, which stays the caller's to close until this returns.
   *
   * @param in the recording, gzip or plain
   * @param name what messages call it
   * @throws RecordingException if it is not a belt recording
   */
  public RecordingReader(InputStream in, String name) throws IOException {
    lines = new TextLines(in, name);
    header = RecordingHeader.read(lines);
  }

  /** The {@code # key: value} lines before the header line, in their order. */
  public Map<String, String> metadata() {
    return header.metadata;
  }

  /**
   * The rate that the metadata declare as {@code rate_hz}, Hz; NaN if they declare none or no
   * positive number. The rows' times need not agree with it.
   */
  public double declaredHertz() {
    String text = header.metadata.getOrDefault(RATE_KEY, "");
    try {
      double hertz = Double.parseDouble(text);
      return hertz > 0 && hertz < Double.POSITIVE_INFINITY ? hertz : Double.NaN;
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  /** Whether the rows carry the thoracic sensor. */
  public boolean hasThorax() {
    return header.hasThorax;
  }

  /**
   * Reads the next row. A cell that is empty, "nan" or infinite is a bad measurement, not an error:
   * it is handed on as NaN; when the time is, then so are all values.
   *
   * @return false, with {@code sample} unchanged, at the end of the recording
   * @throws RecordingException if the row is malformed, or the recording ends without any
   */
  public boolean read(BeltSample sample) throws IOException {
    do {
      if (!lines.advance()) {
        if (rowCount == 0) {
          throw lines.fileProblem("has a header line but no rows: nothing was recorded");
        }
        return false;
      }
    } while (isSkipped());
    parseRow();
    rowCount++;
    sample.timeMicros = timeMicros;
    sample.hasThorax = header.hasThorax;
    copy(sample.pelvis, 0);
    if (header.hasThorax) {
      copy(sample.thorax, 6);
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }

  private boolean isSkipped() {
    return lines.start() == lines.end() || lines.bytes()[lines.start()] == '#';
  }

  private void parseRow() throws RecordingException {
    byte[] bytes = lines.bytes();
    int[] targets = header.targets;
    int end = lines.end();
    int from = lines.start();
    int column = 0;
    timeMissing = false;
    for (int i = from; i <= end; i++) {
      if (i == end || bytes[i] == ',') {
        if (column < targets.length && targets[column] != RecordingHeader.IGNORED) {
          parseCell(bytes, from, i, column);
        }
        column++;
        from = i + 1;
      }
    }
    if (column != targets.length) {
      throw lines.problem(
          column
              + (column == 1 ? " field" : " fields")
              + ", but the header line names "
              + targets.length
              + " columns; complete or remove the row");
    }
  }

  private void parseCell(byte[] bytes, int from, int to, int column) throws RecordingException {
    if (!cell.parse(bytes, from, to)) {
      throw lines.problem(
          "column "
              + header.columns.get(column)
              + " is "
              + Excerpt.of(new String(bytes, from, to - from, StandardCharsets.UTF_8))
              + ", which is not a number; write a decimal number, or nan for a failed measurement");
    }
    int target = header.targets[column];
    if (target == RecordingHeader.TIME) {
      setTime(cell.value());
    } else {
      values[target] = cell.value();
    }
  }

  private void setTime(double micros) throws RecordingException {
    if (Double.isNaN(micros)) {
      timeMissing = true;
    } else if (Math.abs(micros) > 1L << 53) {
      throw lines.problem(
          "column t_us is "
              + micros
              + "; it must be microseconds since the start, within ±9007199254740992");
    } else {
      timeMicros = (long) Math.rint(micros);
    }
  }

  private void copy(ImuReading reading, int first) {
    reading.accX = value(first);
    reading.accY = value(first + 1);
    reading.accZ = value(first + 2);
    reading.gyrX = value(first + 3);
    reading.gyrY = value(first + 4);
    reading.gyrZ = value(first + 5);
  }

  private double value(int index) {
    return timeMissing ? Double.NaN : values[index];
  }

  private static InputStream openStream(Path file) throws IOException {
    try {
      if (Files.isDirectory(file)) {
        throw new RecordingException(file + " is a folder; name a recording in it", 0);
      }
      return Files.newInputStream(file);
    } catch (NoSuchFileException e) {
      throw new RecordingException(file + " does not exist; check the path", 0);
    } catch (AccessDeniedException e) {
      throw new RecordingException(file + " may not be read; check its permissions", 0);
    }
  }
}
