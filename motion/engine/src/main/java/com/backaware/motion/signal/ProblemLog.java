package com.backaware.motion.signal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Which problems there are and were; tells when one sets in and when it is over. */
final class ProblemLog {
  private static final int PROBLEMS = SignalProblem.values().length;
  private static final int SOURCES = SignalSource.values().length;

  private final Consumer<SignalFinding> listener;
  private final List<Optional<SignalFinding>> latest = new ArrayList<>();
  private int blocking;

  /** Session time of the sample being looked at, microseconds. */
  long nowMicros;

  ProblemLog(Consumer<SignalFinding> listener) {
    this.listener = listener;
    for (int i = 0; i < PROBLEMS * SOURCES; i++) {
      latest.add(Optional.empty());
    }
  }

  /** Whether the problem is there now. */
  boolean active(SignalProblem problem, SignalSource source) {
    Optional<SignalFinding> finding = latest.get(index(problem, source));
    return finding.isPresent() && !finding.get().over();
  }

  /** Notes that a problem is there; without effect if it was before. */
  void start(SignalProblem problem, SignalSource source, double confidence, String evidence) {
    if (active(problem, source)) {
      return;
    }
    blocking += problem.blocksJudging() ? 1 : 0;
    int times = times(problem, source) + 1;
    String sentence = source.subject() + evidence + " " + problem.remedy();
    tell(
        new SignalFinding(
            problem, source, false, nowMicros, nowMicros, times, confidence, sentence));
  }

  /** Notes that a problem is no longer there; without effect if it was not. */
  void end(SignalProblem problem, SignalSource source) {
    if (!active(problem, source)) {
      return;
    }
    blocking -= problem.blocksJudging() ? 1 : 0;
    SignalFinding begun = latest.get(index(problem, source)).get();
    tell(
        new SignalFinding(
            problem,
            source,
            true,
            begun.fromMicros(),
            Math.max(begun.fromMicros(), nowMicros),
            begun.times(),
            begun.confidence(),
            begun.sentence()));
  }

  /** How often the problem has set in. */
  int times(SignalProblem problem, SignalSource source) {
    return latest.get(index(problem, source)).map(SignalFinding::times).orElse(0);
  }

  /** Whether any problem there is now forbids judging. */
  boolean blocksJudging() {
    return blocking > 0;
  }

  /** The latest of each problem, in the order of the problems, then of the sources. */
  List<SignalFinding> findings() {
    List<SignalFinding> found = new ArrayList<>();
    latest.forEach(finding -> finding.ifPresent(found::add));
    return found;
  }

  /** A number for a sentence: with one decimal, or with two where one would hide it. */
  static String decimal(double value) {
    return String.format(Locale.ROOT, Math.abs(value) < 1 ? "%.2f" : "%.1f", value);
  }

  /** A share for a sentence. */
  static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f %%", 100 * share);
  }

  private void tell(SignalFinding finding) {
    latest.set(index(finding.problem(), finding.source()), Optional.of(finding));
    listener.accept(finding);
  }

  private static int index(SignalProblem problem, SignalSource source) {
    return problem.ordinal() * SOURCES + source.ordinal();
  }
}
