package com.backaware.edge.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.backaware.edge.queue.QueueLoss.Cause;
import com.backaware.edge.queue.kept.QueuedSession;
import com.backaware.edge.sample.NumberedSamples;
import com.backaware.motion.repetition.SetSummary;
import java.io.File;
import java.io.RandomAccessFile;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
final class QueueLimitsTest {
  private static final int SAMPLES = 40_000;

  @TempDir File folder;
  private final Kept.Ear ear = new Kept.Ear();
  private final QueuedSession oldest = Kept.session(Kept.NOW.minusSeconds(7_200));
  private final QueuedSession older = Kept.session(Kept.NOW.minusSeconds(3_600));
  private final QueuedSession newest = Kept.session(Kept.NOW);

  @Test
  void full_always_cutsTheOldestSessionFromItsEndAndTells() throws Exception {
    keep(oldest, SAMPLES);
    keep(older, SAMPLES);
    ballast(2 * QueueLimits.SMALLEST_BYTES - queue(2).bytes() - 20_000);

    keep(newest, SAMPLES / 10);

    List<KeptSession> sessions = queue(2).sessions();
    assertThat(sessions).extracting(KeptSession::dropped).containsExactly(true, false, false);
    assertThat(sessions.get(0).end()).isBetween(1L, SAMPLES - 1L);
    assertThat(sessions.get(2).end()).isEqualTo(SAMPLES / 10);
    assertThat(queue(2).bytes()).isLessThanOrEqualTo(2 * QueueLimits.SMALLEST_BYTES);
    assertThat(ear.losses).extracting(QueueLoss::sessionId).containsOnly(oldest.session().id());
    assertThat(ear.losses).extracting(QueueLoss::cause).containsOnly(Cause.FULL);
    assertThat(ear.losses.stream().mapToLong(QueueLoss::samples).sum())
        .isEqualTo(SAMPLES - sessions.get(0).end());
    assertThat(queue(2).losses()).isEqualTo(ear.losses);
    try (SessionQueue cut = queue(2).take(oldest.session().id()).orElseThrow()) {
      assertThat(Kept.read(cut)).isEqualTo(Kept.rows(0, (int) sessions.get(0).end()));
    }
  }

  @Test
  void full_always_dropsSamplesBeforeFindings() throws Exception {
    keep(oldest, 0);
    keep(older, 1_000);
    ballast(QueueLimits.SMALLEST_BYTES - 20_000 - queue(1).bytes());

    keep(queue(1), newest, 4_000);

    List<KeptSession> sessions = queue(1).sessions();
    assertThat(sessions).hasSize(3);
    assertThat(sessions.get(1).state()).isEqualTo(KeptSession.State.FINDINGS_ONLY);
    assertThat(sessions.get(1).findings()).hasSize(1);
    assertThat(sessions).allMatch(session -> session.findings().size() == 1);
  }

  @Test
  void full_withNothingElseToDrop_keepsInMemoryThenDropsTheEndAndTells() throws Exception {
    ballast(QueueLimits.SMALLEST_BYTES);

    try (SessionQueue queue = queue(1).open(newest).orElseThrow()) {
      Kept.append(queue, 0, SessionQueue.IN_MEMORY);
      queue.finish();
      assertThat(Kept.read(queue)).isEqualTo(Kept.rows(0, SessionQueue.IN_MEMORY));
      Kept.append(queue, SessionQueue.IN_MEMORY, SessionQueue.IN_MEMORY + 10);
      assertThat(queue.end()).isEqualTo(SessionQueue.IN_MEMORY);
      queue.acknowledge(SessionQueue.IN_MEMORY);
    }

    assertThat(ear.troubles).hasSize(1).allMatch(reason -> reason.contains("is full"));
    assertThat(ear.losses).hasSize(1);
    assertThat(ear.losses.get(0).samples()).isEqualTo(10);
    assertThat(ear.losses.get(0).sentence())
        .startsWith("10 samples (0 bytes) of session " + newest.session().id())
        .contains("full");
  }

  @Test
  void roomAgain_afterTrouble_writesWhatIsInMemory() throws Exception {
    File ballast = ballast(QueueLimits.SMALLEST_BYTES);
    try (SessionQueue queue = queue(1).open(newest).orElseThrow()) {
      Kept.append(queue, 0, 1_000);
      queue.finish();
      assertThat(ear.troubles).isNotEmpty();
      assertThat(ballast.delete()).isTrue();
    }

    try (SessionQueue queue = queue(1).open(newest).orElseThrow()) {
      assertThat(Kept.read(queue)).isEqualTo(Kept.rows(0, 1_000));
    }
    assertThat(ear.losses).isEmpty();
  }

  @Test
  void tooOld_always_goesWithItsFindingsAndIsTold() throws Exception {
    keep(oldest, 100);
    keep(newest, 100);
    Clock later = Clock.fixed(Kept.NOW.plus(Duration.ofDays(30)), ZoneOffset.UTC);

    DiskQueue queue = DiskQueue.open(folder, Kept.limits(), later, ear);

    assertThat(queue.sessions()).extracting(KeptSession::id).containsExactly(newest.session().id());
    assertThat(ear.losses).hasSize(1);
    assertThat(ear.losses.get(0).cause()).isEqualTo(Cause.TOO_OLD);
    assertThat(ear.losses.get(0).sentence())
        .startsWith("100 samples and 1 finding (")
        .endsWith("had to go: it was older than the queue may keep it.");
  }

  @Test
  void clockThatWasNotSet_losesNothing() throws Exception {
    keep(Kept.session(Instant.parse("1970-01-01T00:01:00Z")), 100);

    assertThat(Kept.queue(folder, ear).sessions()).hasSize(1);
    assertThat(ear.losses).isEmpty();
  }

  @Test
  void limits_outOfRange_areRefusedByName() {
    Duration month = Duration.ofDays(30);
    assertThatThrownBy(() -> new QueueLimits(1_000, month, 1))
        .hasMessage("a queue of 1000 bytes; it must be 1048576 at least");
    assertThatThrownBy(() -> new QueueLimits(1 << 20, Duration.ZERO, 1))
        .hasMessageContaining("must be positive");
  }

  private DiskQueue queue(long megabytes) throws Exception {
    QueueLimits limits =
        new QueueLimits(megabytes * QueueLimits.SMALLEST_BYTES, Duration.ofDays(30), 10_000);
    return DiskQueue.open(folder, limits, Clock.fixed(Kept.NOW, ZoneOffset.UTC), ear);
  }

  private void keep(QueuedSession session, int samples) throws Exception {
    keep(queue(2), session, samples);
  }

  private static void keep(DiskQueue in, QueuedSession session, int samples) throws Exception {
    try (SessionQueue queue = in.open(session).orElseThrow()) {
      for (int number = 0; number < samples; number++) {
        queue.append(NumberedSamples.of(number, false));
      }
      queue.findings().onSet(new SetSummary(1, 0, samples, 5, 2, 1));
      queue.finish();
    }
  }

  /** Something of this size in the folder that the queue may not touch. */
  private File ballast(long bytes) throws Exception {
    File file = new File(folder, "ballast");
    try (RandomAccessFile out = new RandomAccessFile(file, "rw")) {
      out.setLength(Math.max(0, bytes));
    }
    return file;
  }
}
