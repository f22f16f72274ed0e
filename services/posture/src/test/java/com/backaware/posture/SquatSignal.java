package com.backaware.posture;

import com.backaware.motion.EngineSettings;
import com.backaware.motion.MotionEngine;
import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.sample.SampleQuantizer;
import com.backaware.posture.session.Resolution;
import com.backaware.posture.session.SampleBlock;
import com.backaware.posture.session.SessionFindings;
import com.backaware.posture.session.SessionJudge;
import com.backaware.posture.session.SessionOpening;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Synthesised squats at 100 Hz: four seconds of standing, then one squat every four seconds, in
 * which the pelvis leans 35° forward and the body sinks and rises.
 */
public final class SquatSignal {
  private static final double GRAVITY = 9.81;
  private static final double LEAN = Math.toRadians(35);
  private static final double DEPTH_METRES = 0.4;
  private static final double SQUAT_SECONDS = 2.5;
  private static final int PERIOD_SAMPLES = 400;

  private SquatSignal() {}

  /** Time of a sample, microseconds. */
  public static long timeMicros(long number) {
    return number * 10_000;
  }

  /** The six counts of a sample. */
  public static int[] counts(long number) {
    double t = (number % PERIOD_SAMPLES) / 100.0;
    boolean squats = number >= PERIOD_SAMPLES && t < SQUAT_SECONDS;
    double w = 2 * Math.PI / SQUAT_SECONDS;
    double lean = squats ? LEAN * (1 - Math.cos(w * t)) / 2 : 0;
    double rate = squats ? LEAN * w * Math.sin(w * t) / 2 : 0;
    double up = GRAVITY - (squats ? DEPTH_METRES * w * w * Math.cos(w * t) / 2 : 0);
    double tremor = 0.02 * Math.sin(number * 12.9898);
    return new int[] {
      SampleQuantizer.accelerationCount(-up * Math.sin(lean) + tremor),
      SampleQuantizer.accelerationCount(tremor),
      SampleQuantizer.accelerationCount(up * Math.cos(lean) - tremor),
      SampleQuantizer.angularRateCount(tremor / 20),
      SampleQuantizer.angularRateCount(rate - tremor / 30),
      SampleQuantizer.angularRateCount(tremor / 40)
    };
  }

  /** Samples as the service holds them. */
  public static SampleBlock block(long first, int size) {
    SampleBlock block = new SampleBlock(first, false, size);
    for (int i = 0; i < size; i++) {
      int index = block.add(timeMicros(first + i));
      int[] counts = counts(first + i);
      for (int channel = 0; channel < counts.length; channel++) {
        block.setCount(index, channel, counts[channel]);
      }
    }
    return block;
  }

  /** What an undisturbed engine makes of the first samples, and of their end. */
  public static SessionFindings findings(int sampleCount) {
    SessionJudge judge = judged(sampleCount);
    judge.finish();
    return judge.findings();
  }

  /** What an undisturbed engine makes of the first samples while more are to come. */
  public static SessionFindings findingsSoFar(int sampleCount) {
    return judged(sampleCount).findings();
  }

  private static SessionJudge judged(int sampleCount) {
    SessionJudge judge =
        new SessionJudge(opening("00000000-0000-0000-0000-000000000000", "wearer"));
    judge.judge(block(0, sampleCount));
    return judge;
  }

  /**
   * When the repetitions ended, as REST Assured reads whole numbers: the smallest type that fits.
   */
  public static List<Number> ends(SessionFindings findings) {
    return findings.repetitions().stream()
        .<Number>map(
            repetition -> {
              long micros = repetition.endMicros();
              if (micros <= Integer.MAX_VALUE) {
                return (int) micros;
              }
              return micros;
            })
        .toList();
  }

  /** A session of squats. */
  public static SessionOpening opening(String sessionId, String userId) {
    return new SessionOpening(
        sessionId,
        userId,
        "belt-1",
        Instant.parse("2026-03-01T10:00:00Z"),
        Resolution.ENGINE,
        false,
        new EngineSettings(Exercise.SQUAT, Optional.empty()),
        MotionEngine.VERSION);
  }
}
