package com.backaware.proto.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.backaware.posture.v1.ImuColumns;
import com.backaware.posture.v1.SampleBatch;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SampleBatchCodecTest {
  private static final int EXTREME = 1_073_741_823;

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void decode_randomSamples_givesBackWhatWasEncoded(boolean hasThorax) throws Exception {
    SplittableRandom random = new SplittableRandom(7);
    int channels = hasThorax ? 12 : 6;
    int[][] counts = new int[SampleBatchEncoder.MAX_SAMPLES][channels];
    long[] times = new long[counts.length];
    SampleBatchEncoder encoder = new SampleBatchEncoder(hasThorax);
    encoder.start(5_000_000_000L);
    for (int i = 0; i < counts.length; i++) {
      times[i] = random.nextLong(-1_000_000_000_000L, 1_000_000_000_000L);
      for (int channel = 0; channel < channels; channel++) {
        counts[i][channel] = random.nextInt(-EXTREME, EXTREME + 1);
      }
      encoder.add(times[i], counts[i]);
    }

    SampleBatch received = SampleBatch.parseFrom(encoder.build().toByteArray());

    SampleBatchReader reader = SampleBatchReader.of(received, hasThorax);
    for (int i = 0; i < counts.length; i++) {
      assertThat(reader.next()).isTrue();
      assertThat(reader.sampleNumber()).isEqualTo(5_000_000_000L + i);
      assertThat(reader.timeMicros()).isEqualTo(times[i]);
      for (int channel = 0; channel < channels; channel++) {
        assertThat(reader.count(channel)).isEqualTo(counts[i][channel]);
      }
    }
    assertThat(reader.next()).isFalse();
  }

  @Test
  void start_afterSamples_beginsAnEmptyBatch() throws Exception {
    SampleBatchEncoder encoder = new SampleBatchEncoder(false);
    encoder.add(10, new int[] {1, 2, 3, 4, 5, 6});

    encoder.start(1);
    encoder.add(20, new int[] {9, 9, 9, 9, 9, 9});

    SampleBatchReader reader = SampleBatchReader.of(encoder.build(), false);
    assertThat(reader.next()).isTrue();
    assertThat(reader.timeMicros()).isEqualTo(20);
    assertThat(reader.count(0)).isEqualTo(9);
    assertThat(reader.next()).isFalse();
  }

  @Test
  void add_beyondTheLimit_isRefused() {
    SampleBatchEncoder encoder = new SampleBatchEncoder(false);
    for (int i = 0; i < SampleBatchEncoder.MAX_SAMPLES; i++) {
      encoder.add(i, new int[6]);
    }

    assertThatThrownBy(() -> encoder.add(1000, new int[6]))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("1000");
  }

  @Test
  void of_unevenColumns_namesTheColumn() {
    SampleBatch batch =
        SampleBatch.newBuilder()
            .addTimeMicrosDeltas(0)
            .setPelvis(ImuColumns.newBuilder().addAccelerationXDeltas(1))
            .build();

    assertThatThrownBy(() -> SampleBatchReader.of(batch, false))
        .isInstanceOf(MalformedBatchException.class)
        .hasMessage("samples.pelvis.acceleration_y_deltas has 0 entries; time_micros_deltas has 1");
  }

  @Test
  void of_emptyBatch_saysHowManyItMayCarry() {
    assertThatThrownBy(() -> SampleBatchReader.of(SampleBatch.getDefaultInstance(), false))
        .hasMessageContaining("1 to 1000");
  }

  @Test
  void of_missingThorax_saysSo() {
    SampleBatchEncoder encoder = new SampleBatchEncoder(false);
    encoder.add(0, new int[6]);

    assertThatThrownBy(() -> SampleBatchReader.of(encoder.build(), true))
        .hasMessageContaining("samples.thorax is missing");
  }
}
