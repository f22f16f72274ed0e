package com.backaware.motion.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class BundledRecordingsTest {
  private static final int LARGEST_BYTES = 200_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        BundledRecordings.REFERENCE,
        BundledRecordings.WITH_FAULTS,
        BundledRecordings.CALIBRATION
      })
  void shippedRecording_isWhatTheGeneratorWrites(String name) throws IOException {
    Path shipped = SyntheticSquats.RECORDINGS.resolve(name);
    ByteArrayOutputStream written = new ByteArrayOutputStream();

    BundledRecordings.write(SyntheticSquats.RECORDINGS, name, written);

    assertThat(Files.size(shipped)).isLessThan(LARGEST_BYTES);
    assertThat(written.toString(StandardCharsets.UTF_8).lines())
        .containsExactlyElementsOf(read(shipped));
  }

  private static Iterable<String> read(Path file) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
