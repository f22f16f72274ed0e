package com.backaware.edge.uplink;

import com.backaware.edge.sample.SampleWindow;
import com.backaware.edge.sample.UnacknowledgedSamples;
import com.backaware.edge.session.BeltSession;
import com.backaware.motion.sample.BeltSample;
import com.backaware.proto.sample.SampleBatchEncoder;
import io.grpc.ManagedChannel;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * Carries one session to the posture service. Every sample stays in its window until the service
 * has stored it, and the uplink calls again after any break, so that the stored session is the same
 * as without one.
 *
 * <p>Offer every sample of the session in order from number 0, after a restart too: what is kept or
 * stored already is passed over. A session that is kept whole need not be offered at all.
 */
public final class Uplink implements AutoCloseable {
  private static final long LEAVING_MILLIS = 1_000;

  private final UplinkThread thread = new UplinkThread();
  private final SampleWindow samples;
  private final Reconnection reconnection;
  private final AtomicBoolean pumpIsDue = new AtomicBoolean();
  private final AtomicBoolean closed = new AtomicBoolean();
  private final UplinkSettings settings;

  /**
   * Creates an uplink that keeps the session in memory; nothing is sent before {@link #start}.
   *
   * @param channels opens a connection to the service; one per call, which the uplink shuts down
   */
  public Uplink(
      Supplier<ManagedChannel> channels,
      BeltSession session,
      TokenSource tokens,
      UplinkSettings settings,
      UplinkListener listener) {
    this(
        channels,
        session,
        new UnacknowledgedSamples(session.hasThorax(), settings.capacity()),
        SendingPace.UNLIMITED,
        tokens,
        settings,
        listener);
  }

  /**
   * Creates an uplink; nothing is sent before {@link #start}.
   *
   * @param channels opens a connection to the service; one per call, which the uplink shuts down
   * @param samples the session's samples; told when the service has the whole session
   * @param pace how fast samples may be sent
   */
  public Uplink(
      Supplier<ManagedChannel> channels,
      BeltSession session,
      SampleWindow samples,
      SendingPace pace,
      TokenSource tokens,
      UplinkSettings settings,
      UplinkListener listener) {
    this.settings = settings;
    this.samples = samples;
    Supplier<StreamCall> calls =
        () ->
            new StreamCall(
                channels.get(),
                samples,
                new SampleBatchEncoder(session.hasThorax()),
                pace,
                settings,
                thread);
    this.reconnection =
        new Reconnection(session, samples, tokens, settings, listener, calls, thread);
    thread.onFault(reconnection::broke);
    reconnection.outcome().whenComplete((report, failure) -> over(report != null));
  }

  private void over(boolean stored) {
    if (stored) {
      samples.stored();
    }
    samples.release();
  }

  /** Makes the first call. */
  public void start() {
    thread.execute(reconnection::connect);
  }

  /**
   * Offers the next sample. Waits only while the samples kept are at capacity, and no longer than
   * there is an outcome to wait for.
   */
  public void offer(BeltSample sample) throws InterruptedException {
    samples.append(sample);
    if (samples.end() % settings.smallestBatch() == 0 && pumpIsDue.compareAndSet(false, true)) {
      thread.execute(
          () -> {
            pumpIsDue.set(false);
            reconnection.pump();
          });
    }
  }

  /** Says that no sample follows any more: the session is closed once everything is sent. */
  public void finish() {
    samples.finish();
    thread.execute(reconnection::finish);
  }

  /**
   * The service's summary, once the session is complete and stored. Fails with {@link
   * UplinkRefusedException} when the service will not have the session.
   */
  public CompletableFuture<SessionReport> outcome() {
    return reconnection.outcome();
  }

  /**
   * Leaves: half-closes a running call and gives the service a second to answer. A session that is
   * not complete stays open at the service for a later resume. Closing again does nothing.
   */
  @Override
  public void close() {
    if (!closed.compareAndSet(false, true)) {
      return;
    }
    CompletableFuture<Void> left = new CompletableFuture<>();
    thread.execute(() -> reconnection.leave(left));
    try {
      left.get(LEAVING_MILLIS, TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException e) {
      // The service does not answer; the connection goes with the thread.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    thread.execute(reconnection::abandon);
    thread.shutdown();
  }
}
