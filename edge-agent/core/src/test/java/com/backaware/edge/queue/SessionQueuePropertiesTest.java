package com.backaware.edge.queue;

import static org.assertj.core.api.Assertions.assertThat;

import com.backaware.edge.queue.QueueLoss.Cause;
import com.backaware.edge.queue.file.Segment;
import com.backaware.edge.queue.kept.QueuedSession;
import com.backaware.edge.queue.kept.SessionFiles;
import com.backaware.motion.sample.SampleQuantizer;
import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** A session whose files are not as they were written never gives a wrong sample. */
final class SessionQueuePropertiesTest {
  private static final int SAMPLES = 60;
  private static final int MORE = 15;
  private static final QueuedSession SESSION = Kept.session();
  private static List<byte[]> written = new ArrayList<>();
  private static List<String> names = new ArrayList<>();

  /** Three lives of an agent, so three segments. */
  @BeforeContainer
  static void write() throws Exception {
    File folder = Files.createTempDirectory("queue").toFile();
    for (int to = 20; to <= SAMPLES; to += 20) {
      try (SessionQueue queue = open(folder, new Kept.Ear())) {
        Kept.append(queue, 0, to);
      }
    }
    written = new ArrayList<>();
    names = new ArrayList<>();
    for (File file : files(folder)) {
      names.add(file.getName());
      written.add(Files.readAllBytes(file.toPath()));
    }
    SessionFiles.delete(folder);
  }

  @AfterContainer
  static void forget() {
    written.clear();
  }

  /** Every length of the last segment, from nothing to all of it. */
  @Provide
  Arbitrary<Integer> lengths() {
    int last = written.get(written.size() - 1).length;
    return Arbitraries.of(IntStream.rangeClosed(0, last).boxed().toList());
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void lastFileCutAnywhere_losesItsTailOnlyAndGoesOn(@ForAll("lengths") int length)
      throws Exception {
    File folder = restored();
    try {
      List<File> files = files(folder);
      File last = files.get(files.size() - 1);
      try (RandomAccessFile file = new RandomAccessFile(last, "rw")) {
        file.setLength(length);
      }
      Kept.Ear ear = new Kept.Ear();
      try (SessionQueue queue = open(folder, ear)) {
        int kept = (int) queue.end();
        assertThat(kept).isBetween(40, SAMPLES);
        assertThat(Kept.read(queue)).isEqualTo(Kept.rows(0, kept));
        assertThat(ear.losses.isEmpty()).isEqualTo(recordsEnd(length));
        assertThat(ear.losses).allMatch(loss -> loss.cause() == Cause.TORN_TAIL);
        Kept.append(queue, 0, SAMPLES + MORE);
      }
      try (SessionQueue queue = open(folder, ear)) {
        assertThat(Kept.read(queue)).isEqualTo(Kept.rows(0, SAMPLES + MORE));
        assertThat(ear.losses).hasSizeLessThanOrEqualTo(1);
      }
    } finally {
      SessionFiles.delete(folder);
    }
  }

  @Property(tries = 100)
  void anyByteFlipped_neverGivesAWrongSample(
      @ForAll @IntRange(max = 100_000) int where, @ForAll @IntRange(min = 1, max = 255) int bits)
      throws Exception {
    File folder = restored();
    try {
      flip(files(folder), where, (byte) bits);
      Kept.Ear ear = new Kept.Ear();
      try (SessionQueue queue = open(folder, ear)) {
        List<List<Long>> rows = Kept.read(queue);
        List<List<Long>> right = Kept.rows(0, SAMPLES);
        for (int i = 0; i < rows.size(); i++) {
          int number = (int) queue.acknowledged() + i;
          if (!missing(rows.get(i))) {
            assertThat(rows.get(i)).isEqualTo(right.get(number));
          }
        }
        assertThat(rows.size()).isGreaterThanOrEqualTo(40 - (int) queue.acknowledged());
        assertThat(ear.losses).isNotEmpty();
        assertThat(queue.session()).isEqualTo(SESSION);
      }
    } finally {
      SessionFiles.delete(folder);
    }
  }

  /** Whether a record of the last segment ends there, so that nothing shows that one is gone. */
  private static boolean recordsEnd(int length) {
    int afterSession = 12 + SESSION.record().size();
    int whole = written.get(written.size() - 1).length;
    return length == 0 || length == 12 || length == afterSession || length == whole;
  }

  private static boolean missing(List<Long> row) {
    return row.subList(1, row.size()).stream()
        .allMatch(count -> count == SampleQuantizer.NOT_A_NUMBER);
  }

  private static void flip(List<File> files, int where, byte bits) throws IOException {
    int left = where % written.stream().mapToInt(bytes -> bytes.length).sum();
    int file = 0;
    while (left >= written.get(file).length) {
      left -= written.get(file).length;
      file++;
    }
    byte[] bytes = written.get(file).clone();
    bytes[left] ^= bits;
    Files.write(files.get(file).toPath(), bytes);
  }

  private static SessionQueue open(File folder, QueueListener listener) throws IOException {
    return Kept.queue(folder, listener).open(SESSION).orElseThrow();
  }

  private static File restored() throws IOException {
    File folder = Files.createTempDirectory("queue").toFile();
    File own = new File(folder, SESSION.session().id().toString());
    Files.createDirectory(own.toPath());
    for (int i = 0; i < names.size(); i++) {
      Files.write(new File(own, names.get(i)).toPath(), written.get(i));
    }
    return folder;
  }

  /** The session's notes, then its segments in order. */
  private static List<File> files(File folder) {
    File own = new File(folder, SESSION.session().id().toString());
    return Stream.concat(
            Stream.of(new File(own, "session.baq")), Segment.list(own).stream().map(Segment::file))
        .toList();
  }
}
