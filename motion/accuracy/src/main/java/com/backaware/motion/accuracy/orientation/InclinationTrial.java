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
 * @param degrees inclination error per rate
 * @param clipped inclination error at the full rate per range of the accelerometer
 */
record InclinationTrial(String name, Map<Rate, Double> degrees, Map<Clipping, Double> clipped) {
  /** Of names of trials in which the sensor was tapped. */
  static final String TAPPING = "tapping";

  /** Of names of trials in which a vibration motor shook the sensor, as ours does. */
  static final String VIBRATION = "vibration";

  static InclinationTrial of(Recording trial) throws IOException {
    InclinationTruth truth = new InclinationTruth(trial);
    Map<Rate, AveragedInclination> rates = new EnumMap<>(Rate.class);
    for (Rate rate : Rate.values()) {
      rates.put(rate, new AveragedInclination(rate.averagedRows(), Clipping.NONE));
    }
    Map<Clipping, AveragedInclination> clipped = new EnumMap<>(Clipping.class);
    for (Clipping clipping : Clipping.values()) {
      if (clipping != Clipping.NONE) {
        clipped.put(clipping, new AveragedInclination(Rate.FULL.averagedRows(), clipping));
      }
    }
    trial.forEach(
        row -> {
          truth.advance();
          rates.values().forEach(filter -> filter.add(row, truth));
          clipped.values().forEach(filter -> filter.add(row, truth));
        });
    Map<Rate, Double> degrees = new EnumMap<>(Rate.class);
    rates.forEach((rate, filter) -> degrees.put(rate, filter.degrees()));
    Map<Clipping, Double> cut = new EnumMap<>(Clipping.class);
    clipped.forEach((clipping, filter) -> cut.put(clipping, filter.degrees()));
    return new InclinationTrial(
        trial.name(), Collections.unmodifiableMap(degrees), Collections.unmodifiableMap(cut));
  }

  boolean disturbed() {
    return disturbed(TAPPING) || disturbed(VIBRATION);
  }

  boolean disturbed(String how) {
    return name.contains(how);
  }

  double degrees(Rate rate) {
    return degrees.getOrDefault(rate, Double.NaN);
  }

  double degrees(Clipping clipping) {
    return clipped.getOrDefault(clipping, Double.NaN);
  }
}
