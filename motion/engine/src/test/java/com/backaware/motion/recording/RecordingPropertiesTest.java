package com.backaware.motion.recording;

import static org.assertj.core.api.Assertions.assertThat;

import com.backaware.motion.sample.BeltSample;
import com.backaware.motion.sample.ImuReading;
import com.backaware.motion.sample.SampleQuantizer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * What is written is read back, and whatever is read gives rows or a {@link RecordingException}.
 */
final class RecordingPropertiesTest {
  private static final int LARGEST = SampleQuantizer.NOT_A_NUMBER;

  @Property(tries = 300)
  void read_whatWasWritten_isTheSame(
      @ForAll("samples") List<BeltSample> samples,
      @ForAll boolean thorax,
      @ForAll("metadata") Map<String, String> metadata)
      throws IOException {
    byte[] bytes = write(samples, thorax, metadata);

    RecordingReader reader = new RecordingReader(new ByteArrayInputStream(bytes), "written");

    assertThat(reader.hasThorax()).isEqualTo(thorax);
    assertThat(reader.metadata()).containsEntry("belt-recording", "v1");
    metadata.forEach((key, value) -> assertThat(reader.metadata()).containsEntry(key, value));
    BeltSample read = new BeltSample();
    for (BeltSample written : samples) {
      assertThat(reader.read(read)).isTrue();
      assertThat(read.timeMicros).isEqualTo(written.timeMicros);
      assertThat(bits(read.pelvis)).isEqualTo(bits(written.pelvis));
      assertThat(thorax ? bits(read.thorax) : List.of())
          .isEqualTo(thorax ? bits(written.thorax) : List.of());
    }
    assertThat(reader.read(read)).isFalse();
  }

  @Property(tries = 500)
  void read_anyBytes_givesRowsOrSaysWhatIsWrong(@ForAll byte[] bytes) {
    assertThat(outcome(bytes)).isNotEmpty();
  }

  @Property(tries = 500)
  void read_damagedRecording_givesRowsOrSaysWhatIsWrong(
      @ForAll("samples") List<BeltSample> samples,
      @ForAll @IntRange(max = 10_000) int place,
      @ForAll byte damage,
      @ForAll boolean cut)
      throws IOException {
    byte[] bytes = write(samples, true, Map.of("exercise", "squat"));
    int index = place % bytes.length;
    byte[] damaged = cut ? Arrays.copyOf(bytes, index) : bytes;
    if (!cut) {
      damaged[index] = damage;
    }
    assertThat(outcome(damaged)).isNotEmpty();
  }

  /** "rows" or the message, which names the file. */
  private static String outcome(byte[] bytes) {
    try (RecordingReader reader =
        new RecordingReader(new ByteArrayInputStream(bytes), "some file")) {
      BeltSample sample = new BeltSample();
      while (reader.read(sample)) {
        assertThat(Math.abs(sample.timeMicros)).isLessThanOrEqualTo(1L << 53);
      }
      return "rows";
    } catch (RecordingException e) {
      assertThat(e).hasMessageStartingWith("some file");
      return String.valueOf(e.getMessage());
    } catch (IOException e) {
      throw new AssertionError("memory cannot fail", e);
    }
  }

  @Provide
  Arbitrary<List<BeltSample>> samples() {
    Arbitrary<Integer> counts = Arbitraries.integers().between(-LARGEST + 1, LARGEST);
    Arbitrary<Long> times = Arbitraries.longs().between(-(1L << 53), 1L << 53);
    return times
        .flatMap(time -> counts.array(int[].class).ofSize(12).map(values -> sample(time, values)))
        .list()
        .ofMinSize(1)
        .ofMaxSize(20);
  }

  /** Values lose the spaces around them; a lone half of a surrogate pair is no character. */
  @Property(tries = 500)
  void write_anyMetadata_isReadBackOrRefused(@ForAll String key, @ForAll String value)
      throws IOException {
    Assume.that(StandardCharsets.UTF_8.newEncoder().canEncode(key + value));
    byte[] bytes;
    try {
      bytes = write(List.of(new BeltSample()), false, Map.of(key, value));
    } catch (IllegalArgumentException e) {
      assertThat(e).hasMessageStartingWith("metadata");
      return;
    }
    RecordingReader reader = new RecordingReader(new ByteArrayInputStream(bytes), "written");
    assertThat(reader.metadata())
        .containsEntry(key, key.equals("belt-recording") ? "v1" : value.trim());
  }

  @Provide
  Arbitrary<Map<String, String>> metadata() {
    Arbitrary<String> keys =
        Arbitraries.strings().withCharRange('!', '~').excludeChars(':').ofMinLength(1);
    Arbitrary<String> values = Arbitraries.strings().withCharRange('¡', '€').ofMaxLength(40);
    return Arbitraries.maps(keys.filter(key -> !key.equals("belt-recording")), values)
        .ofMaxSize(20);
  }

  private static byte[] write(
      List<BeltSample> samples, boolean thorax, Map<String, String> metadata) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (RecordingWriter writer = new RecordingWriter(out, metadata, thorax)) {
      for (BeltSample sample : samples) {
        writer.write(sample);
      }
    }
    return out.toByteArray();
  }

  private static BeltSample sample(long time, int[] counts) {
    BeltSample sample = new BeltSample();
    sample.timeMicros = time;
    sample.hasThorax = true;
    set(sample.pelvis, counts, 0);
    set(sample.thorax, counts, 6);
    return sample;
  }

  private static void set(ImuReading r, int[] counts, int first) {
    r.accX = SampleQuantizer.acceleration(counts[first]);
    r.accY = SampleQuantizer.acceleration(counts[first + 1]);
    r.accZ = SampleQuantizer.acceleration(counts[first + 2]);
    r.gyrX = SampleQuantizer.angularRate(counts[first + 3]);
    r.gyrY = SampleQuantizer.angularRate(counts[first + 4]);
    r.gyrZ = SampleQuantizer.angularRate(counts[first + 5]);
  }

  private static List<Long> bits(ImuReading r) {
    List<Long> bits = new ArrayList<>();
    for (double value : new double[] {r.accX, r.accY, r.accZ, r.gyrX, r.gyrY, r.gyrZ}) {
      bits.add(Double.doubleToLongBits(value));
    }
    return bits;
  }
}
