package com.backaware.edge.queue.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** A file that is not as it was written gives a beginning of what was written, and nothing else. */
final class RecordFilePropertiesTest {
  @Property(tries = 8)
  void cutAnywhere_givesTheWholeRecordsBefore(
      @ForAll @Size(max = 5) List<@IntRange(max = 60) Integer> lengths) throws Exception {
    List<QueueRecord> records = records(lengths);
    byte[] whole = written(records);
    for (int length = 0; length < whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);

      List<byte[]> read = payloads(cut);

      assertThat(read).hasSize(wholeRecords(records, length));
      assertPrefix(read, records);
    }
  }

  @Property(tries = 120)
  void byteFlipped_givesTheRecordsBeforeIt(
      @ForAll @Size(max = 5) List<@IntRange(max = 60) Integer> lengths,
      @ForAll @IntRange(max = 10_000) int where,
      @ForAll @IntRange(min = 1, max = 255) int bits)
      throws Exception {
    List<QueueRecord> records = records(lengths);
    byte[] bytes = written(records);
    int at = where % bytes.length;
    bytes[at] ^= (byte) bits;

    List<byte[]> read = payloads(bytes);

    assertThat(read).hasSize(wholeRecords(records, at));
    assertPrefix(read, records);
  }

  @Property(tries = 40)
  void anyBytesAfterTheRecords_changeNothing(
      @ForAll @Size(max = 3) List<@IntRange(max = 60) Integer> lengths,
      @ForAll @Size(min = 1, max = 40) byte[] garbage)
      throws Exception {
    List<QueueRecord> records = records(lengths);
    byte[] bytes = written(records);
    byte[] longer = Arrays.copyOf(bytes, bytes.length + garbage.length);
    System.arraycopy(garbage, 0, longer, bytes.length, garbage.length);

    assertPrefix(payloads(longer), records);
  }

  private static void assertPrefix(List<byte[]> read, List<QueueRecord> records) {
    for (int i = 0; i < read.size(); i++) {
      assertThat(read.get(i)).isEqualTo(records.get(i).payload());
    }
  }

  /** Records that end at or before a length. */
  private static int wholeRecords(List<QueueRecord> records, int length) {
    int end = FileHeader.BYTES;
    int whole = 0;
    for (QueueRecord record : records) {
      end += record.size();
      whole += end <= length ? 1 : 0;
    }
    return whole;
  }

  private static List<QueueRecord> records(List<Integer> lengths) {
    List<QueueRecord> records = new ArrayList<>();
    records.add(QueueRecord.of(RecordType.SESSION, out -> out.writeUTF("session")));
    for (int length : lengths) {
      records.add(QueueRecord.of(RecordType.FINDING, out -> out.write(new byte[length])));
    }
    return records;
  }

  private static byte[] written(List<QueueRecord> records) throws IOException {
    Path folder = Files.createTempDirectory("records");
    Path file = folder.resolve("f.baq");
    try {
      try (RecordWriter writer = RecordWriter.create(file.toFile(), records.get(0))) {
        for (QueueRecord record : records.subList(1, records.size())) {
          writer.append(record);
        }
      }
      return Files.readAllBytes(file);
    } finally {
      Files.deleteIfExists(file);
      Files.delete(folder);
    }
  }

  private static List<byte[]> payloads(byte[] bytes) throws IOException {
    File file = File.createTempFile("records", ".baq");
    try {
      Files.write(file.toPath(), bytes);
      List<byte[]> payloads = new ArrayList<>();
      try (RecordReader reader = RecordReader.open(file)) {
        for (Optional<QueueRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
          payloads.add(next.get().payload());
        }
        assertThat(reader.position() + reader.unreadable()).isEqualTo(bytes.length);
      }
      return payloads;
    } finally {
      Files.delete(file.toPath());
    }
  }
}
