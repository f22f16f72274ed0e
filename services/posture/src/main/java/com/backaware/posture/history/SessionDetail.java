package com.backaware.posture.history;

import com.backaware.motion.assessment.Hold;
import com.backaware.motion.notice.Notice;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;

/**
 * One session with all that was found.
 *
 * @param line as in the list
 * @param endedAt wall-clock time of the last sample that was used
 * @param engineVersion engine whose findings these are
 * @param counts how the samples fared
 * @param sets in order
 * @param repetitions in order
 * @param cues in order
 * @param holds in order
 * @param notices in order
 */
public record SessionDetail(
    @JsonUnwrapped SessionLine line,
    Instant endedAt,
    String engineVersion,
    Counts counts,
    List<JudgedSet> sets,
    List<JudgedRepetition> repetitions,
    List<GivenCue> cues,
    List<Hold> holds,
    List<Notice> notices) {

  /**
   * How the samples fared; what each reason means is told by {@code SampleCounts} of the engine.
   *
   * @param offered all samples
   * @param rejected not used, all reasons together
   * @param notFinite a value was not a finite number
   * @param outOfRange a value was outside what a body can do
   * @param outOfOrder the time was before that of the sample before
   * @param duplicate the time was that of the sample before
   * @param gaps gaps that were bridged
   */
  public record Counts(
      long offered,
      long rejected,
      long notFinite,
      long outOfRange,
      long outOfOrder,
      long duplicate,
      long gaps) {}
}
