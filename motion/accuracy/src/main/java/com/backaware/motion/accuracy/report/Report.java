package com.backaware.motion.accuracy.report;

import com.backaware.motion.accuracy.measurement.Row;
import java.util.List;
import java.util.Map;

/**
 * What a run brought home.
 *
 * @param engineVersion version of the engine
 * @param javaVersion version of Java it ran on
 * @param sections the measurements that were run
 * @param skipped by name of a measurement, why it could not be run
 */
public record Report(
    String engineVersion, String javaVersion, List<Section> sections, Map<String, String> skipped) {

  /** How many targets were met, or missed. */
  public int count(boolean met) {
    return sections.stream().mapToInt(section -> section.count(met)).sum();
  }

  /** The sum of it in a sentence. */
  public String summary() {
    return "Targets met: %d, missed: %d. Measurements skipped: %d."
        .formatted(count(true), count(false), skipped.size());
  }

  static String verdict(Row row) {
    return row.met().map(met -> met ? "met" : "missed").orElse("–");
  }
}
