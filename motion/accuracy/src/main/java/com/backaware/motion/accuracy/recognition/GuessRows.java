package com.backaware.motion.accuracy.recognition;

import com.backaware.motion.accuracy.measurement.Basis;
import com.backaware.motion.accuracy.measurement.Row;
import com.backaware.motion.accuracy.measurement.Unit;
import java.util.ArrayList;
import java.util.List;

/** What came of many guesses, as rows. */
final class GuessRows {
  /** Confidences that are compared with how often they are right. */
  private static final double[] BINS = {0.3, 0.5, 0.7, 0.9, 1.01};

  private final String id;
  private final String who;
  private final Basis basis;
  private final List<Guess> guesses;

  GuessRows(String id, String who, Basis basis, List<Guess> guesses) {
    this.id = "recognition." + id + ".";
    this.who = who + ": ";
    this.basis = basis;
    this.guesses = List.copyOf(guesses);
  }

  /** How many were named, rightly and wrongly. */
  List<Row> shares() {
    long sure = guesses.stream().filter(Guess::sure).count();
    long right = guesses.stream().filter(guess -> guess.sure() && guess.right()).count();
    long first = guesses.stream().filter(Guess::right).count();
    return List.of(
        share("named-right", "named, and right", right, guesses.size()),
        share("named-wrong", "named, and wrong", sure - right, guesses.size()),
        share("unknown", "not known", guesses.size() - sure, guesses.size()),
        share("first-right", "likeliest is right, however unsure", first, guesses.size()));
  }

  /** How often guesses are right, by their confidence. */
  List<Row> calibration() {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i + 1 < BINS.length; i++) {
      double from = BINS[i];
      double to = BINS[i + 1];
      List<Guess> those =
          guesses.stream().filter(g -> g.confidence() >= from && g.confidence() < to).toList();
      double mean = those.stream().mapToDouble(Guess::confidence).average().orElse(Double.NaN);
      long right = those.stream().filter(Guess::right).count();
      rows.add(
          share(
              "right-from-" + Math.round(100 * from),
              "right when the confidence is %.0f %% on average".formatted(100 * mean),
              right,
              those.size()));
    }
    return rows;
  }

  private Row share(String ending, String what, long part, long of) {
    double figure = of > 0 ? (double) part / of : Double.NaN;
    return Row.of(id + ending, who + what, figure, Unit.SHARE, of + " sets").basis(basis);
  }
}
