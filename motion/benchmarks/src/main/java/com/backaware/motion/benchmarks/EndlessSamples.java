package com.backaware.motion.benchmarks;

import com.backaware.motion.recording.RecordingReader;
import com.backaware.motion.sample.BeltSample;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A shipped recording over and over again, as one session whose time goes on. */
final class EndlessSamples {
  /** Set for the processes that JMH starts: the checkout. */
  static final String ROOT = "backaware.root";

  private static final long SPACING_MICROS = 10_000;

  private final BeltSample[] samples;
  private final long[] times;
  private final long period;
  private int next;
  private long offset;

  private EndlessSamples(List<BeltSample> list) {
    samples = list.toArray(new BeltSample[0]);
    times = list.stream().mapToLong(sample -> sample.timeMicros).toArray();
    period = times[times.length - 1] - times[0] + SPACING_MICROS;
  }

  /** A shipped recording. */
  static EndlessSamples of(String name) throws IOException {
    List<BeltSample> list = new ArrayList<>();
    try (RecordingReader reader = RecordingReader.open(recording(name))) {
      BeltSample sample = new BeltSample();
      while (reader.read(sample)) {
        list.add(sample);
        sample = new BeltSample();
      }
    }
    return new EndlessSamples(list);
  }

  /** Where a shipped recording is. */
  static Path recording(String name) {
    return Path.of(System.getProperty(ROOT, "."), "edge-agent", "recordings", name + ".csv.gz");
  }

  /** The next sample; the same instance comes again after a whole round. */
  BeltSample next() {
    BeltSample sample = samples[next];
    sample.timeMicros = times[next] + offset;
    next++;
    if (next == samples.length) {
      next = 0;
      offset += period;
    }
    return sample;
  }

  /** Samples in a round. */
  int size() {
    return samples.length;
  }
}
