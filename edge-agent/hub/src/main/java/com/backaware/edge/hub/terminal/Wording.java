package com.backaware.edge.hub.terminal;

import com.backaware.motion.assessment.Finding;
import com.backaware.motion.assessment.Repetition;
import com.backaware.motion.repetition.SetSummary;
import java.util.Locale;
import java.util.stream.Collectors;

/** How times and findings read. */
public final class Wording {
  private Wording() {}

  /** Minutes, seconds and tenths of a time inside a session, for example 1:02.3. */
  public static String time(long micros) {
    long tenths = Math.round(micros / 100_000.0);
    long size = Math.abs(tenths);
    return String.format(
        Locale.ROOT, "%s%d:%02d.%d", tenths < 0 ? "-" : "", size / 600, size / 10 % 60, size % 10);
  }

  /** A name of the engine in lower case, for example "butt wink". */
  public static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** What was found in a repetition, or "clean". */
  public static String findings(Repetition repetition) {
    return repetition.findings().isEmpty()
        ? "clean"
        : repetition.findings().stream().map(Wording::finding).collect(Collectors.joining(", "));
  }

  /** A count and its noun, for example "1 cue" or "2 cues". */
  public static String count(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  /** A set in one line. */
  public static String set(SetSummary set) {
    return "Set "
        + set.number()
        + ", "
        + time(set.startMicros())
        + " to "
        + time(set.endMicros())
        + ": "
        + count(set.repetitionCount(), "repetition")
        + ", "
        + set.flaggedRepetitionCount()
        + " flagged, "
        + count(set.cueCount(), "cue");
  }

  private static String finding(Finding finding) {
    return String.format(
        Locale.ROOT,
        "%s (%s, %.1f deg)",
        name(finding.fault()),
        name(finding.severity()),
        finding.peakDegrees());
  }
}
