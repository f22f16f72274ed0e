package com.backaware.edge.hub.terminal;

import java.util.Locale;

/** Forward tilt of the pelvis as a bar of fixed width. */
public final class TiltBar {
  /** Tilt at the right end: more than the range of any correct squat, 24-50°. */
  private static final double FULL_DEGREES = 60;

  private static final int CELLS = 20;

  private final String filled;
  private final String empty;
  private final String degreeSign;

  /** Creates bars with signs that the terminal has. */
  public TiltBar(boolean unicode) {
    filled = unicode ? "█" : "#";
    empty = unicode ? "░" : ".";
    degreeSign = unicode ? "°" : " deg";
  }

  /** The bar and the figure; a tilt that is not known yet leaves the bar empty. */
  public String of(double degrees) {
    boolean known = !Double.isNaN(degrees);
    double share = known ? Math.max(0, Math.min(1, degrees / FULL_DEGREES)) : 0;
    int cells = (int) Math.round(share * CELLS);
    String figure = known ? String.format(Locale.ROOT, "%4d", Math.round(degrees)) : "   -";
    return filled.repeat(cells) + empty.repeat(CELLS - cells) + figure + degreeSign;
  }
}
