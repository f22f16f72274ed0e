package com.backaware.motion.accuracy.orientation;

import com.backaware.motion.accuracy.measurement.Row;
import com.backaware.motion.accuracy.measurement.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** What makes inclination hard, at the full rate: an accelerometer that is cut, taps, a motor. */
final class HardRows {
  private HardRows() {}

  static List<Row> of(List<InclinationTrial> trials) {
    List<Row> rows = new ArrayList<>();
    for (Clipping clipping : Clipping.values()) {
      if (clipping != Clipping.NONE) {
        String range = String.format(Locale.ROOT, "%.0f", clipping.range());
        rows.add(
            row(
                "clipped-" + range,
                "all, accelerometer cut at ±" + range + " g",
                trials,
                trial -> trial.degrees(clipping)));
      }
    }
    rows.add(disturbed(InclinationTrial.TAPPING, "tapped", trials));
    rows.add(disturbed(InclinationTrial.VIBRATION, "vibrating", trials));
    return rows;
  }

  private static Row disturbed(String how, String what, List<InclinationTrial> trials) {
    List<InclinationTrial> those = trials.stream().filter(trial -> trial.disturbed(how)).toList();
    return row(how, what + " only", those, trial -> trial.degrees(Rate.FULL));
  }

  private static Row row(
      String id,
      String what,
      List<InclinationTrial> trials,
      ToDoubleFunction<InclinationTrial> degrees) {
    return Row.of(
        "orientation." + id,
        "%s, %s Hz".formatted(what, Rate.FULL.hertz()),
        trials.stream().mapToDouble(degrees).average().orElse(Double.NaN),
        Unit.DEGREES,
        trials.size() + (trials.size() == 1 ? " trial" : " trials"));
  }
}
