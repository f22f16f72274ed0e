package com.backaware.posture.stream;

import com.backaware.posture.live.LiveSessions;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/** What can be measured of the belt streams, from the first moment on. */
@Startup
@ApplicationScoped
class StreamMetrics {
  private final Counter samples;
  private final Timer engine;
  private final Timer acknowledgement;
  private final MeterRegistry registry;

  StreamMetrics(MeterRegistry registry, LiveSessions live) {
    this.registry = registry;
    this.samples =
        Counter.builder("backaware.posture.samples")
            .description("Samples received")
            .register(registry);
    this.engine =
        Timer.builder("backaware.posture.engine")
            .description("Time the engine takes for a batch")
            .register(registry);
    this.acknowledgement =
        Timer.builder("backaware.posture.acknowledgement")
            .description(
                "Time from the arrival of a batch to its acknowledgement, oldest of a chunk")
            .publishPercentiles(0.5, 0.99)
            .register(registry);
    registry.gauge("backaware.posture.sessions.live", live, LiveSessions::count);
  }

  /** Runs the engine on a batch. */
  <T> T judged(int sampleCount, Supplier<T> judging) {
    samples.increment(sampleCount);
    return engine.record(judging);
  }

  /** Starts to wait for an acknowledgement. */
  Timer.Sample arrived() {
    return Timer.start(registry);
  }

  /** The acknowledgement is there. */
  void acknowledged(Timer.Sample since) {
    since.stop(acknowledgement);
  }
}
