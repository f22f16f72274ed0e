package com.backaware.edge.uplink;

import com.backaware.edge.cue.CueSignal;
import com.backaware.edge.sample.NumberedSamples;
import com.backaware.edge.session.BeltSession;
import com.backaware.edge.uplink.ScriptedService.Row;
import com.backaware.motion.assessment.Hold;
import com.backaware.motion.assessment.Repetition;
import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.notice.Notice;
import com.backaware.motion.repetition.SetSummary;
import com.backaware.motion.sample.BeltSample;
import com.backaware.motion.sample.ImuReading;
import com.backaware.motion.sample.SampleQuantizer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Sessions, samples and a listener for the tests of the uplink. */
public final class Recorded {
  private Recorded() {}

  /** Short limits, so that tests of time-outs are quick. */
  public static UplinkSettings settings() {
    return new UplinkSettings(
        10,
        25,
        1_000_000,
        Duration.ofSeconds(5),
        Duration.ofSeconds(5),
        Duration.ofSeconds(5),
        Duration.ofMillis(20),
        Duration.ofMillis(100));
  }

  public static BeltSession session(boolean hasThorax) {
    return new BeltSession(
        UUID.randomUUID(),
        "belt-1",
        Exercise.SQUAT,
        Instant.parse("2026-01-02T03:04:05.678Z"),
        Optional.empty(),
        hasThorax);
  }

  public static BeltSample sample(int number, boolean hasThorax) {
    return NumberedSamples.of(number, hasThorax);
  }

  public static void offer(Uplink uplink, int from, int to) throws InterruptedException {
    for (int number = from; number < to; number++) {
      uplink.offer(sample(number, false));
    }
  }

  /** What a service has to store of samples 0 to count - 1. */
  public static List<Row> rows(int count, boolean hasThorax) {
    List<Row> rows = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      BeltSample sample = sample(number, hasThorax);
      List<Integer> counts = new ArrayList<>(counts(sample.pelvis));
      if (hasThorax) {
        counts.addAll(counts(sample.thorax));
      }
      rows.add(new Row(sample.timeMicros, counts));
    }
    return rows;
  }

  private static List<Integer> counts(ImuReading reading) {
    return List.of(
        SampleQuantizer.accelerationCount(reading.accX),
        SampleQuantizer.accelerationCount(reading.accY),
        SampleQuantizer.accelerationCount(reading.accZ),
        SampleQuantizer.angularRateCount(reading.gyrX),
        SampleQuantizer.angularRateCount(reading.gyrY),
        SampleQuantizer.angularRateCount(reading.gyrZ));
  }

  /** Keeps what it hears. */
  static class Ear implements UplinkListener {
    final BlockingQueue<Long> opened = new LinkedBlockingQueue<>();
    final BlockingQueue<String> interruptions = new LinkedBlockingQueue<>();
    final BlockingQueue<Duration> delays = new LinkedBlockingQueue<>();
    final BlockingQueue<Repetition> repetitions = new LinkedBlockingQueue<>();
    final BlockingQueue<Hold> holds = new LinkedBlockingQueue<>();
    final BlockingQueue<Notice> notices = new LinkedBlockingQueue<>();
    final BlockingQueue<CueSignal> cues = new LinkedBlockingQueue<>();
    final BlockingQueue<SetSummary> sets = new LinkedBlockingQueue<>();

    @Override
    public void onOpened(long nextSampleNumber, String engineVersion) {
      opened.add(nextSampleNumber);
    }

    @Override
    public void onAcknowledged(long nextSampleNumber) {}

    @Override
    public void onRepetition(Repetition repetition) {
      repetitions.add(repetition);
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
    public void onCue(CueSignal cue, Duration validFor) {
      cues.add(cue);
    }

    @Override
    public void onSet(SetSummary set) {
      sets.add(set);
    }

    @Override
    public void onInterrupted(String reason, Duration retryIn) {
      interruptions.add(reason);
      delays.add(retryIn);
    }
  }
}
