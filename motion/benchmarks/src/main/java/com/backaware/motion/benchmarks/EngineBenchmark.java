package com.backaware.motion.benchmarks;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The whole engine, per sample, while squats go on; its reports included. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class EngineBenchmark {
  /** How many sensors the wearer has. */
  @Param({"1", "2"})
  public int sensors;

  private Optional<Wearer> wearer = Optional.empty();

  /** Reads the recording. */
  @Setup
  public void read() throws IOException {
    wearer = Optional.of(Wearer.with(sensors));
  }

  /** One batch. */
  @Benchmark
  @OperationsPerInvocation(OrientationBenchmark.BATCH)
  public double accept() {
    Wearer own = wearer.orElseThrow();
    double sum = 0;
    for (int i = 0; i < OrientationBenchmark.BATCH; i++) {
      own.step();
      sum += own.tilt();
    }
    return sum;
  }
}
