package com.backaware.motion.accuracy.data;

import com.backaware.motion.recording.RecordingReader;
import com.backaware.motion.sample.BeltSample;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;

/**
 * One recording in a file, and what its header says of it.
 *
 * @param file the recording
 * @param metadata the header's keys and values
 */
public record Recording(Path file, Map<String, String> metadata) {
  private static final String ENDING = ".csv.gz";

  static Recording of(Path file) throws IOException {
    try (RecordingReader reader = RecordingReader.open(file)) {
      return new Recording(file, reader.metadata());
    }
  }

  /** The file's name without its ending. */
  public String name() {
    return file.getFileName().toString().replace(ENDING, "");
  }

  /** Who trains; empty when the header does not say. */
  public String subject() {
    return metadata.getOrDefault("subject", "");
  }

  /** How it is done; empty when the header does not say. */
  public String technique() {
    return metadata.getOrDefault("technique", "");
  }

  /** Which exercise it is; empty when the header does not say. */
  public String exercise() {
    return metadata.getOrDefault("exercise", "");
  }

  /** Which set it is of those done the same way; empty when the header does not say. */
  public String set() {
    return metadata.getOrDefault("set", "");
  }

  /** Hands every sample on, in order; always the same instance. */
  public void forEach(Consumer<BeltSample> consumer) throws IOException {
    BeltSample sample = new BeltSample();
    try (RecordingReader reader = RecordingReader.open(file)) {
      while (reader.read(sample)) {
        consumer.accept(sample);
      }
    }
  }

  /** The file beside it that has another ending. */
  Path beside(String ending) {
    return file.resolveSibling(name() + ending);
  }
}
