package com.backaware.motion.guidance;

import com.backaware.motion.CalibrationSession;
import com.backaware.motion.calibration.Calibration;
import com.backaware.motion.sample.BeltSample;
import com.backaware.motion.synthesis.SyntheticWearer;
import java.util.ArrayList;
import java.util.List;

/** A guided calibration that was fed with everything that somebody did. */
final class GuidedRun {
  static final long NOW = 1_700_000_000_000L;

  final CalibrationSession session = new CalibrationSession();
  final List<CalibrationStep> steps = new ArrayList<>();
  final List<CalibrationProblem> problems = new ArrayList<>();
  double doneSeconds = Double.NaN;

  private GuidedRun() {}

  static GuidedRun of(SyntheticWearer wearer) {
    return of(wearer.samples());
  }

  static GuidedRun of(List<BeltSample> samples) {
    GuidedRun run = new GuidedRun();
    run.steps.add(CalibrationStep.STAND);
    samples.forEach(run::accept);
    return run;
  }

  Calibration calibration() {
    return session.result(NOW).orElseThrow();
  }

  CalibrationStep step() {
    return session.guide().step();
  }

  private void accept(BeltSample sample) {
    session.accept(sample);
    if (!session.changed()) {
      return;
    }
    if (step() != steps.get(steps.size() - 1)) {
      steps.add(step());
      doneSeconds = step() == CalibrationStep.DONE ? sample.timeMicros * 1e-6 : Double.NaN;
    }
    problems.add(session.guide().problem());
  }
}
