package com.backaware.stack.progress;

import java.io.PrintStream;
import java.util.Map;

/**
 * Where lines go.
 *
 * @param out the stream
 * @param columns width of the terminal; 0 when there is none, and lines are then never rewritten
 * @param coloured whether colours are wanted
 */
public record Terminal(PrintStream out, int columns, boolean coloured) {
  /** System property in which the start script passes the terminal's width. */
  public static final String COLUMNS_PROPERTY = "backaware.terminal.columns";

  private static final int NARROWEST = 40;

  /** This process's standard output. */
  public static Terminal ofProcess(Map<String, String> environment) {
    int columns = Integer.getInteger(COLUMNS_PROPERTY, 0);
    boolean live = columns >= NARROWEST && !"dumb".equals(environment.get("TERM"));
    boolean coloured = live && environment.getOrDefault("NO_COLOR", "").isEmpty();
    return new Terminal(System.out, live ? columns : 0, coloured);
  }

  public boolean live() {
    return columns > 0;
  }

  /** The text in a colour, when colours are wanted. */
  public String paint(Colour colour, String text) {
    return coloured ? "\u001b[" + colour.code + "m" + text + "\u001b[0m" : text;
  }

  /** Terminal colours by what they mean here. */
  public enum Colour {
    GOOD(32),
    BAD(31),
    BUSY(36),
    QUIET(2),
    STRONG(1);

    private final int code;

    Colour(int code) {
      this.code = code;
    }
  }
}
