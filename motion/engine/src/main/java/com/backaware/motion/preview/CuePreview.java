package com.backaware.motion.preview;

import com.backaware.motion.assessment.Fault;
import com.backaware.motion.calibration.Calibration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Where it will buzz for one fault.
 *
 * @param fault the fault
 * @param degrees angle from which on the cue comes, against the wearer's own standing or start
 * @param own whether it comes from the wearer's own range
 * @param sentence the same in words
 */
public record CuePreview(Fault fault, double degrees, boolean own, String sentence) {
  /** Where it will buzz, in the order of the thresholds. A poor calibration tells nothing. */
  public static List<CuePreview> of(
      List<CueThreshold> thresholds, Optional<Calibration> calibration) {
    Optional<Calibration> good = calibration.filter(made -> !made.quality().poor());
    List<CuePreview> previews = new ArrayList<>();
    for (CueThreshold threshold : thresholds) {
      previews.add(of(threshold, good));
    }
    return List.copyOf(previews);
  }

  private static CuePreview of(CueThreshold threshold, Optional<Calibration> calibration) {
    OptionalDouble range =
        calibration.map(made -> threshold.range().degrees(made)).orElse(OptionalDouble.empty());
    if (!range.isPresent()) {
      return new CuePreview(
          threshold.fault(),
          threshold.usualDegrees(),
          false,
          words(threshold.fault(), threshold.usualDegrees(), "the usual limit"));
    }
    double degrees =
        Math.max(
            threshold.leastDegrees(),
            Math.min(threshold.largestDegrees(), threshold.share() * range.getAsDouble()));
    String reason =
        String.format(
            Locale.ROOT,
            "%.0f %% of your own %.0f",
            100 * degrees / Math.max(1e-9, range.getAsDouble()),
            range.getAsDouble());
    return new CuePreview(
        threshold.fault(), degrees, true, words(threshold.fault(), degrees, reason));
  }

  private static String words(Fault fault, double degrees, String reason) {
    return String.format(
        Locale.ROOT,
        "Buzzes for %s from %.0f degrees on (%s).",
        fault.name().toLowerCase(Locale.ROOT).replace('_', ' '),
        degrees,
        reason);
  }
}
