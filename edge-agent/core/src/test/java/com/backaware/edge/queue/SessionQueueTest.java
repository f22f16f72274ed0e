package com.backaware.edge.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.backaware.edge.queue.QueueLoss.Cause;
import com.backaware.edge.queue.file.NewerVersionException;
import com.backaware.edge.queue.file.Segment;
import com.backaware.edge.queue.kept.KeptFinding;
import com.backaware.edge.queue.kept.QueuedSession;
import com.backaware.motion.repetition.SetSummary;
import com.backaware.motion.sample.SampleQuantizer;
import java.io.File;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
final class SessionQueueTest {
  private static final int SAMPLES = 2_345;

  @TempDir File folder;
  private final Kept.Ear ear = new Kept.Ear();
  private final QueuedSession session = Kept.session();

  @Test
  void read_inTheSameLife_givesWhatWasAppended() throws Exception {
    try (SessionQueue queue = open()) {
      Kept.append(queue, 0, 3 * SessionQueue.IN_MEMORY);

      assertThat(Kept.read(queue)).isEqualTo(Kept.rows(0, 3 * SessionQueue.IN_MEMORY));
    }
  }

  @Test
  void read_afterARestart_givesWhatWasAppended() throws Exception {
    fill(SAMPLES);

    try (SessionQueue queue = open()) {
      assertThat(Kept.read(queue)).isEqualTo(Kept.rows(0, SAMPLES));
      assertThat(queue.session()).isEqualTo(session);
      assertThat(queue.ended()).isFalse();
    }
    assertThat(ear.losses).isEmpty();
  }

  @Test
  void append_fromTheStartAgain_keepsEachSampleOnce() throws Exception {
    fill(SAMPLES);

    try (SessionQueue queue = open()) {
      Kept.append(queue, 0, SAMPLES + 100);

      assertThat(Kept.read(queue)).isEqualTo(Kept.rows(0, SAMPLES + 100));
    }
  }

  @Test
  void acknowledge_always_deletesTheFilesBelow() throws Exception {
    fill(SAMPLES);
    int before = segments().size();
    try (SessionQueue queue = open()) {
      queue.acknowledge(SAMPLES - 10);
    }

    assertThat(before).isGreaterThan(5);
    assertThat(segments()).hasSizeLessThanOrEqualTo(2);
    try (SessionQueue queue = open()) {
      assertThat(queue.acknowledged()).isLessThanOrEqualTo(SAMPLES - 10);
      assertThat(Kept.read(queue)).isEqualTo(Kept.rows((int) queue.acknowledged(), SAMPLES));
    }
    assertThat(Kept.queue(folder, ear).sessions().get(0).unsent()).isEqualTo(10);
  }

  @Test
  void acknowledge_beyondWhatIsKept_goesOnThere() throws Exception {
    fill(500);
    try (SessionQueue queue = open()) {
      queue.acknowledge(700);
      Kept.append(queue, 0, 1_000);

      assertThat(queue.acknowledged()).isEqualTo(700);
      assertThat(Kept.read(queue)).isEqualTo(Kept.rows(700, 1_000));
    }
    try (SessionQueue queue = open()) {
      queue.acknowledge(700);
      assertThat(Kept.read(queue)).isEqualTo(Kept.rows(700, 1_000));
    }
    assertThat(ear.losses).isEmpty();
  }

  @Test
  void stored_always_leavesNothing() throws Exception {
    try (SessionQueue queue = open()) {
      Kept.append(queue, 0, 100);
      queue.finish();
      queue.stored();
    }

    assertThat(folder.list()).isEmpty();
  }

  @Test
  void finish_whenItReturns_hasTheSessionOnTheDisk() throws Exception {
    try (SessionQueue queue = open()) {
      Kept.append(queue, 0, 100);
      queue.finish();

      KeptSession seen = Kept.queue(folder, ear).sessions().get(0);
      assertThat(seen.state()).isEqualTo(KeptSession.State.IN_USE);
      assertThat(seen.end()).isEqualTo(100);
    }
    assertThat(Kept.queue(folder, ear).sessions().get(0).state())
        .isEqualTo(KeptSession.State.WAITING);
  }

  @Test
  void findings_offeredAgainAfterARestart_areKeptOnce() throws Exception {
    SetSummary set = new SetSummary(1, 100, 900, 5, 2, 1);
    for (int life = 0; life < 2; life++) {
      try (SessionQueue queue = open()) {
        queue.findings().onSet(set);
      }
    }

    List<KeptFinding> findings = Kept.queue(folder, ear).sessions().get(0).findings();
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).kind()).isEqualTo("set");
    assertThat(findings.get(0).figures()).containsEntry("flagged_repetition_count", 2.0);
  }

  @Test
  void damagedMiddle_isGivenAsNoNumbersAndTold() throws Exception {
    fill(SAMPLES);
    List<Segment> segments = segments();
    Segment damaged = segments.get(2);
    flip(damaged.file(), (int) damaged.file().length() / 3);

    try (SessionQueue queue = open()) {
      List<List<Long>> rows = Kept.read(queue);
      int from = (int) damaged.first();
      int to = (int) segments.get(3).first();

      assertThat(rows).hasSize(SAMPLES);
      assertThat(rows.subList(0, from)).isEqualTo(Kept.rows(0, from));
      assertThat(rows.subList(to, SAMPLES)).isEqualTo(Kept.rows(to, SAMPLES));
      long missing = rows.subList(from, to).stream().filter(SessionQueueTest::missing).count();
      assertThat(missing).isPositive();
      assertThat(ear.losses).hasSize(1);
      assertThat(ear.losses.get(0).cause()).isEqualTo(Cause.DAMAGED);
      assertThat(ear.losses.get(0).samples()).isEqualTo(missing);
      assertThat(ear.losses.get(0).sentence()).contains(damaged.file().getName(), "damaged");
    }
  }

  @Test
  void damagedNotes_leaveTheSamples() throws Exception {
    fill(SAMPLES);
    flip(new File(own(), "session.baq"), 30);

    assertThat(Kept.queue(folder, ear).sessions().get(0).session()).contains(session);
    try (SessionQueue queue = open()) {
      assertThat(Kept.read(queue)).isEqualTo(Kept.rows(0, SAMPLES));
    }
    assertThat(ear.losses).extracting(QueueLoss::cause).containsExactly(Cause.DAMAGED);
  }

  @Test
  void fileOfANewerVersion_isRefusedByNameAndLeftAsItIs() throws Exception {
    fill(SAMPLES);
    Path newer = segments().get(1).file().toPath();
    byte[] bytes = Files.readAllBytes(newer);
    ByteBuffer.wrap(bytes).putInt(4, 2);
    CRC32 crc = new CRC32();
    crc.update(bytes, 0, 8);
    ByteBuffer.wrap(bytes).putInt(8, (int) crc.getValue());
    Files.write(newer, bytes);

    assertThatThrownBy(this::open)
        .isInstanceOf(NewerVersionException.class)
        .hasMessageContaining(newer.getFileName().toString())
        .hasMessageContaining("version 2");
    assertThatThrownBy(this::open).isInstanceOf(NewerVersionException.class);
    assertThat(Files.readAllBytes(newer)).isEqualTo(bytes);
    assertThat(ear.losses).isEmpty();
  }

  @Test
  void open_whileHeld_isEmpty() throws Exception {
    try (SessionQueue held = open()) {
      assertThat(held.empty()).isTrue();
      assertThat(Kept.queue(folder, ear).open(session)).isEmpty();
      assertThat(Kept.queue(folder, ear).take(session.session().id())).isEmpty();
      assertThat(Kept.queue(folder, ear).drop(session.session().id())).isFalse();
    }
  }

  private SessionQueue open() throws Exception {
    return Kept.queue(folder, ear).open(session).orElseThrow();
  }

  /** Fills the queue in many short lives of the agent, each of which begins a segment. */
  private void fill(int samples) throws Exception {
    for (int to = 150; to < samples + 150; to += 150) {
      try (SessionQueue queue = open()) {
        Kept.append(queue, 0, Math.min(samples, to));
      }
    }
  }

  private List<Segment> segments() {
    return Segment.list(own());
  }

  private File own() {
    return new File(folder, session.session().id().toString());
  }

  private static boolean missing(List<Long> row) {
    return row.subList(1, row.size()).stream()
        .allMatch(count -> count == SampleQuantizer.NOT_A_NUMBER);
  }

  private static void flip(File file, int at) throws Exception {
    byte[] bytes = Files.readAllBytes(file.toPath());
    bytes[at] ^= 0x10;
    Files.write(file.toPath(), bytes);
  }
}
