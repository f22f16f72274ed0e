package com.backaware.motion.simulator.person;

import com.backaware.motion.simulator.chance.Chance;

/**
 * How far a body moves, degrees.
 *
 * @param lumbarFlexion largest rounding of the low back from standing: 72° at 20 years to 40° at 80
 *     (Troke 2001; straight between them and the spread are chosen)
 * @param lumbarExtension largest arch of the low back: 29° to 6° (the same)
 * @param hips how mobile hips and ankles are among people, 0 least to 1 most
 */
public record Mobility(double lumbarFlexion, double lumbarExtension, double hips) {
  private static final double YOUNG = 20;
  private static final double OLD = 80;

  static Mobility of(double age, Chance chance) {
    double aged = (age - YOUNG) / (OLD - YOUNG);
    double spread = 1 + 0.1 * chance.normalWithin(1.5);
    return new Mobility((72 - 32 * aged) * spread, (29 - 23 * aged) * spread, chance.part());
  }
}
