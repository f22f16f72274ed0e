package com.backaware.edge.hub.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/**
 * Standard output: lines, and on a terminal one status line below them. Without a terminal there
 * are no escape codes and no status line. Safe for several threads.
 */
public final class Screen {
  private static final String CLEAR_LINE = "\r\u001b[K";

  private final PrintStream out;
  private final int columns;
  private final boolean colour;
  private final boolean unicode;
  private String status = "";

  private Screen(PrintStream out, int columns, boolean colour, boolean unicode) {
    this.out = out;
    this.columns = columns;
    this.colour = colour;
    this.unicode = unicode;
  }

  /**
   * The process' standard output. The launcher says by the system property {@code
   * backaware.terminal.columns} that it is a terminal, and how wide.
   */
  public static Screen ofProcess() {
    Map<String, String> environment = System.getenv();
    return of(
        new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8),
        Integer.getInteger("backaware.terminal.columns", 0),
        environment);
  }

  /**
   * A screen on a stream.
   *
   * @param columns width of the terminal; 0 for no terminal
   * @param environment of interest: TERM, NO_COLOR and the locale's LC_ALL, LC_CTYPE, LANG
   */
  public static Screen of(PrintStream out, int columns, Map<String, String> environment) {
    boolean terminal = columns > 0 && !"dumb".equals(environment.get("TERM"));
    boolean colour = terminal && environment.getOrDefault("NO_COLOR", "").isEmpty();
    return new Screen(out, terminal ? columns : 0, colour, speaksUnicode(environment));
  }

  /** Whether there is a status line. */
  public boolean live() {
    return columns > 0;
  }

  /** Whether signs beyond ASCII can be shown. */
  public boolean unicode() {
    return unicode;
  }

  /** Prints a line above the status line. */
  public synchronized void line(String text) {
    if (live()) {
      out.print(CLEAR_LINE + text + "\n" + status);
    } else {
      out.print(text + "\n");
    }
    out.flush();
  }

  /** Replaces the status line; nothing happens without a terminal. */
  public synchronized void status(String text) {
    if (live()) {
      status = text.length() < columns ? text : text.substring(0, columns - 1);
      out.print(CLEAR_LINE + status);
      out.flush();
    }
  }

  /** Removes the status line. */
  public void clearStatus() {
    status("");
  }

  /** Whether nobody reads the output any more. */
  public boolean broken() {
    return out.checkError();
  }

  /** The text so that it draws attention, where colours are wanted. */
  public String alert(String text) {
    return paint("1;33", text);
  }

  /** The text so that it looks fine, where colours are wanted. */
  public String good(String text) {
    return paint("32", text);
  }

  /** The text so that it stays in the background, where colours are wanted. */
  public String faint(String text) {
    return paint("2", text);
  }

  private String paint(String code, String text) {
    return colour ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }

  private static boolean speaksUnicode(Map<String, String> environment) {
    for (String variable : new String[] {"LC_ALL", "LC_CTYPE", "LANG"}) {
      String locale = environment.getOrDefault(variable, "");
      if (!locale.isEmpty()) {
        String upper = locale.toUpperCase(Locale.ROOT);
        return upper.contains("UTF-8") || upper.contains("UTF8");
      }
    }
    return false;
  }
}
