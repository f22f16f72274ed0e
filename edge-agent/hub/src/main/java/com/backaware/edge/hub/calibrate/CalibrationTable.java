package com.backaware.edge.hub.calibrate;

import com.backaware.edge.hub.terminal.Wording;
import com.backaware.motion.calibration.Calibration;
import com.backaware.motion.calibration.CalibrationAspect;
import com.backaware.motion.calibration.CalibrationQuality;
import com.backaware.motion.calibration.MovementRange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** A calibration as lines for people. */
final class CalibrationTable {
  private final Calibration calibration;
  private final List<String> lines = new ArrayList<>();

  private CalibrationTable(Calibration calibration) {
    this.calibration = calibration;
  }

  static List<String> lines(Calibration calibration, Instant now) {
    CalibrationTable table = new CalibrationTable(calibration);
    table.state(now);
    table.range();
    table.mounting();
    table.quality();
    return table.lines;
  }

  private void state(Instant now) {
    lines.add(
        "Calibration: "
            + Wording.name(calibration.state(now.toEpochMilli()))
            + "; made "
            + Instant.ofEpochMilli(calibration.madeAtEpochMillis())
            + ", valid until "
            + Instant.ofEpochMilli(calibration.validUntilEpochMillis()));
  }

  private void range() {
    MovementRange range = calibration.range();
    lines.add(
        "Range, degrees: hinge "
            + degrees(OptionalDouble.of(range.hinge()))
            + ", flexion "
            + degrees(range.flexion())
            + ", extension "
            + degrees(range.extension())
            + "; low back: flexion "
            + degrees(range.lumbarFlexion())
            + ", extension "
            + degrees(range.lumbarExtension()));
  }

  private void mounting() {
    lines.add(
        String.format(
            Locale.ROOT,
            "Sensor's axes: up (%.3f, %.3f, %.3f), forward (%.3f, %.3f, %.3f)",
            calibration.pelvis().upX(),
            calibration.pelvis().upY(),
            calibration.pelvis().upZ(),
            calibration.pelvis().forwardX(),
            calibration.pelvis().forwardY(),
            calibration.pelvis().forwardZ()));
  }

  private void quality() {
    CalibrationQuality quality = calibration.quality();
    lines.add(String.format(Locale.ROOT, "Quality %.2f = 1.00", quality.score()));
    for (CalibrationAspect aspect : CalibrationAspect.values()) {
      lines.add(
          String.format(
              Locale.ROOT,
              "  - %.2f  %s: %.1f (good %.1f, poor %.1f)",
              quality.cost(aspect),
              aspect.id().replace('_', ' '),
              quality.measured(aspect),
              aspect.good(),
              aspect.poor()));
    }
  }

  private static String degrees(OptionalDouble value) {
    return value.isPresent() ? String.format(Locale.ROOT, "%.1f", value.getAsDouble()) : "unknown";
  }
}
