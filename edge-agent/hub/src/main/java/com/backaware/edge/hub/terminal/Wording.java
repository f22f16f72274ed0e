package com.backaware.edge.hub.terminal;

import com.backaware.motion.assessment.Finding;
import com.backaware.motion.assessment.FormDecay;
import com.backaware.motion.assessment.FormScore;
import com.backaware.motion.assessment.Hold;
import com.backaware.motion.repetition.SetSummary;
import java.util.List;
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

  /** What was found in a repetition or a hold, or what to say when nothing was. */
  public static String findings(List<Finding> findings, String none) {
    return findings.isEmpty()
        ? none
        : findings.stream().map(Wording::finding).collect(Collectors.joining(", "));
  }

  /** A hold in one line, without what was found in it. */
  public static String hold(Hold hold) {
    return String.format(
        Locale.ROOT,
        "Hold %d from %s: held %.1f s, %s",
        hold.number(),
        time(hold.startMicros()),
        (hold.endMicros() - hold.startMicros()) / 1e6,
        isJudged(hold)
            ? String.format(Locale.ROOT, "in good position %.1f s", hold.goodMicros() / 1e6)
            : "not judged");
  }

  /** Whether anything is known of how good it was. */
  public static boolean isJudged(Hold hold) {
    return !hold.scores().isEmpty();
  }

  /** The form of a set in one line, with where the missing points went. */
  public static String form(FormScore form) {
    String lost =
        form.lost().entrySet().stream()
            .map(part -> name(part.getKey()) + " " + Math.round(part.getValue()))
            .collect(Collectors.joining(", "));
    return "Form "
        + Math.round(form.points())
        + " of 100"
        + (lost.isEmpty() ? "" : "; lost by " + lost);
  }

  /** How the form got worse over a set, in one line. */
  public static String decay(FormDecay decay) {
    return String.format(
        Locale.ROOT,
        "Your form went down: against the first third, the last one lost %d points, took %d %%"
            + " longer and was %d %% smaller. Rest, or take less weight.",
        Math.round(Math.max(0, decay.pointsLost())),
        Math.round(Math.max(0, 100 * decay.slowerPart())),
        Math.round(Math.max(0, 100 * decay.smallerPart())));
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
        + (set.repetitionCount() == 0
            ? "held, "
            : count(set.repetitionCount(), "repetition")
                + ", "
                + set.flaggedRepetitionCount()
                + " flagged, ")
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
