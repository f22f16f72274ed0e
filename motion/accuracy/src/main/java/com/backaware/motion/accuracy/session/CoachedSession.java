package com.backaware.motion.accuracy.session;

import com.backaware.motion.EngineSettings;
import com.backaware.motion.MotionEngine;
import com.backaware.motion.MotionListener;
import com.backaware.motion.ReferenceLearner;
import com.backaware.motion.accuracy.data.Interval;
import com.backaware.motion.accuracy.data.Recording;
import com.backaware.motion.assessment.Hold;
import com.backaware.motion.assessment.Repetition;
import com.backaware.motion.calibration.PersonalReference;
import com.backaware.motion.cue.Cue;
import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.exercise.ExerciseProfile;
import com.backaware.motion.notice.Notice;
import com.backaware.motion.repetition.SetSummary;
import com.backaware.motion.sample.BeltSample;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everything that the engine said of a recording, as it was played sample by sample. */
public final class CoachedSession implements MotionListener {
  private final MotionEngine engine;
  private final List<HeardRepetition> repetitions = new ArrayList<>();
  private final List<Cue> cues = new ArrayList<>();
  private final List<Hold> holds = new ArrayList<>();
  private final List<Notice> notices = new ArrayList<>();
  private final AngleTrace tilt = new AngleTrace();
  private final AngleTrace lumbarFlexion = new AngleTrace();
  private boolean started;
  private long firstMicros;
  private long nowMicros;

  /** Starts a session in which nothing has been played yet. */
  public CoachedSession(Exercise exercise, Optional<PersonalReference> reference) {
    this(new EngineSettings(exercise, reference));
  }

  /** Starts a session of somebody of whom more is known. */
  public CoachedSession(EngineSettings settings) {
    engine = new MotionEngine(settings, this);
  }

  /** Plays a whole recording. */
  public static CoachedSession of(
      Recording recording, Exercise exercise, Optional<PersonalReference> reference)
      throws IOException {
    CoachedSession session = new CoachedSession(exercise, reference);
    recording.forEach(session::accept);
    session.finish();
    return session;
  }

  /** The reference that a recording of clean repetitions makes; empty when it has none. */
  public static Optional<PersonalReference> referenceOf(Recording recording, Exercise exercise)
      throws IOException {
    ReferenceLearner learner = new ReferenceLearner(exercise);
    recording.forEach(learner::accept);
    return learner.reference();
  }

  /** The exercises that the engine can judge without a calibration. */
  public static List<Exercise> judgedExercises() {
    return Exercise.judged().stream()
        .filter(exercise -> !ExerciseProfile.of(exercise).needsCalibration())
        .toList();
  }

  /** Plays the next sample. */
  public void accept(BeltSample sample) {
    if (!started) {
      started = true;
      firstMicros = sample.timeMicros;
    }
    nowMicros = sample.timeMicros;
    engine.accept(sample);
    tilt.add(nowMicros, engine.tiltDegrees());
    lumbarFlexion.add(nowMicros, engine.lumbarFlexionDegrees());
  }

  /** Says that no sample follows. */
  public void finish() {
    engine.finish();
  }

  /** The repetitions reported. */
  public List<HeardRepetition> repetitions() {
    return repetitions;
  }

  /** When the repetitions reported were. */
  public List<Interval> intervals() {
    return repetitions.stream().map(HeardRepetition::interval).toList();
  }

  /** The cues given. */
  public List<Cue> cues() {
    return cues;
  }

  /** The holds reported. */
  public List<Hold> holds() {
    return holds;
  }

  /** What else the engine said. */
  public List<Notice> notices() {
    return notices;
  }

  /** The tilt that the engine told after each sample. */
  public AngleTrace tilt() {
    return tilt;
  }

  /** The flexion of the low back that the engine told after each sample. */
  public AngleTrace lumbarFlexion() {
    return lumbarFlexion;
  }

  /** How long it lasted, hours. */
  public double hours() {
    return (nowMicros - firstMicros) * 1e-6 / 3600;
  }

  @Override
  public void onRepetition(Repetition repetition) {
    repetitions.add(new HeardRepetition(repetition, nowMicros));
  }

  @Override
  public void onCue(Cue cue) {
    cues.add(cue);
  }

  @Override
  public void onHold(Hold hold) {
    holds.add(hold);
  }

  @Override
  public void onNotice(Notice notice) {
    notices.add(notice);
  }

  @Override
  public void onSet(SetSummary set) {}
}
