package com.backaware.motion.recording;

import com.backaware.motion.sample.BeltSample;
import com.backaware.motion.sample.ImuReading;
import com.backaware.motion.sample.SampleQuantizer;
import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes a belt recording, CSV v1: accelerations with four decimals, angular rates with five, which
 * are exactly the counts of {@link SampleQuantizer}, so that quantized samples read back the same.
 * Not thread-safe.
 */
public final class RecordingWriter implements Closeable, Flushable {
  private static final int ACCELERATION_DECIMALS = 4;
  private static final int ANGULAR_RATE_DECIMALS = 5;
  private static final int LONGEST_ROW = 512;

  private final OutputStream out;
  private final boolean hasThorax;
  private final byte[] buffer = new byte[1 << 14];
  private final byte[] digits = new byte[20];
  private int length;

  /**
   * Writes the header to a stream that from now on is this writer's.
   *
   * @param metadata written as {@code # key: value} lines, after {@code # belt-recording: v1}
   * @param hasThorax whether rows carry the thoracic sensor
   * @throws IllegalArgumentException if a key is empty, has a colon or spaces around it, anything
   *     has a control character, or there are 1,000 lines or one of more than 65,536 bytes
   */
  public RecordingWriter(OutputStream out, Map<String, String> metadata, boolean hasThorax)
      throws IOException {
    this.out = out;
    this.hasThorax = hasThorax;
    out.write(headerText(metadata, hasThorax).getBytes(StandardCharsets.UTF_8));
  }

  /** Writes one row; a value that is not finite is written as {@code nan}. */
  public void write(BeltSample sample) throws IOException {
    if (buffer.length - length < LONGEST_ROW) {
      drain();
    }
    appendNumber(sample.timeMicros, 0);
    append(sample.pelvis);
    if (hasThorax) {
      append(sample.thorax);
    }
    buffer[length++] = '\n';
  }

  @Override
  public void flush() throws IOException {
    drain();
    out.flush();
  }

  @Override
  public void close() throws IOException {
    try (OutputStream closing = out) {
      drain();
      closing.flush();
    }
  }

  private void drain() throws IOException {
    out.write(buffer, 0, length);
    length = 0;
  }

  private void append(ImuReading r) {
    appendCount(SampleQuantizer.accelerationCount(r.accX), ACCELERATION_DECIMALS);
    appendCount(SampleQuantizer.accelerationCount(r.accY), ACCELERATION_DECIMALS);
    appendCount(SampleQuantizer.accelerationCount(r.accZ), ACCELERATION_DECIMALS);
    appendCount(SampleQuantizer.angularRateCount(r.gyrX), ANGULAR_RATE_DECIMALS);
    appendCount(SampleQuantizer.angularRateCount(r.gyrY), ANGULAR_RATE_DECIMALS);
    appendCount(SampleQuantizer.angularRateCount(r.gyrZ), ANGULAR_RATE_DECIMALS);
  }

  private void appendCount(int count, int decimals) {
    buffer[length++] = ',';
    if (count == SampleQuantizer.NOT_A_NUMBER) {
      buffer[length++] = 'n';
      buffer[length++] = 'a';
      buffer[length++] = 'n';
    } else {
      appendNumber(count, decimals);
    }
  }

  private void appendNumber(long number, int decimals) {
    if (number < 0) {
      buffer[length++] = '-';
    }
    int count = 0;
    long rest = number;
    do {
      digits[count++] = (byte) ('0' + Math.abs(rest % 10));
      rest /= 10;
    } while (rest != 0 || count <= decimals);
    while (count > 0) {
      if (count == decimals) {
        buffer[length++] = '.';
      }
      buffer[length++] = digits[--count];
    }
  }

  private static String headerText(Map<String, String> metadata, boolean hasThorax) {
    if (metadata.size() >= RecordingHeader.MOST_METADATA_LINES) {
      throw new IllegalArgumentException(
          metadata.size()
              + " metadata lines; a recording has fewer than "
              + RecordingHeader.MOST_METADATA_LINES);
    }
    StringBuilder text = new StringBuilder("# belt-recording: v1\n");
    for (Map.Entry<String, String> entry : metadata.entrySet()) {
      String line = "# " + entry.getKey() + ": " + entry.getValue();
      requireReadable(entry.getKey(), line);
      if (!entry.getKey().equals("belt-recording")) {
        text.append(line).append('\n');
      }
    }
    List<String> columns = new ArrayList<>();
    columns.add(RecordingColumns.TIME);
    columns.addAll(RecordingColumns.PELVIS);
    if (hasThorax) {
      columns.addAll(RecordingColumns.THORAX);
    }
    return text.append(String.join(",", columns)).append('\n').toString();
  }

  private static void requireReadable(String key, String line) {
    boolean keyFits = !key.isEmpty() && key.equals(key.trim()) && !key.contains(":");
    if (!keyFits || line.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException(
          "metadata "
              + Excerpt.of(line)
              + ": a key is not empty, has no colon and no spaces around it, and nothing has a line"
              + " break or another control character");
    }
    if (line.getBytes(StandardCharsets.UTF_8).length > TextLines.LONGEST_LINE) {
      throw new IllegalArgumentException(
          "metadata "
              + Excerpt.of(line)
              + " is longer than "
              + TextLines.LONGEST_LINE
              + " bytes; shorten it");
    }
  }
}
