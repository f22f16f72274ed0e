package com.backaware.posture.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.backaware.posture.SquatSignal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class SessionJudgeTest {
  private static final int SAMPLES = 3_000;

  @Test
  void judge_inAnyPieces_findsTheSame() {
    SessionFindings whole = SquatSignal.findings(SAMPLES);
    assertThat(whole.repetitions()).isNotEmpty();
    Random random = new Random(3);
    SessionJudge pieces = judge();
    for (int next = 0; next < SAMPLES; ) {
      int size = Math.min(SAMPLES - next, 1 + random.nextInt(300));
      pieces.judge(SquatSignal.block(next, size));
      next += size;
    }
    pieces.finish();
    assertThat(pieces.findings()).isEqualTo(whole);
  }

  @Test
  void judge_longBlock_givesTheTiltCurveAt25Hertz() {
    List<TiltPoint> curve = new ArrayList<>(judge().judge(SquatSignal.block(0, SAMPLES)));
    assertThat(curve).isNotEmpty();
    for (int i = 1; i < curve.size(); i++) {
      assertThat(curve.get(i).timeMicros() - curve.get(i - 1).timeMicros())
          .isGreaterThanOrEqualTo(SessionJudge.TILT_INTERVAL_MICROS);
    }
  }

  private static SessionJudge judge() {
    return new SessionJudge(SquatSignal.opening("00000000-0000-0000-0000-000000000000", "wearer"));
  }
}
