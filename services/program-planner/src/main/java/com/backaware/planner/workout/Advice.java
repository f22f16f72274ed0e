package com.backaware.planner.workout;

import com.backaware.planner.catalogue.Exercise;
import com.backaware.planner.progression.Ladder;
import com.backaware.planner.progression.Standing;
import com.backaware.planner.progression.Versions;
import java.math.BigDecimal;

/** Says how hard, and why it is harder or easier than last time. */
final class Advice {
  private Advice() {}

  static String of(Exercise exercise, Standing standing, Prescription prescription, Ladder ladder) {
    String asked = asked(exercise, standing, ladder);
    String version = Versions.words(exercise, standing.version());
    String change = change(exercise, standing, prescription, asked);
    return version.isEmpty() ? change : change + " " + version;
  }

  private static String change(
      Exercise exercise, Standing standing, Prescription prescription, String asked) {
    return switch (standing.change()) {
      case START -> start(exercise, standing, prescription);
      case MORE_REPETITIONS, LONGER_HOLD ->
          "As hard as last time, which was clean: now " + asked + ".";
      case MORE_LOAD ->
          "Every step was clean: " + load(standing) + " and start again with " + asked + ".";
      case HARDER_VERSION ->
          "Every step was clean: take a harder version and start again with " + asked + ".";
      case CONFIRM_TOP -> asked + " were clean. Once more, or one or two over, and it gets harder.";
      case COMPLETE -> "Every step is done: keep it at " + asked + ", and keep it clean.";
      case HELD_FOR_FORM ->
          "More than 10 % of the repetitions were flagged: the same again, clean this time.";
      case HELD_FOR_PAIN -> "It hurt a little: nothing gets harder until it does not.";
      case HELD_SHORT -> "Fewer than asked last time: " + asked + " once more.";
      case EASED_FOR_FORM -> "Many repetitions were flagged: a step easier, " + asked + ".";
      case EASED_FOR_PAIN -> "It hurt: a step easier, and stop the set when it hurts again.";
      case DELOADED -> "Twice fewer than asked: a step back to " + asked + ", then up again.";
    };
  }

  private static String start(Exercise exercise, Standing standing, Prescription prescription) {
    if (standing.loadKilograms() != null && prescription.growsByLoad()) {
      return "Begin this phase with " + kilograms(standing.loadKilograms()) + ".";
    }
    return exercise.loadable() || !prescription.growsByLoad()
        ? prescription.load()
        : "Your own weight, in the version that you can keep clean to the last repetition.";
  }

  private static String load(Standing standing) {
    Double next = standing.loadKilograms();
    return next == null ? "add 2 to 10 % load" : "take " + kilograms(next);
  }

  private static String asked(Exercise exercise, Standing standing, Ladder ladder) {
    int asked = ladder.asked(exercise.isometric(), standing.step());
    return exercise.isometric() ? asked + " s" : Integer.toString(asked);
  }

  private static String kilograms(double load) {
    return BigDecimal.valueOf(load).stripTrailingZeros().toPlainString() + " kg";
  }
}
