package com.backaware.motion.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.backaware.motion.sample.BeltSample;
import com.backaware.motion.sample.ImuReading;
import com.backaware.motion.sample.SampleQuantizer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class RecordingWriterTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final BeltSample sample = new BeltSample();

  @Test
  void write_row_hasFixedDecimals() throws IOException {
    sample.timeMicros = -12;
    sample.pelvis.accX = 9.80665;
    sample.pelvis.accY = -0.00004;
    sample.pelvis.accZ = -0.0001;
    sample.pelvis.gyrX = Double.NEGATIVE_INFINITY;
    sample.pelvis.gyrY = -12.345678;
    try (RecordingWriter writer = new RecordingWriter(out, Map.of("exercise", "squat"), false)) {
      writer.write(sample);
    }

    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            """
            # belt-recording: v1
            # exercise: squat
            t_us,pelvis_acc_x,pelvis_acc_y,pelvis_acc_z,pelvis_gyr_x,pelvis_gyr_y,pelvis_gyr_z
            -12,9.8066,0.0000,-0.0001,nan,-12.34568,0.00000
            """);
  }

  @Test
  void write_quantizedSamples_readBackToTheLastBit() throws IOException {
    RecordingWriter writer = new RecordingWriter(out, Map.of(), true);
    Random random = new Random(5);
    for (int i = 0; i < 5000; i++) {
      next(random);
      writer.write(sample);
    }
    writer.close();

    RecordingReader reader =
        new RecordingReader(new ByteArrayInputStream(out.toByteArray()), "written");
    BeltSample read = new BeltSample();
    random = new Random(5);
    sample.timeMicros = 0;
    for (int i = 0; i < 5000; i++) {
      next(random);
      assertThat(reader.read(read)).isTrue();
      assertThat(read.timeMicros).isEqualTo(sample.timeMicros);
      assertThat(values(read.pelvis)).isEqualTo(values(sample.pelvis));
      assertThat(values(read.thorax)).isEqualTo(values(sample.thorax));
    }
    assertThat(reader.read(read)).isFalse();
  }

  @Test
  void write_extremeTimes_areWhole() throws IOException {
    RecordingWriter writer = new RecordingWriter(out, Map.of(), false);
    sample.timeMicros = Long.MIN_VALUE;
    writer.write(sample);
    writer.flush();

    assertThat(out.toString(StandardCharsets.UTF_8)).contains("\n-9223372036854775808,0.0000,");
  }

  @Test
  void metadata_thatWouldBreakTheFormat_isRefused() {
    assertThatThrownBy(() -> new RecordingWriter(out, Map.of("a", "b\nc"), false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("line break");
    assertThatThrownBy(() -> new RecordingWriter(out, Map.of("a:b", "c"), false))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private void next(Random random) {
    sample.timeMicros += random.nextInt(20_000);
    sample.hasThorax = true;
    fill(sample.pelvis, random);
    fill(sample.thorax, random);
    SampleQuantizer.quantize(sample);
  }

  private static void fill(ImuReading reading, Random random) {
    reading.accX = random.nextGaussian() * 10;
    reading.accY = random.nextInt(50) == 0 ? Double.NaN : random.nextGaussian();
    reading.accZ = random.nextGaussian() * 1e-4;
    reading.gyrX = random.nextGaussian() * 10;
    reading.gyrY = random.nextGaussian() * 1e9;
    reading.gyrZ = random.nextGaussian();
  }

  private static double[] values(ImuReading r) {
    return new double[] {r.accX, r.accY, r.accZ, r.gyrX, r.gyrY, r.gyrZ};
  }
}
