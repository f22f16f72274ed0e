package com.backaware.motion.simulator.arms;

import com.backaware.motion.CalibrationSession;
import com.backaware.motion.EngineSettings;
import com.backaware.motion.MotionEngine;
import com.backaware.motion.MotionListener;
import com.backaware.motion.assessment.Fault;
import com.backaware.motion.assessment.Finding;
import com.backaware.motion.assessment.Hold;
import com.backaware.motion.assessment.Repetition;
import com.backaware.motion.calibration.Calibration;
import com.backaware.motion.cue.Cue;
import com.backaware.motion.cue.CuePattern;
import com.backaware.motion.notice.Notice;
import com.backaware.motion.repetition.SetSummary;
import com.backaware.motion.simulator.SimulatedSession;
import com.backaware.motion.simulator.Simulator;
import com.backaware.motion.simulator.plan.CalibrationPlan;
import com.backaware.motion.simulator.plan.SessionPlan;
import com.backaware.motion.simulator.truth.TrueSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everything the engine said during a simulated session. */
final class CoachedArms implements MotionListener {
  private static final long SECOND = 1_000_000;

  final List<Repetition> repetitions = new ArrayList<>();
  final List<Hold> holds = new ArrayList<>();
  final List<Cue> cues = new ArrayList<>();
  final List<SetSummary> sets = new ArrayList<>();
  final List<Notice> notices = new ArrayList<>();

  private CoachedArms() {}

  /** Coaches a plan's session by its wearer's calibration in the same belt. */
  static CoachedArms of(SessionPlan plan, SimulatedSession session) {
    CalibrationSession guide = new CalibrationSession();
    Simulator.calibration(
            CalibrationPlan.of(plan.person(), plan.exercise())
                .seed(plan.seed() + 1_000)
                .repetitions(0)
                .conditions(plan.conditions()))
        .samples()
        .forEach(guide::accept);
    Calibration made = guide.result(0).orElseThrow();
    return of(session, new EngineSettings(plan.exercise(), Optional.empty()).with(made, 0));
  }

  /** Coaches a session with these settings. */
  static CoachedArms of(SimulatedSession session, EngineSettings settings) {
    CoachedArms heard = new CoachedArms();
    MotionEngine engine = new MotionEngine(settings, heard);
    session.samples().forEach(engine::accept);
    engine.finish();
    return heard;
  }

  /** All that was found to be worth a cue. */
  List<Finding> findings() {
    return holds.stream()
        .flatMap(hold -> hold.findings().stream())
        .filter(found -> found.severity().isFlagged())
        .toList();
  }

  /** The cues that a fault is there. */
  List<Cue> complaints(Fault fault) {
    return cues.stream()
        .filter(cue -> cue.fault() == fault && cue.pattern() != CuePattern.CORRECTED)
        .toList();
  }

  /** Whether a hold lasts as long as the true set, within a second. */
  boolean coversSet(SimulatedSession session) {
    TrueSet set = session.truth().sets().get(0);
    return holds.stream()
        .anyMatch(
            hold ->
                hold.startMicros() <= set.startMicros() + SECOND
                    && hold.endMicros() >= set.endMicros() - SECOND);
  }

  @Override
  public void onRepetition(Repetition repetition) {
    repetitions.add(repetition);
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
