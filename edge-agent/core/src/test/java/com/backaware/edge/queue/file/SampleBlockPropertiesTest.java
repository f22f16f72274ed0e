package com.backaware.edge.queue.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.backaware.edge.sample.CountLayout;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

final class SampleBlockPropertiesTest {
  @Property(tries = 300)
  void anyTimesAndCounts_areReadAsWritten(
      @ForAll @Size(max = 20) List<Long> times,
      @ForAll int count,
      @ForAll @LongRange(min = 0, max = Long.MAX_VALUE / 2) long first,
      @ForAll boolean hasThorax)
      throws Exception {
    CountLayout layout = new CountLayout(hasThorax);
    SampleBlock written = new SampleBlock(layout);
    written.start(first);
    for (int i = 0; i < times.size(); i++) {
      written.add(times.get(i), counts(layout, count, i));
    }
    SampleBlock read = new SampleBlock(layout);
    read.read(written.record());

    assertThat(read.first()).isEqualTo(first);
    assertThat(read.end()).isEqualTo(first + times.size());
    List<Long> timesRead = new ArrayList<>();
    for (int i = 0; i < times.size(); i++) {
      int[] expected = counts(layout, count, i);
      read.give(
          first + i,
          new int[layout.width()],
          (time, values) -> {
            timesRead.add(time);
            assertThat(values).isEqualTo(expected);
          });
    }
    assertThat(timesRead).isEqualTo(times);
  }

  private static int[] counts(CountLayout layout, int count, int index) {
    int[] counts = new int[layout.width()];
    for (int channel = 0; channel < counts.length; channel++) {
      counts[channel] = count * (channel + 1) + index;
    }
    return counts;
  }
}
