package com.backaware.motion.accuracy.simulated;

import com.backaware.motion.accuracy.measurement.Basis;
import com.backaware.motion.accuracy.measurement.Row;
import com.backaware.motion.accuracy.measurement.Unit;
import com.backaware.motion.assessment.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The figures of simulated training: all together first, then exercise by exercise. */
final class SimulatedRows {
  private final List<Row> rows = new ArrayList<>();

  private SimulatedRows() {}

  static List<Row> of(List<ExerciseScore> scores, List<Trainee> trainees) {
    SimulatedRows made = new SimulatedRows();
    for (Sensors sensors : Sensors.values()) {
      made.addCalibrated(sensors, trainees);
      made.rows.addAll(
          TotalRows.of(
              sensors, scores.stream().filter(score -> score.sensors() == sensors).toList()));
    }
    scores.forEach(made::add);
    return made.rows.stream().map(row -> row.basis(Basis.SIMULATED)).toList();
  }

  private void addCalibrated(Sensors sensors, List<Trainee> trainees) {
    long fine = trainees.stream().filter(trainee -> trainee.calibrated(sensors)).count();
    rows.add(
        Row.of(
            "simulated." + sensors.id() + ".calibrated",
            sensors.words() + ": calibrations that may be judged by",
            (double) fine / trainees.size(),
            Unit.SHARE,
            trainees.size() + " people"));
  }

  private void add(ExerciseScore score) {
    String id = "simulated." + score.exercise().id() + "." + score.sensors().id() + ".";
    String who = score.exercise().id().replace('-', ' ') + ", " + score.sensors().words() + ": ";
    CleanTally clean = score.clean();
    String counted =
        String.format(
            Locale.ROOT,
            "%d sets; %.0f %% within ±1, %d phantoms; judging stopped in %.0f %%",
            clean.sessions(),
            100 * clean.withinOneShare(),
            clean.phantoms(),
            100 * clean.stoppedShare());
    rows.add(
        Row.of(id + "exact", who + "counted exactly", clean.exactShare(), Unit.SHARE, counted));
    String n =
        String.format(
            Locale.ROOT,
            "%d clean; false findings %.1f / 100, cues outside %d",
            clean.cleanCount(),
            clean.findingsPerHundred(),
            clean.outside());
    rows.add(
        Row.of(id + "false-cues", who + "false cues", clean.cuesPerHundred(), Unit.PER_HUNDRED, n)
            .target(TotalRows.FALSE_CUES));
    score.faults().forEach((fault, tally) -> add(id, who, score, fault, tally));
    if (clean.goodTimes() > 0) {
      rows.add(TotalRows.goodTime(id, who, clean));
    }
  }

  private void add(String id, String who, ExerciseScore score, Fault fault, FaultTally tally) {
    FaultSize size = score.size(fault);
    String name = fault.name().toLowerCase(Locale.ROOT);
    rows.add(
        Row.of(
                id + name.replace('_', '-'),
                who + name.replace('_', ' ') + " of " + size.words() + " found",
                tally.sensitivity(),
                Unit.FRACTION,
                note(size, tally))
            .target(TotalRows.SENSITIVITY));
  }

  private static String note(FaultSize size, FaultTally tally) {
    String found = "%d of %d".formatted(tally.found(), tally.faulty());
    String other =
        tally.otherShare() > 0
            ? String.format(Locale.ROOT, "; another one in %.0f %%", 100 * tally.otherShare())
            : "";
    String told =
        size.isTold()
            ? String.format(
                Locale.ROOT,
                "; cue inside in %.0f %%, %.0f ms, p95 %.0f ms",
                100 * tally.toldShare(),
                tally.delayMillis(0.5),
                tally.delayMillis(0.95))
            : "; never told";
    return found + other + (tally.toldShare() > 0 || !size.isTold() ? told : "; no cue inside");
  }
}
