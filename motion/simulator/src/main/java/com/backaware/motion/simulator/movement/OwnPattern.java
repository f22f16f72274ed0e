package com.backaware.motion.simulator.movement;

import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.simulator.chance.Chance;
import com.backaware.motion.simulator.person.Person;

/**
 * How somebody does an exercise correctly: the means of their own repetitions, and their spread.
 *
 * @param tilt pelvic tilt, degrees
 * @param travel way up or down of the pelvis, metres
 * @param back way back or forward, metres
 * @param lumbar rounding of the low back at the turn, degrees
 * @param tuck how far the pelvis turns back at the bottom of a squat, degrees, 1 to 6 (chosen)
 * @param lag how much tilt stays at the start of the way home, degrees, 0 to 3 (chosen)
 * @param list habit of the list at the turn, right side down positive, degrees, up to 2.5 (chosen)
 * @param heading habit of the turn about the vertical there, degrees, up to 3 (chosen)
 * @param outSeconds to the turn
 * @param turnSeconds pause there
 * @param homeSeconds back
 * @param restSeconds pause before the next
 * @param tiltSpread standard deviation of the tilt between repetitions: 1° to 3°, less where the
 *     tilt itself is small
 * @param travelSpread the same of the travel, as a part of it, 2 to 5 % (chosen)
 * @param timeSpread the same of the durations, 4 to 9 % (chosen)
 */
public record OwnPattern(
    double tilt,
    double travel,
    double back,
    double lumbar,
    double tuck,
    double lag,
    double list,
    double heading,
    double outSeconds,
    double turnSeconds,
    double homeSeconds,
    double restSeconds,
    double tiltSpread,
    double travelSpread,
    double timeSpread) {
  /** The height for which the travel is given, metres. */
  private static final double USUAL_HEIGHT = 1.72;

  /** Tilt from which on the spread is the full 1° to 3°, degrees. Chosen. */
  private static final double FULL_SPREAD_TILT = 25;

  /** The pattern of a person in an exercise that is repeated. */
  public static OwnPattern of(Person person, Exercise exercise) {
    PatternSpans spans = PatternSpans.of(exercise);
    Chance chance = person.chance("pattern").branch(exercise.id());
    double hips = person.mobility().hips();
    double tilt = spans.tilt().draw(hips, chance);
    double size = person.build().height() / USUAL_HEIGHT;
    double travel = spans.travel().draw(hips, chance) * size;
    double small = Math.min(1, tilt / FULL_SPREAD_TILT);
    return new OwnPattern(
        tilt,
        travel,
        travel * spans.back().draw(chance),
        person.mobility().lumbarFlexion() * spans.lumbar().draw(chance),
        chance.between(1, 6),
        chance.between(0, 3),
        person.side() * chance.between(0, 2.5) * small,
        person.side() * chance.between(-1, 3) * small,
        spans.out().draw(chance),
        spans.turn().draw(chance),
        spans.home().draw(chance),
        spans.rest().draw(chance),
        chance.between(1, 3) * small,
        chance.between(0.02, 0.05),
        chance.between(0.04, 0.09));
  }
}
