package com.backaware.motion.accuracy.shipped;

import com.backaware.motion.accuracy.data.DataSet;
import com.backaware.motion.accuracy.data.Interval;
import com.backaware.motion.accuracy.data.Recording;
import com.backaware.motion.accuracy.data.Recordings;
import com.backaware.motion.accuracy.measurement.Basis;
import com.backaware.motion.accuracy.measurement.Measurement;
import com.backaware.motion.accuracy.measurement.Outcome;
import com.backaware.motion.accuracy.measurement.Progress;
import com.backaware.motion.accuracy.measurement.Row;
import com.backaware.motion.accuracy.measurement.Target;
import com.backaware.motion.accuracy.measurement.Unit;
import com.backaware.motion.accuracy.metric.Confusion;
import com.backaware.motion.accuracy.session.CoachedSession;
import com.backaware.motion.accuracy.session.HeardRepetition;
import com.backaware.motion.assessment.Fault;
import com.backaware.motion.calibration.PersonalReference;
import com.backaware.motion.cue.Cue;
import com.backaware.motion.cue.CuePattern;
import com.backaware.motion.exercise.Exercise;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Counting, findings and cues on the shipped recordings, whose sensor signals are synthesised. */
public final class ShippedMeasurement implements Measurement {
  private final Recordings recordings;
  private int exact;
  private Confusion findings = Confusion.NONE;
  private Confusion cues = Confusion.NONE;

  /** Measures on these recordings. */
  public ShippedMeasurement(Recordings recordings) {
    this.recordings = recordings;
  }

  @Override
  public String name() {
    return "shipped";
  }

  @Override
  public String title() {
    return "Shipped recordings (synthesised)";
  }

  @Override
  public String method() {
    return "The recordings in edge-agent/recordings: sensor signals synthesised from one"
        + " motion-captured set, with faults put in where the header says. Findings and cues for"
        + " excessive lean and butt wink, each repetition and fault a case. These say that nothing"
        + " is broken, not how good the engine is on people.";
  }

  @Override
  public DataSet dataSet() {
    return DataSet.SHIPPED;
  }

  @Override
  public Optional<String> missing() {
    return recordings.missing(DataSet.SHIPPED);
  }

  @Override
  public Outcome run(Progress progress) throws IOException {
    exact = 0;
    findings = Confusion.NONE;
    cues = Confusion.NONE;
    List<Recording> files = recordings.of(DataSet.SHIPPED);
    for (ShippedSet set : ShippedSet.ALL) {
      Optional<PersonalReference> own = Optional.empty();
      if (set.reference().isPresent()) {
        own = CoachedSession.referenceOf(file(files, set.reference().get()), Exercise.SQUAT);
      }
      judge(set, CoachedSession.of(file(files, set.name()), Exercise.SQUAT, own));
    }
    return new Outcome(rows(), List.of());
  }

  private void judge(ShippedSet set, CoachedSession session) {
    exact += session.repetitions().size() == set.repetitions() ? 1 : 0;
    if (set.faults().isEmpty()) {
      return;
    }
    for (HeardRepetition heard : session.repetitions()) {
      for (Fault fault : set.faults().keySet()) {
        boolean there = set.has(fault, heard.repetition().number());
        findings = findings.with(there, heard.has(fault));
        cues = cues.with(there, isCued(session, heard.interval(), fault));
      }
    }
  }

  private List<Row> rows() {
    return List.of(
        row(
                "exact",
                "sets counted exactly",
                (double) exact / ShippedSet.ALL.size(),
                ShippedSet.ALL.size() + " sets")
            .target(Target.atLeast(0.97)),
        row("found", "faults found", findings.sensitivity(), findings.count() + " cases"),
        row("wrong", "clean ones left alone", findings.specificity(), findings.count() + " cases"),
        row(
            "cued",
            "faults cued in the same repetition",
            cues.sensitivity(),
            cues.count() + " cases"),
        row("uncued", "clean ones not cued", cues.specificity(), cues.count() + " cases"));
  }

  private static Row row(String id, String what, double share, String n) {
    return Row.of("shipped." + id, what, share, Unit.SHARE, n).basis(Basis.SIMULATED);
  }

  private static boolean isCued(CoachedSession session, Interval repetition, Fault fault) {
    for (Cue cue : session.cues()) {
      if (cue.fault() == fault
          && cue.pattern() != CuePattern.CORRECTED
          && cue.timeMicros() >= repetition.startMicros()
          && cue.timeMicros() <= repetition.endMicros()) {
        return true;
      }
    }
    return false;
  }

  private static Recording file(List<Recording> files, String name) throws IOException {
    return files.stream()
        .filter(file -> file.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IOException("the shipped recording " + name + " is missing"));
  }
}
