package com.backaware.motion.accuracy.orientation;

import com.backaware.motion.accuracy.data.Recording;
import java.io.IOException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What came of one trial.
 *
 * @param name the trial's
 * @param disturbed whether the sensor was tapped or shaken by a vibration motor, as by our own
 * @param degrees inclination error per rate
 */
record InclinationTrial(String name, boolean disturbed, Map<Rate, Double> degrees) {
  static InclinationTrial of(Recording trial) throws IOException {
    InclinationTruth truth = new InclinationTruth(trial);
    Map<Rate, AveragedInclination> filters = new EnumMap<>(Rate.class);
    for (Rate rate : Rate.values()) {
      filters.put(rate, new AveragedInclination(rate.averagedRows()));
    }
    trial.forEach(
        row -> {
          truth.advance();
          filters.values().forEach(filter -> filter.add(row, truth));
        });
    Map<Rate, Double> degrees = new EnumMap<>(Rate.class);
    filters.forEach((rate, filter) -> degrees.put(rate, filter.degrees()));
    String name = trial.name();
    return new InclinationTrial(
        name,
        name.contains("tapping") || name.contains("vibration"),
        Collections.unmodifiableMap(degrees));
  }

  double degrees(Rate rate) {
    return degrees.getOrDefault(rate, Double.NaN);
  }
}
