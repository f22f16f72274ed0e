package com.backaware.motion;

import com.backaware.motion.assessment.Fault;
import com.backaware.motion.assessment.Finding;
import com.backaware.motion.assessment.Repetition;
import com.backaware.motion.assessment.Severity;
import com.backaware.motion.calibration.PersonalReference;
import com.backaware.motion.cue.Cue;
import com.backaware.motion.cue.CuePattern;
import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.notice.Notice;
import com.backaware.motion.recording.RecordingReader;
import com.backaware.motion.repetition.SetSummary;
import com.backaware.motion.sample.BeltSample;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everything that the engine said of a session. */
final class CoachedSession implements MotionListener {
  final List<Repetition> repetitions = new ArrayList<>();
  final List<Cue> cues = new ArrayList<>();
  final List<SetSummary> sets = new ArrayList<>();
  final List<Notice> notices = new ArrayList<>();
  final MotionEngine engine;
  long longestDelayMicros;
  private long nowMicros;

  private CoachedSession(EngineSettings settings) {
    engine = new MotionEngine(settings, this);
  }

  static CoachedSession start(EngineSettings settings) {
    return new CoachedSession(settings);
  }

  static CoachedSession of(List<BeltSample> samples, Optional<PersonalReference> reference) {
    CoachedSession session = new CoachedSession(new EngineSettings(Exercise.SQUAT, reference));
    samples.forEach(session::accept);
    session.engine.finish();
    return session;
  }

  static CoachedSession of(Path recording, Optional<PersonalReference> reference)
      throws IOException {
    CoachedSession session = new CoachedSession(new EngineSettings(Exercise.SQUAT, reference));
    BeltSample sample = new BeltSample();
    try (RecordingReader reader = RecordingReader.open(recording)) {
      while (reader.read(sample)) {
        session.accept(sample);
      }
    }
    session.engine.finish();
    return session;
  }

  static Optional<PersonalReference> referenceOf(Path recording) throws IOException {
    ReferenceLearner learner = new ReferenceLearner(Exercise.SQUAT);
    BeltSample sample = new BeltSample();
    try (RecordingReader reader = RecordingReader.open(recording)) {
      while (reader.read(sample)) {
        learner.accept(sample);
      }
    }
    return learner.reference();
  }

  static Optional<PersonalReference> referenceOf(List<BeltSample> samples) {
    ReferenceLearner learner = new ReferenceLearner(Exercise.SQUAT);
    samples.forEach(learner::accept);
    return learner.reference();
  }

  /** Numbers of the repetitions in which the fault was found at cue severity or above. */
  List<Integer> flagged(Fault fault) {
    List<Integer> numbers = new ArrayList<>();
    for (Repetition repetition : repetitions) {
      for (Finding finding : repetition.findings()) {
        if (finding.fault() == fault && finding.severity() != Severity.WARN) {
          numbers.add(repetition.number());
        }
      }
    }
    return numbers;
  }

  /** Numbers of the repetitions in which a cue for a fault was given, one entry per cue. */
  List<Integer> cuedRepetitions() {
    List<Integer> numbers = new ArrayList<>();
    for (Cue cue : cues) {
      if (cue.pattern() == CuePattern.MOVEMENT_FAULT) {
        numbers.add(repetitionAt(cue.timeMicros()));
      }
    }
    return numbers;
  }

  @Override
  public void onRepetition(Repetition repetition) {
    repetitions.add(repetition);
    longestDelayMicros = Math.max(longestDelayMicros, nowMicros - repetition.endMicros());
  }

  @Override
  public void onCue(Cue cue) {
    cues.add(cue);
  }

  @Override
  public void onNotice(Notice notice) {
    notices.add(notice);
  }

  @Override
  public void onSet(SetSummary set) {
    sets.add(set);
  }

  void accept(BeltSample sample) {
    nowMicros = sample.timeMicros;
    engine.accept(sample);
  }

  /** 0 when no repetition was under way. */
  private int repetitionAt(long timeMicros) {
    for (Repetition repetition : repetitions) {
      if (timeMicros >= repetition.startMicros() && timeMicros <= repetition.endMicros()) {
        return repetition.number();
      }
    }
    return 0;
  }
}
