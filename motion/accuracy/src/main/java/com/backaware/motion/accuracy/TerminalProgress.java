package com.backaware.motion.accuracy;

import com.backaware.motion.accuracy.measurement.Progress;
import java.io.PrintStream;

/** Says on a terminal how far a measurement is: one line, written over again and again. */
final class TerminalProgress implements Progress {
  private final PrintStream out;
  private final boolean overwrite;
  private final String name;
  private int longest;

  /** With {@code overwrite} off, as in a file, only the measurement's name is written. */
  TerminalProgress(PrintStream out, boolean overwrite, String name) {
    this.out = out;
    this.overwrite = overwrite;
    this.name = name;
    if (!overwrite) {
      out.println("measuring " + name);
    }
  }

  @Override
  public void at(int done, int of, String what) {
    if (overwrite) {
      write("measuring %s: %d of %d, %s".formatted(name, done + 1, of, what));
    }
  }

  /** Takes the line away. */
  void finish() {
    if (overwrite) {
      write("");
      out.print('\r');
      out.flush();
    }
  }

  private void write(String line) {
    out.print("\r" + line + " ".repeat(Math.max(0, longest - line.length())));
    out.flush();
    longest = line.length();
  }
}
