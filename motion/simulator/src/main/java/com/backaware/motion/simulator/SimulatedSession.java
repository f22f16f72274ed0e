package com.backaware.motion.simulator;

import com.backaware.motion.recording.RecordingWriter;
import com.backaware.motion.sample.BeltSample;
import com.backaware.motion.simulator.belt.Conditions;
import com.backaware.motion.simulator.truth.Truth;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a belt measured in a simulated session, and what was true.
 *
 * @param samples as the belt delivered them; lost ones are missing
 * @param truth the truth, an instant for each sample
 * @param conditions the belt
 */
public record SimulatedSession(List<BeltSample> samples, Truth truth, Conditions conditions) {
  /** What every recording of a simulation says of itself. */
  public static final String SOURCE =
      "simulated by BackAware's motion simulator; not a measurement";

  /**
   * Writes the samples as a belt recording, CSV v1, which says that it is simulated.
   *
   * @param more further {@code # key: value} lines
   * @param out the stream, which is closed in the end
   */
  public void write(Map<String, String> more, OutputStream out) throws IOException {
    Map<String, String> metadata = new LinkedHashMap<>();
    metadata.put("source", SOURCE);
    metadata.put("exercise", truth.exercise().id());
    metadata.put("rate_hz", Double.toString(conditions.rateHertz()));
    metadata.put("person", Long.toString(truth.person().seed()));
    metadata.putAll(more);
    boolean hasThorax = !samples.isEmpty() && samples.get(0).hasThorax;
    try (RecordingWriter writer = new RecordingWriter(out, metadata, hasThorax)) {
      for (BeltSample sample : samples) {
        writer.write(sample);
      }
    }
  }
}
