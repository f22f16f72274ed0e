package com.backaware.motion.accuracy.plot;

/**
 * How a series is drawn: each has a colour and a shape of its own, so that they can be told apart
 * without colour. The colours are those of Okabe and Ito, which all kinds of eyes can tell apart;
 * the page's style sheet has them for light and dark.
 */
public enum Ink {
  /** Blue discs. */
  FIRST("ink1"),
  /** Orange squares. */
  SECOND("ink2"),
  /** Green triangles. */
  THIRD("ink3"),
  /** Grey: what others are compared with. */
  TRUTH("ink4");

  private final String style;

  Ink(String style) {
    this.style = style;
  }

  /** Its class in the style sheet. */
  String style() {
    return style;
  }
}
