package com.backaware.edge.hub.orient;

import static org.assertj.core.api.Assertions.assertThat;

import com.backaware.motion.orientation.Quaternion;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class QuaternionCsvTest {
  @Test
  void row_ofManyOrientations_readsAsTheFormatterWritesThem() throws Exception {
    SplittableRandom random = new SplittableRandom(5);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    QuaternionCsv csv = new QuaternionCsv(bytes);
    StringBuilder expected = new StringBuilder("t_us,qw,qx,qy,qz\n");
    Quaternion q = new Quaternion();
    csv.header();
    for (int i = 0; i < 5_000; i++) {
      long time = random.nextLong(-1_000_000_000_000L, 1_000_000_000_000L);
      q.set(nine(random), nine(random), nine(random), i % 5 - 1);
      csv.row(time, q);
      expected.append(
          String.format(Locale.ROOT, "%d,%.9f,%.9f,%.9f,%.9f%n", time, q.w, q.x, q.y, q.z));
    }
    csv.flush();

    assertThat(bytes.toString(StandardCharsets.US_ASCII)).isEqualTo(expected.toString());
  }

  private static double nine(SplittableRandom random) {
    return random.nextLong(-1_000_000_000L, 1_000_000_001L) / 1e9;
  }
}
