package com.backaware.motion.fuzz;

import com.backaware.motion.orientation.OrientationFilter;
import com.backaware.motion.orientation.Quaternion;
import com.backaware.motion.sample.SampleIntake;
import com.backaware.motion.sample.SampleQuantizer;
import com.backaware.motion.sample.SampleVerdict;
import com.backaware.motion.signal.SignalCheck;
import com.backaware.motion.signal.SignalFinding;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** Intake, signal check and orientation filter in a row, for any samples. */
final class SignalFuzzTest {
  @FuzzTest
  void update(byte[] bytes) {
    fuzzerTestOneInput(bytes);
  }

  public static void fuzzerTestOneInput(byte[] bytes) {
    SampleIntake intake = new SampleIntake();
    SignalCheck check = new SignalCheck(100, SignalFuzzTest::requirePossible);
    OrientationFilter filter = new OrientationFilter();
    FuzzedSamples samples = new FuzzedSamples(bytes);
    long last = Long.MIN_VALUE;
    while (samples.next()) {
      SampleQuantizer.quantize(samples.sample());
      SampleVerdict verdict = intake.check(samples.sample());
      check.update(samples.sample(), verdict, intake.timeMicros());
      if (!verdict.rejected()) {
        require(intake.timeMicros() > last, "time does not go forward");
        last = intake.timeMicros();
        filter.update(last, samples.sample().pelvis);
        requireUnit(filter);
      }
    }
  }

  private static void requireUnit(OrientationFilter filter) {
    Quaternion q = new Quaternion();
    filter.orientation(q);
    double squared = q.w * q.w + q.x * q.x + q.y * q.y + q.z * q.z;
    require(Math.abs(squared - 1) < 1e-9, "not a unit quaternion");
  }

  private static void requirePossible(SignalFinding finding) {
    require(finding.fromMicros() <= finding.untilMicros(), "a finding ends before it starts");
    require(finding.confidence() >= 0 && finding.confidence() <= 1, "confidence out of range");
    require(!finding.sentence().contains("NaN"), finding.sentence());
  }

  private static void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new IllegalStateException(otherwise);
    }
  }
}
