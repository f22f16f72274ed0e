package com.backaware.edge.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.backaware.posture.v1.SampleBatch;
import com.backaware.proto.sample.SampleBatchEncoder;
import com.backaware.proto.sample.SampleBatchReader;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
final class UnacknowledgedSamplesTest {
  @Test
  void copyTo_acrossManyAcknowledgements_givesTheSamplesAskedFor() throws Exception {
    UnacknowledgedSamples samples = new UnacknowledgedSamples(false, 100_000);
    for (int number = 0; number < 10_000; number++) {
      samples.append(NumberedSamples.of(number, false));
      if (number % 700 == 699) {
        samples.acknowledge(number - 300);
      }
    }

    assertThat(firstTime(samples, 9_990)).isEqualTo(99_900_000);
    assertThat(firstTime(samples, samples.acknowledged()))
        .isEqualTo(samples.acknowledged() * 10_000);
    assertThat(samples.end()).isEqualTo(10_000);
  }

  @Test
  void append_belowWhatIsStored_isCountedButNotKept() throws Exception {
    UnacknowledgedSamples samples = new UnacknowledgedSamples(false, 10);
    samples.acknowledge(5_000);

    for (int number = 0; number < 5_003; number++) {
      samples.append(NumberedSamples.of(number, false));
    }

    assertThat(samples.end()).isEqualTo(5_003);
    assertThat(firstTime(samples, 5_000)).isEqualTo(50_000_000);
  }

  @Test
  void append_atCapacity_waitsForAnAcknowledgement() throws Exception {
    UnacknowledgedSamples samples = new UnacknowledgedSamples(false, 10);
    for (int number = 0; number < 10; number++) {
      samples.append(NumberedSamples.of(number, false));
    }
    CountDownLatch appended = new CountDownLatch(1);
    Thread belt =
        new Thread(
            () -> {
              try {
                samples.append(NumberedSamples.of(10, false));
                appended.countDown();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    belt.start();
    while (belt.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }
    long whileFull = samples.end();

    samples.acknowledge(1);

    assertThat(appended.await(20, TimeUnit.SECONDS)).isTrue();
    assertThat(whileFull).isEqualTo(10);
  }

  private static long firstTime(UnacknowledgedSamples samples, long from) throws Exception {
    SampleBatchEncoder encoder = new SampleBatchEncoder(false);
    encoder.start(from);
    samples.read(from, 3, encoder::add);
    SampleBatch batch = encoder.build();
    SampleBatchReader reader = SampleBatchReader.of(batch, false);
    reader.next();
    return reader.timeMicros();
  }
}
