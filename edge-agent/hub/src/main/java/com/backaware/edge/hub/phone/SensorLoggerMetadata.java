package com.backaware.edge.hub.phone;

import com.backaware.edge.hub.outcome.CommandFailure;
import java.util.Locale;
import java.util.Optional;

/** Sensor Logger's Metadata.csv: one row that tells of the phone and the app's settings. */
final class SensorLoggerMetadata {
  private SensorLoggerMetadata() {}

  /**
   * 1 where acceleration at rest points up, as on Android and with "Standardise Units and Frames";
   * -1 where it points down, as on iOS otherwise; empty if the file does not tell the platform.
   */
  static Optional<Integer> sign(CsvFile file) {
    try (CsvTable table = file.table()) {
      int platform = table.column("platform");
      if (platform < 0 || !table.next()) {
        return Optional.empty();
      }
      int standardised = table.column("standardisation");
      boolean standard = standardised >= 0 && table.text(standardised).equalsIgnoreCase("true");
      return Optional.of(sign(file, table.text(platform), standard));
    }
  }

  private static int sign(CsvFile file, String platform, boolean standardised) {
    return switch (platform.toLowerCase(Locale.ROOT)) {
      case "android" -> 1;
      case "ios" -> standardised ? 1 : -1;
      default -> throw unknown(file, platform);
    };
  }

  private static CommandFailure unknown(CsvFile file, String platform) {
    return file.problem(
        "says that its platform is \"" + platform + "\"; known are android and ios");
  }
}
