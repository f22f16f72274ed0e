package com.backaware.motion.recording;

/** Makes text from a file fit to be shown in a message. */
final class Excerpt {
  private static final int LONGEST = 120;

  private Excerpt() {}

  /** The text in quotes, cut to a readable length, control characters replaced. */
  static String of(String text) {
    String cut = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    return '"' + cut.replaceAll("\\p{Cntrl}", "?") + '"';
  }
}
