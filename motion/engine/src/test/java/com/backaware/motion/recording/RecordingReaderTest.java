package com.backaware.motion.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.backaware.motion.sample.BeltSample;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RecordingReaderTest {
  private static final String PELVIS =
      "pelvis_acc_x,pelvis_acc_y,pelvis_acc_z,pelvis_gyr_x,pelvis_gyr_y,pelvis_gyr_z";
  private static final String HEADER = "t_us," + PELVIS + "\n";
  private static final String ROW = "0,1,2,3,4,5,6\n";

  private final BeltSample sample = new BeltSample();

  @TempDir private Path folder;

  @Test
  void read_plainRows() throws IOException {
    RecordingReader reader =
        reader("# rate_hz: 100\n# note: a: b\n" + HEADER + "-5,-1.5,.25,3.,4,5e-1,-0.00001\n");

    assertThat(reader.read(sample)).isTrue();
    assertThat(reader.metadata()).containsEntry("rate_hz", "100").containsEntry("note", "a: b");
    assertThat(reader.hasThorax()).isFalse();
    assertThat(sample.timeMicros).isEqualTo(-5);
    assertThat(sample.pelvis.accX).isEqualTo(-1.5);
    assertThat(sample.pelvis.accY).isEqualTo(0.25);
    assertThat(sample.pelvis.accZ).isEqualTo(3);
    assertThat(sample.pelvis.gyrY).isEqualTo(0.5);
    assertThat(sample.pelvis.gyrZ).isEqualTo(-0.00001);
    assertThat(reader.read(sample)).isFalse();
  }

  @Test
  void read_columnsInAnyOrderWithOthersBetween() throws IOException {
    RecordingReader reader =
        reader(
            "thorax_gyr_z,thorax_gyr_y,thorax_gyr_x,thorax_acc_z,thorax_acc_y,thorax_acc_x,note,"
                + PELVIS
                + ",t_us\n12,11,10,9,8,7,what ever,1,2,3,4,5,6,99\n");

    reader.read(sample);

    assertThat(sample.hasThorax).isTrue();
    assertThat(sample.timeMicros).isEqualTo(99);
    assertThat(sample.pelvis.accX).isEqualTo(1);
    assertThat(sample.pelvis.gyrZ).isEqualTo(6);
    assertThat(sample.thorax.accX).isEqualTo(7);
    assertThat(sample.thorax.gyrZ).isEqualTo(12);
  }

  @Test
  void read_byteOrderMarkCarriageReturnsBlankLinesAndMissingLastLineBreak() throws IOException {
    RecordingReader reader =
        reader(
            "\uFEFF# a: b\r\n\r\n"
                + HEADER.replace("\n", "\r\n")
                + "\r\n"
                + ROW
                + "# x\n1 , 1,1,1,1,1,7");

    assertThat(reader.read(sample)).isTrue();
    assertThat(reader.read(sample)).isTrue();
    assertThat(sample.timeMicros).isEqualTo(1);
    assertThat(sample.pelvis.gyrZ).isEqualTo(7);
    assertThat(reader.read(sample)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"nan", "NaN", "inf", "-Inf", "Infinity", "", "  ", "1e999"})
  void read_missingValue_isHandedOnAsNan(String cell) throws IOException {
    RecordingReader reader = reader(HEADER + "7,1," + cell + ",3,4,5,6\n" + ROW);

    assertThat(reader.read(sample)).isTrue();
    assertThat(sample.pelvis.accX).isEqualTo(1);
    assertThat(sample.pelvis.accY).isNaN();
    assertThat(reader.read(sample)).isTrue();
    assertThat(sample.pelvis.accY).isEqualTo(2);
  }

  @Test
  void read_missingTime_makesAllValuesNan() throws IOException {
    RecordingReader reader = reader(HEADER + "7,1,2,3,4,5,6\nnan,1,2,3,4,5,6\n");
    reader.read(sample);

    assertThat(reader.read(sample)).isTrue();
    assertThat(sample.timeMicros).isEqualTo(7);
    assertThat(sample.pelvis.accX).isNaN();
    assertThat(sample.pelvis.gyrZ).isNaN();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`0,1,2,3,4,5,6\n0,1,x,3,4,5,6`|line 3|column pelvis_acc_y is \"x\"",
        "`0,1,2,3,4,5,1.2.3`|line 2|column pelvis_gyr_z is \"1.2.3\"",
        "`0,1,2,3,4,5,0x1p3`|line 2|not a number",
        "`0,1,2,3,4,5,1f`|line 2|not a number",
        "`0,1,2,3,4,5,--1`|line 2|not a number",
        "`now,1,2,3,4,5,6`|line 2|column t_us is \"now\"",
        "`1e30,1,2,3,4,5,6`|line 2|microseconds",
        "`0,1,2,3,4,5`|line 2|6 fields, but the header line names 7",
        "`0,1,2,3,4,5,6,7`|line 2|8 fields, but the header line names 7",
      })
  void read_malformedRow_namesFileLineAndColumn(String rows, String line, String what) {
    assertThatThrownBy(() -> readAll(reader(HEADER + rows)))
        .isInstanceOf(RecordingException.class)
        .hasMessageContainingAll("squat.csv", line, what);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``|squat.csv is empty",
        "`\n\n`|squat.csv is empty",
        "`# a: b\n`|no header line",
        "`# belt-recording: v2\nt_us\n`|v2; only v1",
        "`t_us,pelvis_acc_x\n`|line 1: missing column pelvis_acc_y, pelvis_acc_z, pelvis_gyr_x",
        "`a;b;c\n`|missing column t_us, pelvis_acc_x",
        "`a,t_us,t_us\n`|line 1: the column t_us is named twice",
      })
  void open_malformedHeader_saysWhatIsMissing(String text, String what) {
    assertThatThrownBy(() -> reader(text))
        .isInstanceOf(RecordingException.class)
        .hasMessageContaining(what);
  }

  @Test
  void open_partOfTheThorax_namesTheRest() {
    assertThatThrownBy(() -> reader("t_us,thorax_acc_x," + PELVIS + "\n"))
        .hasMessageContaining("missing column thorax_acc_y, thorax_acc_z, thorax_gyr_x");
  }

  @Test
  void read_headerOnly_saysNothingWasRecorded() {
    assertThatThrownBy(() -> readAll(reader(HEADER)))
        .isInstanceOf(RecordingException.class)
        .hasMessageContaining("squat.csv has a header line but no rows");
  }

  @Test
  void open_binary_saysItIsNotText() {
    byte[] bytes = new byte[2000];
    new Random(1).nextBytes(bytes);

    assertThatThrownBy(() -> new RecordingReader(new ByteArrayInputStream(bytes), "photo.csv"))
        .isInstanceOf(RecordingException.class)
        .hasMessageContaining("photo.csv is not a text file");
  }

  @ParameterizedTest
  @ValueSource(ints = {65_537, 100_000, 200_000})
  void read_overlongLine_isRefused(int length) {
    String line = "1".repeat(length);
    assertThatThrownBy(() -> readAll(reader(HEADER + ROW + line + "\n" + ROW)))
        .isInstanceOf(RecordingException.class)
        .hasMessageContaining("line 3: the line is longer than 65536 bytes");
  }

  @Test
  void read_gzipUnderAnyName_givesTheSameRows() throws IOException {
    byte[] zipped = gzip(HEADER + "3,1,2,3,4,5,6\n");

    new RecordingReader(new ByteArrayInputStream(zipped), "squat.csv").read(sample);

    assertThat(sample.timeMicros).isEqualTo(3);
  }

  @Test
  void read_truncatedGzip_saysWhereItBreaksOff() throws IOException {
    StringBuilder text = new StringBuilder(HEADER);
    Random random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      text.append(i).append(",1,2,3,4,5,").append(random.nextInt()).append('\n');
    }
    byte[] zipped = gzip(text.toString());

    for (int length : new int[] {5, 30, zipped.length / 2, zipped.length - 4}) {
      InputStream half = new ByteArrayInputStream(Arrays.copyOf(zipped, length));
      assertThatThrownBy(() -> readAll(new RecordingReader(half, "squat.csv.gz")))
          .as("%d bytes", length)
          .isInstanceOf(RecordingException.class)
          .hasMessageContainingAll("squat.csv.gz", "gzip", "after line ");
    }
  }

  @Test
  void read_damagedGzip_isRefused() throws IOException {
    byte[] zipped = gzip(HEADER + ROW.repeat(1000));
    Arrays.fill(zipped, 20, 60, (byte) 0xFF);

    assertThatThrownBy(
            () -> readAll(new RecordingReader(new ByteArrayInputStream(zipped), "squat.csv.gz")))
        .isInstanceOf(RecordingException.class)
        .hasMessageContaining("damaged");
  }

  @Test
  void open_noFileOrAFolder_saysSo() {
    assertThatThrownBy(() -> RecordingReader.open(folder.resolve("none.csv")))
        .isInstanceOf(RecordingException.class)
        .hasMessageContainingAll("none.csv", "does not exist");
    assertThatThrownBy(() -> RecordingReader.open(folder))
        .isInstanceOf(RecordingException.class)
        .hasMessageContaining("is a folder");
  }

  @Test
  void open_file_readsIt() throws IOException {
    Path file = folder.resolve("squat.csv");
    Files.writeString(file, HEADER + ROW);

    try (RecordingReader reader = RecordingReader.open(file)) {
      assertThat(reader.read(sample)).isTrue();
      assertThat(sample.pelvis.gyrZ).isEqualTo(6);
    }
  }

  @Test
  void read_randomDecimals_parsesLikeTheJdk() throws IOException {
    Random random = new Random(42);
    for (int i = 0; i < 2000; i++) {
      String cell = randomDecimal(random);
      reader(HEADER + "0," + cell + ",2,3,4,5,6\n").read(sample);
      assertThat(sample.pelvis.accX).as(cell).isEqualTo(Double.parseDouble(cell));
    }
  }

  @Test
  void read_randomlyDamagedFile_neverFailsInAnyOtherWay() throws IOException {
    byte[] plain = ("# a: b\n" + HEADER + ROW.repeat(50)).getBytes(StandardCharsets.UTF_8);
    byte[] zipped = gzip("# a: b\n" + HEADER + ROW.repeat(50));
    Random random = new Random(9);
    int refused = 0;
    for (int i = 0; i < 4000; i++) {
      byte[] damaged = (i % 2 == 0 ? plain : zipped).clone();
      for (int hits = 1 + random.nextInt(3); hits > 0; hits--) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      damaged =
          Arrays.copyOf(
              damaged, Math.max(0, damaged.length - random.nextInt(3) * random.nextInt(50)));
      try {
        readAll(new RecordingReader(new ByteArrayInputStream(damaged), "damaged.csv"));
      } catch (RecordingException e) {
        assertThat(e).hasMessageContaining("damaged.csv");
        refused++;
      }
    }
    assertThat(refused).isBetween(1000, 4000);
  }

  private static String randomDecimal(Random random) {
    String digits =
        Long.toString(1_000_000_000_000_000_000L + (random.nextLong() >>> 2))
            .substring(random.nextInt(19));
    int point = random.nextInt(digits.length() + 1);
    String text = digits.substring(0, point) + "." + digits.substring(point);
    String sign = random.nextBoolean() ? "-" : "";
    return sign + text + (random.nextInt(4) == 0 ? "e" + (random.nextInt(40) - 20) : "");
  }

  private void readAll(RecordingReader reader) throws IOException {
    while (reader.read(sample)) {
      assertThat(sample.hasThorax).isEqualTo(reader.hasThorax());
    }
  }

  private static RecordingReader reader(String text) throws IOException {
    InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    return new RecordingReader(in, "squat.csv");
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
