package com.backaware.posture.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.backaware.posture.SquatSignal;
import com.backaware.posture.session.SampleBlock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ChunkCodecTest {
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void decode_encoded_isTheSame(boolean hasThorax) {
    SampleBlock block = new SampleBlock(77, hasThorax, 1);
    long[] times = {0, -5, Long.MAX_VALUE, Long.MIN_VALUE, 10_000};
    int[] counts = {0, 1_073_741_823, -1_073_741_822, Integer.MIN_VALUE, Integer.MAX_VALUE};
    for (int i = 0; i < times.length; i++) {
      int index = block.add(times[i]);
      for (int channel = 0; channel < block.channels(); channel++) {
        block.setCount(index, channel, counts[(i + channel) % counts.length]);
      }
    }
    assertThat(ChunkCodec.decode(77, ChunkCodec.encode(block)))
        .usingRecursiveComparison()
        .ignoringFields("times", "counts")
        .isEqualTo(block);
    assertSame(ChunkCodec.decode(77, ChunkCodec.encode(block)), block);
  }

  @Test
  void encode_hundredHertz_takesLessThanADozenBytesPerSample() {
    SampleBlock block = SquatSignal.block(400, 200);
    assertThat(ChunkCodec.encode(block).length).isLessThan(200 * 12);
  }

  private static void assertSame(SampleBlock actual, SampleBlock expected) {
    for (int i = 0; i < expected.size(); i++) {
      assertThat(actual.timeMicros(i)).isEqualTo(expected.timeMicros(i));
      for (int channel = 0; channel < expected.channels(); channel++) {
        assertThat(actual.count(i, channel)).isEqualTo(expected.count(i, channel));
      }
    }
  }
}
