package com.backaware.motion.benchmarks;

import com.backaware.motion.recording.RecordingReader;
import com.backaware.motion.sample.BeltSample;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Reading a recording of one sensor from memory. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ParserBenchmark {
  /** How the recording is packed. */
  @Param({"plain", "gzip"})
  public String packed = "plain";

  private final BeltSample sample = new BeltSample();
  private byte[] recording = {};

  /** Rows read. */
  @State(Scope.Thread)
  @AuxCounters
  public static class Rows {
    /** How many. */
    public long rows;
  }

  /** Reads the recording into memory. */
  @Setup
  public void read() throws IOException {
    byte[] bytes = Files.readAllBytes(EndlessSamples.recording("squat-with-faults"));
    try (InputStream plain = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      recording = packed.equals("gzip") ? bytes : plain.readAllBytes();
    }
  }

  /** One whole recording. */
  @Benchmark
  public double parse(Rows counter) throws IOException {
    double sum = 0;
    try (RecordingReader reader =
        new RecordingReader(new ByteArrayInputStream(recording), "recording")) {
      while (reader.read(sample)) {
        sum += sample.pelvis.accX;
        counter.rows++;
      }
    }
    return sum;
  }
}
