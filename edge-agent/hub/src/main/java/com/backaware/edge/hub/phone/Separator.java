package com.backaware.edge.hub.phone;

import java.io.BufferedReader;
import java.io.IOException;

/** What separates the fields of a CSV file. */
final class Separator {
  /** Longest header line that is looked at, characters. Chosen. */
  private static final int LONGEST_HEADER = 1 << 15;

  private static final char[] KNOWN = {',', ';', '\t'};

  private Separator() {}

  /**
   * The separator of which the first line has most outside of quotes; the comma if it has none.
   * Afterwards the text is where it was, but for a byte order mark, which is skipped.
   */
  static char of(BufferedReader text) throws IOException {
    text.mark(1);
    if (text.read() != '\uFEFF') {
      text.reset();
    }
    text.mark(LONGEST_HEADER);
    int[] counts = new int[KNOWN.length];
    boolean quoted = false;
    for (int i = 0; i < LONGEST_HEADER - 1; i++) {
      int c = text.read();
      if (c < 0 || (c == '\n' && !quoted)) {
        break;
      }
      quoted ^= c == '"';
      for (int k = 0; k < KNOWN.length && !quoted; k++) {
        counts[k] += c == KNOWN[k] ? 1 : 0;
      }
    }
    text.reset();
    return mostOf(counts);
  }

  private static char mostOf(int[] counts) {
    int most = 0;
    for (int k = 1; k < KNOWN.length; k++) {
      most = counts[k] > counts[most] ? k : most;
    }
    return KNOWN[most];
  }
}
