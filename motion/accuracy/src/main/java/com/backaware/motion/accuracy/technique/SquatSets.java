package com.backaware.motion.accuracy.technique;

import com.backaware.motion.accuracy.data.DataSet;
import com.backaware.motion.accuracy.data.Interval;
import com.backaware.motion.accuracy.data.IntervalTable;
import com.backaware.motion.accuracy.data.Recording;
import com.backaware.motion.accuracy.data.Recordings;
import com.backaware.motion.accuracy.measurement.Progress;
import com.backaware.motion.accuracy.metric.IntervalMatching;
import com.backaware.motion.accuracy.session.CoachedSession;
import com.backaware.motion.accuracy.session.HeardRepetition;
import com.backaware.motion.calibration.PersonalReference;
import com.backaware.motion.cue.Cue;
import com.backaware.motion.cue.CuePattern;
import com.backaware.motion.exercise.Exercise;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every labelled squat as judged with its wearer's own reference, and without. */
final class SquatSets {
  private static final String REFERENCE_SET = "1";

  private final List<JudgedSquat> withReference = new ArrayList<>();
  private final List<JudgedSquat> without = new ArrayList<>();
  private int unmatchedCues;

  static SquatSets of(Recordings recordings, Progress progress) throws IOException {
    SquatSets squats = new SquatSets();
    List<Recording> files = recordings.of(DataSet.SQUAT5);
    Map<String, PersonalReference> references = new HashMap<>();
    for (Recording file : files) {
      if (isReference(file)) {
        CoachedSession.referenceOf(file, Exercise.SQUAT)
            .ifPresent(own -> references.put(file.subject(), own));
      }
    }
    for (Recording file : files) {
      progress.at(files.indexOf(file), files.size(), file.name());
      squats.judge(file, Optional.empty(), squats.without);
      Optional<PersonalReference> own = Optional.ofNullable(references.get(file.subject()));
      if (own.isPresent() && !isReference(file)) {
        squats.judge(file, own, squats.withReference);
      }
    }
    return squats;
  }

  /** All but those that the references are made of. */
  List<JudgedSquat> withReference() {
    return withReference;
  }

  /** All of them. */
  List<JudgedSquat> without() {
    return without;
  }

  /** Cues for a fault, with the references, at a time when there was no repetition. */
  int unmatchedCues() {
    return unmatchedCues;
  }

  private static boolean isReference(Recording file) {
    return new Technique(file.technique()).correct() && file.set().equals(REFERENCE_SET);
  }

  private void judge(
      Recording file, Optional<PersonalReference> reference, List<JudgedSquat> judged)
      throws IOException {
    List<Interval> truth = IntervalTable.repetitions(file);
    CoachedSession session = CoachedSession.of(file, Exercise.SQUAT, reference);
    IntervalMatching matching = IntervalMatching.of(truth, session.intervals());
    for (int i = 0; i < truth.size(); i++) {
      Optional<HeardRepetition> heard = matching.match(i).map(session.repetitions()::get);
      judged.add(
          new JudgedSquat(
              file.subject(),
              new Technique(truth.get(i).label()),
              i + 1,
              truth.get(i),
              heard,
              cueFractions(session, truth.get(i))));
    }
    if (reference.isPresent()) {
      unmatchedCues += (int) session.cues().stream().filter(cue -> outside(cue, truth)).count();
    }
  }

  private static List<Double> cueFractions(CoachedSession session, Interval truth) {
    return session.cues().stream()
        .filter(cue -> cue.pattern() == CuePattern.MOVEMENT_FAULT && inside(cue, truth))
        .map(cue -> (double) (cue.timeMicros() - truth.startMicros()) / truth.micros())
        .toList();
  }

  private static boolean outside(Cue cue, List<Interval> truth) {
    return cue.pattern() == CuePattern.MOVEMENT_FAULT
        && truth.stream().noneMatch(interval -> inside(cue, interval));
  }

  private static boolean inside(Cue cue, Interval interval) {
    return cue.timeMicros() >= interval.startMicros() && cue.timeMicros() < interval.endMicros();
  }
}
