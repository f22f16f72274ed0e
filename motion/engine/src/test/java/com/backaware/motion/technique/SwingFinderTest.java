package com.backaware.motion.technique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.backaware.motion.repetition.PelvisMotion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SwingFinderTest {
  private final SwingFinder finder = new SwingFinder(5);
  private final List<HipThrow> found = new ArrayList<>();
  private final Swinging pelvis = new Swinging(this::take);

  @Test
  void update_outAndBack_isFoundOnceAsItComesBack() {
    pelvis.stay(3).swing(6, 8, 0.5).stay(3);

    assertThat(found).hasSize(1);
    HipThrow swing = found.get(0);
    assertThat(swing.degrees()).isCloseTo(10, within(0.3));
    assertThat(swing.directionX()).isCloseTo(0.6, within(0.05));
    assertThat(swing.directionZ()).isCloseTo(0.8, within(0.05));
    assertThat(swing.startMicros() * 1e-6).isBetween(3.0, 3.2);
    assertThat(swing.peakMicros() * 1e-6).isCloseTo(3.5, within(0.05));
    assertThat(swing.endMicros() * 1e-6).isBetween(3.6, 3.9);
  }

  @Test
  void update_turnThatStays_isNoSwing() {
    pelvis.stay(3).turn(30, 0, 0, 0.6, 0).stay(3).turn(20, 0, 0, 0.6, 0).stay(3);

    assertThat(found).isEmpty();
  }

  @Test
  void update_smallSwing_isNotFound() {
    pelvis.stay(3).swing(4, 2, 0.5).stay(3);

    assertThat(found).isEmpty();
  }

  @Test
  void update_backOnlyAfterALongWhile_isNotFound() {
    pelvis.stay(3).turn(10, 0, 0, 0.5, 0).stay(3).turn(-10, 0, 0, 0.5, 0).stay(3);

    assertThat(found).isEmpty();
  }

  @Test
  void update_gapAtTheFarEnd_startsAnew() {
    pelvis.stay(3).turn(10, 0, 0, 0.5, 0).pause(1).turn(-10, 0, 0, 0.5, 0).stay(3);

    assertThat(found).isEmpty();
  }

  @Test
  void fastestAndCalmest_swingFromCalm_areThoseOfTheWayOutAndOfItsBeginning() {
    List<double[]> rates = new ArrayList<>();
    new Swinging(
            motion -> {
              if (finder.update(motion)) {
                rates.add(new double[] {finder.fastest(), finder.calmest(), finder.seconds()});
              }
            })
        .stay(3)
        .swing(10, 0, 0.5)
        .stay(1);

    assertThat(rates).hasSize(1);
    assertThat(rates.get(0)[0]).isBetween(25.0, Math.PI / 2 * 10 / 0.5);
    assertThat(rates.get(0)[1]).isLessThan(8);
    assertThat(rates.get(0)[2]).isBetween(0.4, 0.9);
  }

  private void take(PelvisMotion motion) {
    if (finder.update(motion)) {
      found.add(finder.asThrow());
    }
  }
}
