package com.backaware.motion.benchmarks;

import com.backaware.motion.orientation.OrientationFilter;
import com.backaware.motion.orientation.Quaternion;
import com.backaware.motion.sample.BeltSample;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The orientation filter alone, per sample, reading its answer each time. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class OrientationBenchmark {
  static final int BATCH = 1000;

  private final OrientationFilter filter = new OrientationFilter();
  private final Quaternion orientation = new Quaternion();
  private Optional<EndlessSamples> samples = Optional.empty();

  /** Reads the recording. */
  @Setup
  public void read() throws IOException {
    samples = Optional.of(EndlessSamples.of("squat-with-faults"));
  }

  /** One batch. */
  @Benchmark
  @OperationsPerInvocation(BATCH)
  public double update() {
    EndlessSamples endless = samples.orElseThrow();
    double sum = 0;
    for (int i = 0; i < BATCH; i++) {
      BeltSample sample = endless.next();
      filter.update(sample.timeMicros, sample.pelvis);
      filter.orientation(orientation);
      sum += orientation.w;
    }
    return sum;
  }
}
