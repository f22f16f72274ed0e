package com.backaware.motion.assessment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The form of a set: its mean, and how it changed from the first third to the last.
 *
 * @param form mean over its repetitions
 * @param decay how the last third differs from the first; empty for sets of fewer than {@link
 *     #FEWEST} repetitions
 */
public record SetForm(FormScore form, Optional<FormDecay> decay) {
  /** Fewest repetitions in which a change can be told from chance. Chosen: two in each third. */
  public static final int FEWEST = 6;

  /**
   * The form of a set, by those of the session's repetitions that are in it; empty without any.
   *
   * @param startMicros start of its first repetition
   * @param endMicros end of its last repetition
   */
  public static Optional<SetForm> of(long startMicros, long endMicros, List<Repetition> session) {
    List<Repetition> own =
        session.stream()
            .filter(one -> one.startMicros() >= startMicros)
            .filter(one -> one.endMicros() <= endMicros)
            .collect(Collectors.toList());
    return own.isEmpty() ? Optional.empty() : Optional.of(of(own));
  }

  /**
   * The form of a set.
   *
   * @throws IllegalArgumentException if there are no repetitions
   */
  public static SetForm of(List<Repetition> repetitions) {
    int third = repetitions.size() / 3;
    FormScore form = FormScore.mean(repetitions);
    if (repetitions.size() < FEWEST) {
      return new SetForm(form, Optional.empty());
    }
    return new SetForm(
        form,
        Optional.of(
            FormDecay.between(
                repetitions.subList(0, third),
                repetitions.subList(repetitions.size() - third, repetitions.size()))));
  }
}
