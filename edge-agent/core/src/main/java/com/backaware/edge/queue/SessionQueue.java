package com.backaware.edge.queue;

import com.backaware.edge.queue.QueueLoss.Cause;
import com.backaware.edge.queue.file.QueueRecord;
import com.backaware.edge.queue.file.RecordType;
import com.backaware.edge.queue.file.SampleBlock;
import com.backaware.edge.queue.file.SampleReader;
import com.backaware.edge.queue.kept.FindingLog;
import com.backaware.edge.queue.kept.KeptFinding;
import com.backaware.edge.queue.kept.QueuedSession;
import com.backaware.edge.queue.kept.SessionRecords;
import com.backaware.edge.sample.SampleSink;
import com.backaware.edge.sample.SampleWindow;
import com.backaware.motion.MotionListener;
import com.backaware.motion.sample.BeltSample;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One session in the queue: its samples from the first that the service has not acknowledged, and
 * what the local engine found. Samples reach the disk within {@link #SYNC_MILLIS} and the time that
 * the disk takes, on a thread of the queue's own; the latest are read from memory. While the disk
 * cannot be written to, samples stay in memory; only when that is full and the service takes none
 * either are they dropped, from the first of them on.
 */
public final class SessionQueue implements SampleWindow, Closeable {
  /** Samples reach the disk this often, milliseconds: half of what may be lost. */
  static final long SYNC_MILLIS = 100;

  /** Samples in memory: 40 s at 100 Hz. Chosen. */
  static final int IN_MEMORY = 4096;

  /** Acknowledgements are noted in steps of so many samples. Chosen. */
  private static final long NOTED_STEP = 500;

  private static final long RETRY_NANOS = TimeUnit.SECONDS.toNanos(1);

  private final SessionStore store;
  private final QueueListener listener;
  private final RecentSamples recent;
  private final SampleReader reader;
  private final SampleBlock block;
  private final Set<String> known = new HashSet<>();
  private final Deque<QueueRecord> pending = new ArrayDeque<>();
  private final ScheduledThreadPoolExecutor thread;
  private long offered;
  private long end;
  private long written;
  private long acknowledged;
  private long noted;
  private long cut;
  private long dropped;
  private @Nullable IOException trouble;
  private long retryNanos;
  private boolean over;

  SessionQueue(SessionStore store, QueueListener listener) {
    this.store = store;
    this.listener = listener;
    this.block = new SampleBlock(store.layout());
    this.reader = store.reader();
    this.recent = new RecentSamples(store.layout(), IN_MEMORY);
    SessionRecords records = store.records();
    this.cut = records.cut();
    this.noted = records.acknowledged();
    this.end = Math.max(noted, store.segments().end());
    if (cut != SessionRecords.UNKNOWN) {
      end = Math.min(end, cut);
    }
    this.written = end;
    this.acknowledged = Math.min(end, store.segments().first());
    recent.restart(end);
    for (KeptFinding finding : records.findings()) {
      known.add(finding.identity());
    }
    this.thread =
        new ScheduledThreadPoolExecutor(
            1, SessionQueue::named, new ThreadPoolExecutor.DiscardPolicy());
    thread.scheduleWithFixedDelay(this::sync, SYNC_MILLIS, SYNC_MILLIS, TimeUnit.MILLISECONDS);
  }

  /** What is kept here, and where it is to go. */
  public QueuedSession session() {
    return store.session();
  }

  /** Whether all samples of the session have been offered, in this life of the agent or before. */
  public boolean ended() {
    return store.records().endedBy(store.segments().end());
  }

  /** Whether the service has closed the session before, and nothing is to be sent. */
  public boolean storedBefore() {
    return store.records().stored();
  }

  /** Whether neither a sample nor a finding is kept, and none has been sent. */
  public synchronized boolean empty() {
    return end == 0 && known.isEmpty();
  }

  /** Hears what the local engine finds, and keeps each finding once. */
  public MotionListener findings() {
    return new FindingLog(this::keep);
  }

  @Override
  public synchronized void append(BeltSample sample) throws InterruptedException {
    while (!over && trouble == null && end - written >= IN_MEMORY) {
      wait();
    }
    long number = offered++;
    if (over || number < end) {
      return;
    }
    if (cut != SessionRecords.UNKNOWN || (trouble != null && end - acknowledged >= IN_MEMORY)) {
      drop();
      return;
    }
    recent.add(sample);
    end++;
    if (end - written == SampleBlock.MOST) {
      thread.execute(this::sync);
    }
  }

  @Override
  public synchronized void acknowledge(long nextSampleNumber) {
    acknowledged = Math.max(acknowledged, nextSampleNumber);
    if (acknowledged > end && cut == SessionRecords.UNKNOWN) {
      end = acknowledged;
      written = acknowledged;
      recent.restart(end);
    }
    notifyAll();
  }

  @Override
  public synchronized long acknowledged() {
    return acknowledged;
  }

  @Override
  public synchronized long end() {
    return end;
  }

  @Override
  public void read(long from, int count, SampleSink sink) {
    long number = from;
    long to = from + count;
    while (number < to) {
      long inMemory;
      synchronized (this) {
        inMemory = recent.first();
        if (number >= inMemory) {
          recent.give(number, to, sink);
          return;
        }
      }
      long until = Math.min(to, inMemory);
      reader.give(number, until, sink);
      number = until;
    }
  }

  @Override
  public void finish() {
    sync();
    synchronized (this) {
      pending.add(SessionRecords.number(RecordType.ENDED, end));
    }
    sync();
  }

  /**
   * Deletes what is kept: the service has it. Findings stay if samples of the session had to go.
   */
  @Override
  public void stored() {
    boolean lossy;
    synchronized (this) {
      over = true;
      lossy = cut != SessionRecords.UNKNOWN;
      notifyAll();
    }
    synchronized (store) {
      try {
        if (lossy) {
          writePending();
        }
        store.stored(lossy);
      } catch (IOException e) {
        listener.onTrouble("what is stored cannot be deleted: " + e.getMessage());
      }
    }
  }

  /** Deletes what is kept although the service does not have it. */
  public void discard() {
    synchronized (this) {
      cut = SessionRecords.UNKNOWN;
    }
    stored();
  }

  /** Nobody waits for the service here: samples go on to the disk. */
  @Override
  public void release() {}

  /** Writes what is not written yet and lets others have the session. */
  @Override
  public void close() throws IOException {
    thread.shutdownNow();
    synchronized (store) {
      boolean stored;
      synchronized (this) {
        stored = over;
        retryNanos = System.nanoTime();
        noteAcknowledged(1);
      }
      if (!stored) {
        sync();
        giveUpUnwritten();
      }
      synchronized (this) {
        over = true;
        notifyAll();
      }
      reader.close();
      store.close();
    }
  }

  private synchronized void keep(KeptFinding finding) {
    if (!over && known.add(finding.identity())) {
      pending.add(finding.record());
    }
  }

  private void sync() {
    synchronized (store) {
      synchronized (this) {
        if (over || (trouble != null && System.nanoTime() - retryNanos < 0)) {
          return;
        }
        noteAcknowledged(NOTED_STEP);
      }
      try {
        writePending();
        writeSamples();
        store.force();
        store.segments().deleteBelow(acknowledged());
        wrote(null);
      } catch (IOException e) {
        store.segments().abandonSegment();
        wrote(e);
      } catch (RuntimeException e) {
        wrote(new IOException("a fault in this program: " + e, e));
      }
    }
  }

  private void writePending() throws IOException {
    while (true) {
      QueueRecord next;
      synchronized (this) {
        next = pending.peek();
      }
      if (next == null) {
        return;
      }
      store.append(next);
      synchronized (this) {
        pending.remove();
      }
    }
  }

  private void writeSamples() throws IOException {
    while (true) {
      synchronized (this) {
        long from = Math.max(written, recent.first());
        if (from >= end) {
          return;
        }
        block.start(from);
        recent.give(from, Math.min(end, from + SampleBlock.MOST), block::add);
      }
      store.append(block);
      synchronized (this) {
        written = Math.max(written, block.end());
        notifyAll();
      }
    }
  }

  private void wrote(@Nullable IOException failure) {
    boolean news;
    synchronized (this) {
      news = failure != null && trouble == null;
      trouble = failure;
      retryNanos = System.nanoTime() + RETRY_NANOS;
      notifyAll();
    }
    if (news) {
      listener.onTrouble(String.valueOf(failure == null ? null : failure.getMessage()));
    }
  }

  private synchronized void noteAcknowledged(long step) {
    if (acknowledged - noted >= step) {
      noted = acknowledged;
      pending.add(SessionRecords.number(RecordType.ACKNOWLEDGED, noted));
    }
  }

  private synchronized void drop() {
    if (cut == SessionRecords.UNKNOWN) {
      cut = end;
      pending.add(SessionRecords.number(RecordType.CUT, cut));
    }
    dropped++;
  }

  /** What is still in memory only is lost with it. */
  private void giveUpUnwritten() {
    long lost;
    boolean full;
    synchronized (this) {
      long safe = Math.max(written, acknowledged);
      lost = dropped + Math.max(0, end - safe);
      full = trouble instanceof QueueFullException;
      if (end > safe) {
        cut = safe;
        pending.add(SessionRecords.number(RecordType.CUT, safe));
      }
    }
    if (lost > 0) {
      try {
        writePending();
      } catch (IOException e) {
        listener.onTrouble(String.valueOf(e.getMessage()));
      }
      store.lost(full ? Cause.FULL : Cause.DISK_FAILED, lost, 0, "");
    }
  }

  private static Thread named(Runnable task) {
    Thread thread = new Thread(task, "queue");
    thread.setDaemon(true);
    return thread;
  }
}
