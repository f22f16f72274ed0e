package com.backaware.posture.history;

import com.backaware.motion.recording.RecordingWriter;
import com.backaware.motion.sample.BeltSample;
import com.backaware.posture.session.SampleBlock;
import com.backaware.posture.session.SessionOpening;
import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** A session's samples as belt recording CSV v1, piece by piece. Not thread-safe. */
final class RecordingText {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 15);
  private final SessionOpening opening;
  private final RecordingWriter writer;
  private final BeltSample sample = new BeltSample();

  RecordingText(SessionOpening opening) {
    this.opening = opening;
    try {
      this.writer = new RecordingWriter(bytes, metadata(opening), opening.hasThorax());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What stands before the rows. */
  Buffer header() {
    return taken();
  }

  /** The rows of a chunk. */
  Buffer rows(SampleBlock block) {
    try {
      for (int i = 0; i < block.size(); i++) {
        block.read(i, opening.resolution(), sample);
        writer.write(sample);
      }
      writer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return taken();
  }

  private Buffer taken() {
    Buffer piece = Buffer.buffer(bytes.toByteArray());
    bytes.reset();
    return piece;
  }

  private static Map<String, String> metadata(SessionOpening opening) {
    Map<String, String> metadata = new LinkedHashMap<>();
    metadata.put("session", opening.sessionId());
    metadata.put("exercise", opening.exercise().id());
    metadata.put("belt", opening.beltId());
    metadata.put("started-at", opening.startedAt().toString());
    return metadata;
  }
}
