package com.backaware.posture.stream;

import com.backaware.posture.history.ChunkStore;
import com.backaware.posture.history.OtherWriterException;
import com.backaware.posture.session.SampleBlock;
import io.grpc.SynchronizationContext;
import io.grpc.SynchronizationContext.ScheduledHandle;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Stores the samples of one session in chunks, one write at a time, in order. A chunk is written
 * when it is full, when its oldest sample has waited long enough, or when asked. Everything runs in
 * the turns of the call.
 */
final class ChunkWriter {
  /** A chunk is written as soon as it has this many samples: 2 s at 100 Hz. Chosen. */
  static final int FULL = 200;

  private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);
  private static final int RETRIES = 5;

  private final String sessionId;
  private final boolean hasThorax;
  private final ChunkStore store;
  private final Duration patience;
  private final SynchronizationContext turns;
  private final LongConsumer stored;
  private final Consumer<Throwable> failed;
  private SampleBlock pending;
  private int nextIndex;
  private boolean writing;
  private boolean flushing;
  private boolean broken;
  private @Nullable ScheduledHandle timer;

  /**
   * A writer that goes on where the store ends.
   *
   * @param patience longest wait of a sample for others
   * @param stored hears the number below which all is stored
   * @param failed hears why nothing more can be stored
   */
  ChunkWriter(
      LoadedSession session,
      ChunkStore store,
      Duration patience,
      SynchronizationContext turns,
      LongConsumer stored,
      Consumer<Throwable> failed) {
    this.sessionId = session.stored().opening().sessionId();
    this.hasThorax = session.stored().opening().hasThorax();
    this.store = store;
    this.patience = patience;
    this.turns = turns;
    this.stored = stored;
    this.failed = failed;
    this.nextIndex = session.chunkCount();
    this.pending = new SampleBlock(session.nextSampleNumber(), hasThorax, FULL);
  }

  /** Takes samples that follow on. */
  void add(SampleBlock samples) {
    pending.addAll(samples);
    if (pending.size() >= FULL) {
      writeNext();
    } else if (timer == null) {
      timer =
          turns.schedule(
              this::flush,
              patience.toMillis(),
              TimeUnit.MILLISECONDS,
              Infrastructure.getDefaultWorkerPool());
    }
  }

  /** Stores what is left without waiting for more. */
  void flush() {
    flushing = true;
    writeNext();
  }

  private void writeNext() {
    if (writing || broken || pending.size() == 0) {
      return;
    }
    SampleBlock chunk = pending;
    pending = new SampleBlock(chunk.nextSampleNumber(), hasThorax, FULL);
    writing = true;
    flushing = false;
    stopTimer();
    store
        .store(sessionId, nextIndex++, chunk)
        .onFailure(failure -> !(failure instanceof OtherWriterException))
        .retry()
        .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
        .atMost(RETRIES)
        .subscribe()
        .with(
            done -> turns.execute(() -> written(chunk)),
            failure -> turns.execute(() -> giveUp(failure)));
  }

  private void written(SampleBlock chunk) {
    writing = false;
    stored.accept(chunk.nextSampleNumber());
    if (flushing || pending.size() >= FULL) {
      writeNext();
    }
  }

  private void giveUp(Throwable failure) {
    writing = false;
    broken = true;
    stopTimer();
    failed.accept(failure);
  }

  private void stopTimer() {
    if (timer != null) {
      timer.cancel();
      timer = null;
    }
  }
}
