package com.backaware.motion.fuzz;

import com.backaware.motion.recording.RecordingException;
import com.backaware.motion.recording.RecordingReader;
import com.backaware.motion.sample.BeltSample;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** The recording parser gives rows, or says what is wrong with the file; nothing else. */
final class RecordingFuzzTest {
  @FuzzTest
  void read(byte[] bytes) throws IOException {
    fuzzerTestOneInput(bytes);
  }

  public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
    try (RecordingReader reader = new RecordingReader(new ByteArrayInputStream(bytes), "file")) {
      BeltSample sample = new BeltSample();
      while (reader.read(sample)) {
        if (Math.abs(sample.timeMicros) > 1L << 53) {
          throw new IllegalStateException("time " + sample.timeMicros);
        }
      }
    } catch (RecordingException e) {
      String message = String.valueOf(e.getMessage());
      if (!message.startsWith("file") || message.length() > 1000) {
        throw new IllegalStateException("message: " + message, e);
      }
    }
  }
}
