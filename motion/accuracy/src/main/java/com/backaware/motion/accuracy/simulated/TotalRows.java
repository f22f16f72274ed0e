package com.backaware.motion.accuracy.simulated;

import com.backaware.motion.accuracy.measurement.Row;
import com.backaware.motion.accuracy.measurement.Target;
import com.backaware.motion.accuracy.measurement.Unit;
import com.backaware.motion.simulator.technique.Movements;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The figures of all exercises together, with so many sensors. */
final class TotalRows {
  /** Part of the faults that should be found. */
  static final Target SENSITIVITY = Target.atLeast(0.95);

  /** Cues in a hundred clean repetitions that may be false. */
  static final Target FALSE_CUES = Target.atMost(1);

  private static final Target INSIDE = Target.atLeast(0.90);
  private static final Target MEDIAN_DELAY = Target.atMost(150);

  private final String id;
  private final String who;
  private final List<Row> rows = new ArrayList<>();

  private TotalRows(Sensors sensors) {
    id = "simulated." + sensors.id() + ".";
    who = sensors.words() + ": ";
  }

  static List<Row> of(Sensors sensors, List<ExerciseScore> scores) {
    TotalRows total = new TotalRows(sensors);
    CleanTally clean = new CleanTally();
    FaultTally all = new FaultTally();
    FaultTally told = new FaultTally();
    FaultTally held = new FaultTally();
    for (ExerciseScore score : scores) {
      clean.add(score.clean());
      score
          .faults()
          .forEach(
              (fault, tally) -> {
                all.add(tally);
                if (score.size(fault).isTold()) {
                  (isHeld(score) ? held : told).add(tally);
                }
              });
    }
    total.add(clean);
    total.add(all);
    total.addTimes(told, held);
    return total.rows;
  }

  private static boolean isHeld(ExerciseScore score) {
    return score.isSteady() || Movements.isHeld(score.exercise());
  }

  static Row goodTime(String id, String who, CleanTally clean) {
    return Row.of(
        id + "good-time",
        who + "time in good position, median error",
        clean.goodTimeError(),
        Unit.SECONDS,
        clean.goodTimes() + " holds");
  }

  private void add(CleanTally clean) {
    String sets = clean.sessions() + " sets";
    rows.add(Row.of(id + "exact", who + "counted exactly", clean.exactShare(), Unit.SHARE, sets));
    rows.add(
        Row.of(
            id + "within-one",
            who + "counted within ±1",
            clean.withinOneShare(),
            Unit.SHARE,
            sets));
    rows.add(
        Row.of(id + "phantoms", who + "phantom repetitions", clean.phantoms(), Unit.COUNT, sets));
    rows.add(
        Row.of(
            id + "stopped",
            who + "sets in which judging stopped",
            clean.stoppedShare(),
            Unit.SHARE,
            sets));
    String n = clean.cleanCount() + " clean";
    rows.add(
        Row.of(
                id + "false-cues",
                who + "false cues",
                clean.cuesPerHundred(),
                Unit.PER_HUNDRED,
                n + "; cues outside " + clean.outside())
            .target(FALSE_CUES));
    rows.add(
        Row.of(
            id + "false-findings",
            who + "false findings",
            clean.findingsPerHundred(),
            Unit.PER_HUNDRED,
            n));
    if (clean.goodTimes() > 0) {
      rows.add(goodTime(id, who, clean));
    }
  }

  private void add(FaultTally all) {
    String n =
        String.format(
            Locale.ROOT,
            "%d of %d; another one in %.0f %%",
            all.found(),
            all.faulty(),
            100 * all.otherShare());
    rows.add(
        Row.of(id + "sensitivity", who + "faults found", all.sensitivity(), Unit.FRACTION, n)
            .target(SENSITIVITY));
  }

  private void addTimes(FaultTally told, FaultTally held) {
    String n = told.faulty() + " faulty repetitions";
    rows.add(
        Row.of(
                id + "same-repetition",
                who + "cue in the same repetition",
                told.toldShare(),
                Unit.SHARE,
                n)
            .target(INSIDE));
    rows.add(delay("median", "median", 0.5, told, n).target(MEDIAN_DELAY));
    rows.add(delay("p95", "95 % below", 0.95, told, n));
    if (held.faulty() > 0) {
      String holds = held.faulty() + " faulty holds";
      rows.add(
          Row.of(
              id + "same-hold",
              who + "cue while the fault of a hold lasts",
              held.toldShare(),
              Unit.SHARE,
              holds));
      rows.add(delay("hold-median", "median in holds", 0.5, held, holds));
    }
  }

  private Row delay(String ending, String words, double part, FaultTally tally, String n) {
    return Row.of(
        id + "delay-" + ending,
        who + "cue after the threshold, " + words,
        tally.delayMillis(part),
        Unit.MILLISECONDS,
        n);
  }
}
