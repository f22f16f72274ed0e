package com.backaware.edge.hub.orient;

import com.backaware.motion.orientation.Quaternion;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes orientations as CSV, components with nine decimals: 1e-9 is a ten-millionth of a degree.
 */
final class QuaternionCsv {
  private static final byte[] HEADER = "t_us,qw,qx,qy,qz\n".getBytes(StandardCharsets.US_ASCII);
  private static final int DECIMALS = 9;
  private static final long SCALE = 1_000_000_000L;
  private static final int LONGEST_ROW = 80;

  private final OutputStream out;
  private final byte[] buffer = new byte[1 << 16];
  private int length;

  QuaternionCsv(OutputStream out) {
    this.out = out;
  }

  void header() {
    System.arraycopy(HEADER, 0, buffer, length, HEADER.length);
    length += HEADER.length;
  }

  void row(long timeMicros, Quaternion q) throws IOException {
    if (length > buffer.length - LONGEST_ROW) {
      flush();
    }
    integer(timeMicros);
    component(q.w);
    component(q.x);
    component(q.y);
    component(q.z);
    buffer[length++] = '\n';
  }

  void flush() throws IOException {
    out.write(buffer, 0, length);
    length = 0;
    out.flush();
  }

  private void component(double value) {
    buffer[length++] = ',';
    long scaled = Math.round(value * SCALE);
    if (scaled < 0) {
      buffer[length++] = '-';
      scaled = -scaled;
    }
    integer(scaled / SCALE);
    buffer[length++] = '.';
    digits(scaled % SCALE, DECIMALS);
  }

  private void integer(long value) {
    long size = value;
    if (value < 0) {
      buffer[length++] = '-';
      size = -value;
    }
    int count = 1;
    for (long rest = size / 10; rest > 0; rest /= 10) {
      count++;
    }
    digits(size, count);
  }

  private void digits(long value, int count) {
    long rest = value;
    for (int at = length + count - 1; at >= length; at--) {
      buffer[at] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    length += count;
  }
}
