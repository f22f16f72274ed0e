package com.backaware.motion.simulator.hold;

import com.backaware.motion.CalibrationSession;
import com.backaware.motion.EngineSettings;
import com.backaware.motion.MotionEngine;
import com.backaware.motion.MotionListener;
import com.backaware.motion.ReferenceLearner;
import com.backaware.motion.assessment.Fault;
import com.backaware.motion.assessment.Hold;
import com.backaware.motion.assessment.Repetition;
import com.backaware.motion.calibration.Calibration;
import com.backaware.motion.calibration.PersonalReference;
import com.backaware.motion.cue.Cue;
import com.backaware.motion.cue.CuePattern;
import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.notice.Notice;
import com.backaware.motion.repetition.SetSummary;
import com.backaware.motion.sample.BeltSample;
import com.backaware.motion.simulator.SimulatedSession;
import com.backaware.motion.simulator.Simulator;
import com.backaware.motion.simulator.plan.CalibrationPlan;
import com.backaware.motion.simulator.plan.SessionPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everything the engine said during a simulated session. */
final class CoachedHold implements MotionListener {
  final List<Hold> holds = new ArrayList<>();
  final List<Cue> cues = new ArrayList<>();
  final List<SetSummary> sets = new ArrayList<>();
  final List<Notice> notices = new ArrayList<>();

  private CoachedHold() {}

  /** Coaches a plan's session with what its wearer's calibration in the same belt has told. */
  static CoachedHold of(SessionPlan plan, SimulatedSession session) {
    SimulatedSession guided = guided(plan);
    Calibration calibration = calibration(guided);
    Optional<PersonalReference> reference = reference(plan.exercise(), guided, calibration);
    return of(session, new EngineSettings(plan.exercise(), reference).with(calibration, 0));
  }

  /** Coaches a session with these settings. */
  static CoachedHold of(SimulatedSession session, EngineSettings settings) {
    CoachedHold heard = new CoachedHold();
    MotionEngine engine = new MotionEngine(settings, heard);
    session.samples().forEach(engine::accept);
    engine.finish();
    return heard;
  }

  /** The guided calibration of a plan's wearer in the same belt, with a clean hold at its end. */
  static SimulatedSession guided(SessionPlan plan) {
    return Simulator.calibration(
        CalibrationPlan.of(plan.person(), plan.exercise())
            .seed(plan.seed() + 1_000)
            .conditions(plan.conditions()));
  }

  /** What the guide makes of it. */
  static Calibration calibration(SimulatedSession guided) {
    CalibrationSession session = new CalibrationSession();
    guided.samples().forEach(session::accept);
    return session.result(0).orElseThrow();
  }

  /** What is learned of the clean hold at its end. */
  static Optional<PersonalReference> reference(
      Exercise exercise, SimulatedSession guided, Calibration calibration) {
    ReferenceLearner learner =
        new ReferenceLearner(
            new EngineSettings(exercise, Optional.empty())
                .with(calibration, calibration.madeAtEpochMillis()));
    for (BeltSample sample : guided.samples()) {
      learner.accept(sample);
    }
    return learner.reference();
  }

  /** The cues for faults of the position. */
  List<Cue> faultCues() {
    return cues.stream().filter(cue -> cue.pattern() == CuePattern.HELD_POSITION).toList();
  }

  /** The cues for one fault. */
  List<Cue> faultCues(Fault fault) {
    return faultCues().stream().filter(cue -> cue.fault() == fault).toList();
  }

  /** How often was told that a fault is corrected. */
  long corrections(Fault fault) {
    return cues.stream()
        .filter(cue -> cue.pattern() == CuePattern.CORRECTED && cue.fault() == fault)
        .count();
  }

  @Override
  public void onRepetition(Repetition repetition) {
    throw new AssertionError("a repetition in a hold");
  }

  @Override
  public void onCue(Cue cue) {
    cues.add(cue);
  }

  @Override
  public void onSet(SetSummary set) {
    sets.add(set);
  }

  @Override
  public void onHold(Hold hold) {
    holds.add(hold);
  }

  @Override
  public void onNotice(Notice notice) {
    notices.add(notice);
  }
}
