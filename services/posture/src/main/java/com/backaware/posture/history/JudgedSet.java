package com.backaware.posture.history;

import com.backaware.motion.assessment.FormDecay;
import com.backaware.motion.assessment.FormScore;
import com.backaware.motion.assessment.Repetition;
import com.backaware.motion.assessment.SetForm;
import com.backaware.motion.repetition.SetSummary;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A set with its form.
 *
 * @param set as the engine found it
 * @param form mean over its repetitions; null without any
 * @param decay how its last third differs from its first; null for a short set
 */
public record JudgedSet(
    @JsonUnwrapped SetSummary set, @Nullable FormScore form, @Nullable Decay decay) {
  /**
   * How the end of a set differs from its beginning.
   *
   * @param pointsLost form points
   * @param slowerPart growth of the repetitions' duration: 0.2 is a fifth longer
   * @param smallerPart loss of the range of tilt: 0.2 is a fifth less
   * @param clear whether it is more than repetitions differ by anyway
   */
  public record Decay(double pointsLost, double slowerPart, double smallerPart, boolean clear) {
    static Decay of(FormDecay decay) {
      return new Decay(
          decay.pointsLost(), decay.slowerPart(), decay.smallerPart(), decay.isClear());
    }
  }

  /** The set with the form of those of the session's repetitions that are in it. */
  static JudgedSet of(SetSummary set, List<Repetition> repetitions) {
    Optional<SetForm> form = SetForm.of(set.startMicros(), set.endMicros(), repetitions);
    return new JudgedSet(
        set,
        form.map(SetForm::form).orElse(null),
        form.flatMap(SetForm::decay).map(Decay::of).orElse(null));
  }
}
