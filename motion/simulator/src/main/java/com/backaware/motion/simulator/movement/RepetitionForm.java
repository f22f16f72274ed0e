package com.backaware.motion.simulator.movement;

import com.backaware.motion.simulator.chance.Chance;

/**
 * One repetition as it is meant: the own pattern, varied.
 *
 * @param tiltScale tilt as a multiple of the pattern's
 * @param travelScale travel as a multiple of the pattern's; less than 1 is a partial repetition
 * @param side 1 when the right leg leads, -1 when the left one does
 * @param timing when what happens
 */
public record RepetitionForm(
    double tiltScale, double travelScale, int side, RepetitionTiming timing) {
  /** Own spread ends at so many standard deviations: what is further off is a fault. */
  private static final double LARGEST_DEVIATION = 2;

  // What full fatigue adds up to at the end of a set: part of the time, degrees, part of the
  // travel.
  // Chosen.
  private static final double SLOWER = 0.25;
  private static final double FURTHER_TILT = 3;
  private static final double LESS_TRAVEL = 0.06;

  /** A repetition that is the own mean in everything. */
  public static RepetitionForm mean(OwnPattern pattern, double tempo, int side) {
    return new RepetitionForm(1, 1, side, RepetitionTiming.of(pattern, tempo));
  }

  /**
   * Varies the pattern as people do.
   *
   * @param tempo durations as a multiple of the own
   * @param tired 0 fresh to 1 as tired as can be
   */
  public static RepetitionForm of(
      OwnPattern pattern, double tempo, double tired, int side, Chance chance) {
    double spread = pattern.tiltSpread();
    double small = Math.min(1, pattern.tilt() / 25);
    double tilt =
        pattern.tilt()
            + spread * chance.normalWithin(LARGEST_DEVIATION)
            + FURTHER_TILT * small * tired;
    double travel =
        1 + pattern.travelSpread() * chance.normalWithin(LARGEST_DEVIATION) - LESS_TRAVEL * tired;
    double time =
        1 + pattern.timeSpread() * chance.normalWithin(LARGEST_DEVIATION) + SLOWER * tired;
    return new RepetitionForm(
        tilt / pattern.tilt(), travel, side, RepetitionTiming.of(pattern, tempo * time));
  }

  /** The same, short of its depth by so many per cent: everything goes less far. */
  public RepetitionForm shortBy(double percent) {
    double part = 1 - percent / 100;
    return new RepetitionForm(tiltScale * part, travelScale * part, side, timing);
  }
}
