package com.backaware.motion.simulator.person;

import com.backaware.motion.simulator.chance.Chance;

/**
 * Somebody who trains; all of it follows from the seed.
 *
 * @param seed names the person
 * @param age years, 20 to 70
 * @param build lengths of the body
 * @param mobility how far the body moves
 * @param standingTiltDegrees anterior tilt of the pelvis in own standing, 2 to 20 (standing
 *     anterior tilt is normal in 85 % of men and 75 % of women; the range is chosen)
 * @param side 1 if habits and asymmetry faults go to the right, -1 to the left
 * @param turns whether an asymmetry turns the pelvis about the vertical rather than drop one hip,
 *     in one of three people (chosen)
 * @param fatigability how much tempo, depth and tilt drift over a set, 0 not at all to 1 (chosen)
 */
public record Person(
    long seed,
    double age,
    Build build,
    Mobility mobility,
    double standingTiltDegrees,
    int side,
    boolean turns,
    double fatigability) {

  /** The person of a seed. */
  public static Person of(long seed) {
    Chance chance = new Chance(seed).branch("person");
    double age = chance.between(20, 70);
    return new Person(
        seed,
        age,
        Build.of(chance.branch("build")),
        Mobility.of(age, chance.branch("mobility")),
        11 + 4.5 * chance.normalWithin(2),
        chance.happens(0.5) ? 1 : -1,
        chance.branch("asymmetry").happens(1 / 3.0),
        chance.between(0.1, 0.6));
  }

  /** Random numbers that belong to this person and a matter. */
  public Chance chance(String matter) {
    return new Chance(seed).branch("person").branch(matter);
  }
}
