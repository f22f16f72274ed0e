package com.backaware.motion.recording;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Lines of a text file, plain or gzip, as ranges of one buffer: constant memory, no allocation per
 * line.
 */
final class TextLines {
  /** Longest line, bytes. Chosen: a row has 13 numbers; the rest is room for other columns. */
  static final int LONGEST_LINE = 1 << 16;

  private static final int PEEK = 512;

  private final InputStream in;
  private final String file;
  private final byte[] buffer = new byte[2 * LONGEST_LINE];
  private int limit;
  private int next;
  private boolean ended;
  private int start;
  private int end;
  private long number;

  TextLines(InputStream source, String file) throws IOException {
    this.file = file;
    BufferedInputStream buffered = new BufferedInputStream(source, 1 << 16);
    this.in = isGzip(buffered) ? unzip(buffered) : buffered;
    refuseBinary();
  }

  /** Moves to the next line; false when there is none. */
  boolean advance() throws IOException {
    int scan = next;
    while (true) {
      int newline = indexOf((byte) '\n', scan, limit);
      if (newline >= 0) {
        setLine(next, newline);
        next = newline + 1;
        return true;
      }
      if (limit - next > LONGEST_LINE) {
        number++;
        throw tooLong();
      }
      scan = limit - next;
      if (!fill()) {
        if (next == limit) {
          return false;
        }
        setLine(next, limit);
        next = limit;
        return true;
      }
    }
  }

  /** The bytes that {@link #start()} and {@link #end()} are positions in; changed by advancing. */
  byte[] bytes() {
    return buffer;
  }

  /** Where the line starts. */
  int start() {
    return start;
  }

  /** Where the line ends, without its line break. */
  int end() {
    return end;
  }

  /** The line as text. */
  String text() {
    return new String(buffer, start, end - start, StandardCharsets.UTF_8);
  }

  /** An error in the current line. */
  RecordingException problem(String what) {
    return new RecordingException(file + ", line " + number + ": " + what, number);
  }

  /** An error in the file as a whole. */
  RecordingException fileProblem(String what) {
    return new RecordingException(file + " " + what, 0);
  }

  void close() throws IOException {
    in.close();
  }

  private void setLine(int from, int to) throws RecordingException {
    number++;
    start = from;
    end = to > from && buffer[to - 1] == '\r' ? to - 1 : to;
    if (end - start > LONGEST_LINE) {
      throw tooLong();
    }
  }

  private RecordingException tooLong() {
    return problem(
        "the line is longer than "
            + LONGEST_LINE
            + " bytes; a row has one number per column, separated by commas");
  }

  /** Moves what is left to the front and reads more behind it; false at the end of the file. */
  private boolean fill() throws IOException {
    if (ended) {
      return false;
    }
    limit -= next;
    System.arraycopy(buffer, next, buffer, 0, limit);
    next = 0;
    try {
      int count = in.read(buffer, limit, buffer.length - limit);
      ended = count < 0;
      limit += Math.max(count, 0);
      return !ended;
    } catch (EOFException e) {
      throw broken("ends in the middle of its gzip data");
    } catch (ZipException e) {
      throw broken("has damaged gzip data");
    }
  }

  private RecordingException broken(String how) {
    return fileProblem(
        how + ", after line " + number + ": the copy is incomplete; copy or export it again");
  }

  private InputStream unzip(InputStream source) throws IOException {
    try {
      return new GZIPInputStream(source, 1 << 16);
    } catch (EOFException | ZipException e) {
      throw broken("has a damaged gzip header");
    }
  }

  private void refuseBinary() throws IOException {
    fill();
    for (int i = 0; i < Math.min(limit, PEEK); i++) {
      byte b = buffer[i];
      if (b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t') {
        throw fileProblem(
            "is not a text file (byte "
                + b
                + " at position "
                + i
                + "); a belt recording is comma-separated text in UTF-8, plain or gzip");
      }
    }
    boolean byteOrderMark =
        limit >= 3
            && buffer[0] == (byte) 0xEF
            && buffer[1] == (byte) 0xBB
            && buffer[2] == (byte) 0xBF;
    next = byteOrderMark ? 3 : 0;
  }

  private static boolean isGzip(BufferedInputStream in) throws IOException {
    in.mark(2);
    boolean gzip = in.read() == 0x1F && in.read() == 0x8B;
    in.reset();
    return gzip;
  }

  private int indexOf(byte wanted, int from, int to) {
    for (int i = from; i < to; i++) {
      if (buffer[i] == wanted) {
        return i;
      }
    }
    return -1;
  }
}
