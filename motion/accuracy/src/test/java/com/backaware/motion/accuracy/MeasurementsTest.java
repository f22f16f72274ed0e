package com.backaware.motion.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.backaware.motion.accuracy.data.Recordings;
import com.backaware.motion.accuracy.measurement.Measurement;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MeasurementsTest {
  private final List<Measurement> all =
      Measurements.all(Recordings.besideCheckout(Path.of("nowhere")), 1);

  @Test
  void chosen_nameAndDataSet_areBothUnderstood() {
    assertThat(Measurements.chosen(all, List.of("orientation", "squat5")))
        .extracting(Measurement::name)
        .containsExactly("orientation", "repetitions", "technique");
  }

  @Test
  void chosen_nothing_isAll() {
    assertThat(Measurements.chosen(all, List.of())).isEqualTo(all);
  }

  @Test
  void chosen_unknown_isRefusedWithWhatThereIs() {
    assertThatThrownBy(() -> Measurements.chosen(all, List.of("squat5", "squat6")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("nothing to measure is called squat6; choose among broad,");
  }

  @Test
  void names_areUnique() {
    assertThat(all).extracting(Measurement::name).doesNotHaveDuplicates();
  }
}
