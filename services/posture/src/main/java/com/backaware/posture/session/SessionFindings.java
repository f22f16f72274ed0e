package com.backaware.posture.session;

import com.backaware.motion.SampleCounts;
import com.backaware.motion.assessment.Hold;
import com.backaware.motion.assessment.Repetition;
import com.backaware.motion.assessment.Severity;
import com.backaware.motion.cue.Cue;
import com.backaware.motion.notice.Notice;
import com.backaware.motion.repetition.SetSummary;
import java.util.List;

/**
 * What the engine has made of a session so far.
 *
 * @param engineVersion the engine's version
 * @param counts how the samples fared
 * @param firstMicros time of the first sample that was used, 0 when there is none
 * @param lastMicros time of the last sample that was used, 0 when there is none
 * @param repetitions in order
 * @param sets in order
 * @param cues in order
 * @param holds in order
 * @param notices in order
 */
public record SessionFindings(
    String engineVersion,
    SampleCounts counts,
    long firstMicros,
    long lastMicros,
    List<Repetition> repetitions,
    List<SetSummary> sets,
    List<Cue> cues,
    List<Hold> holds,
    List<Notice> notices) {

  /** Takes copies. */
  public SessionFindings {
    repetitions = List.copyOf(repetitions);
    sets = List.copyOf(sets);
    cues = List.copyOf(cues);
    holds = List.copyOf(holds);
    notices = List.copyOf(notices);
  }

  /** Nothing yet. */
  public static SessionFindings none(String engineVersion) {
    return new SessionFindings(
        engineVersion,
        new SampleCounts(0, 0, 0, 0, 0, 0),
        0,
        0,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** From the first to the last sample that was used, microseconds. */
  public long durationMicros() {
    return lastMicros - firstMicros;
  }

  /** All holds together, microseconds. */
  public long heldMicros() {
    return holds.stream().mapToLong(hold -> hold.endMicros() - hold.startMicros()).sum();
  }

  /** Repetitions with a finding at cue severity or above. */
  public int flaggedRepetitionCount() {
    return (int) repetitions.stream().filter(SessionFindings::isFlagged).count();
  }

  private static boolean isFlagged(Repetition repetition) {
    return repetition.findings().stream()
        .anyMatch(finding -> finding.severity().compareTo(Severity.CUE) >= 0);
  }
}
