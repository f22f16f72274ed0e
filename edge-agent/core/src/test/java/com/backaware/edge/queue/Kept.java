package com.backaware.edge.queue;

import com.backaware.edge.queue.kept.QueuedSession;
import com.backaware.edge.sample.NumberedSamples;
import com.backaware.edge.session.BeltSession;
import com.backaware.motion.calibration.PersonalReference;
import com.backaware.motion.calibration.Statistic;
import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.exercise.Feature;
import java.io.File;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** Sessions, samples and a listener for the tests of the queue. */
final class Kept {
  static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

  private Kept() {}

  /** Small segments, so that a few hundred samples fill several. */
  static QueueLimits limits() {
    return new QueueLimits(64L << 20, Duration.ofDays(30), 2_000);
  }

  static DiskQueue queue(File folder, QueueListener listener) throws IOException {
    return DiskQueue.open(folder, limits(), Clock.fixed(NOW, ZoneOffset.UTC), listener);
  }

  static QueuedSession session(Instant startedAt) {
    PersonalReference reference =
        new PersonalReference(
            Exercise.SQUAT, 8, Map.of(Feature.TILT_RANGE, new Statistic(41.5, 1.25)));
    return new QueuedSession(
        new BeltSession(
            UUID.randomUUID(), "belt-1", Exercise.SQUAT, startedAt, Optional.of(reference), false),
        "127.0.0.1:1");
  }

  static QueuedSession session() {
    return session(NOW);
  }

  static void append(SessionQueue queue, int from, int to) throws InterruptedException {
    for (int number = from; number < to; number++) {
      queue.append(NumberedSamples.of(number, false));
    }
  }

  /** What reading a sample gives: its time, then its counts. */
  static List<Long> row(long time, int... counts) {
    List<Long> row = new ArrayList<>();
    row.add(time);
    Arrays.stream(counts).forEach(count -> row.add((long) count));
    return row;
  }

  /** What reading these samples of {@link #append} has to give. */
  static List<List<Long>> rows(int from, int to) {
    List<List<Long>> rows = new ArrayList<>();
    int[] counts = new int[6];
    for (int number = from; number < to; number++) {
      new com.backaware.edge.sample.CountLayout(false)
          .put(NumberedSamples.of(number, false), counts, 0);
      rows.add(row(number * 10_000L, counts));
    }
    return rows;
  }

  /** Everything that a session gives from its first sample on, in batches as the uplink reads. */
  static List<List<Long>> read(SessionQueue queue) {
    List<List<Long>> rows = new ArrayList<>();
    for (long from = queue.acknowledged(); from < queue.end(); from += 25) {
      int count = (int) Math.min(25, queue.end() - from);
      queue.read(from, count, (time, counts) -> rows.add(row(time, counts)));
    }
    return rows;
  }

  /** Keeps what it hears. */
  static final class Ear implements QueueListener {
    final List<QueueLoss> losses = new CopyOnWriteArrayList<>();
    final List<String> troubles = new CopyOnWriteArrayList<>();

    @Override
    public void onLoss(QueueLoss loss) {
      losses.add(loss);
    }

    @Override
    public void onTrouble(String reason) {
      troubles.add(reason);
    }
  }
}
