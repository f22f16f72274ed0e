package com.backaware.motion.accuracy;

import com.backaware.motion.accuracy.data.Recordings;
import com.backaware.motion.accuracy.hipthrow.HipThrowMeasurement;
import com.backaware.motion.accuracy.lumbar.LumbarFlexionMeasurement;
import com.backaware.motion.accuracy.measurement.Measurement;
import com.backaware.motion.accuracy.orientation.OrientationMeasurement;
import com.backaware.motion.accuracy.recognition.RecognitionMeasurement;
import com.backaware.motion.accuracy.repetition.RepetitionMeasurement;
import com.backaware.motion.accuracy.shipped.ShippedMeasurement;
import com.backaware.motion.accuracy.silence.Quiet;
import com.backaware.motion.accuracy.silence.SilenceMeasurement;
import com.backaware.motion.accuracy.simulated.SimulatedMeasurement;
import com.backaware.motion.accuracy.technique.TechniqueMeasurement;
import com.backaware.motion.accuracy.tilt.TiltInSetMeasurement;
import com.backaware.motion.accuracy.tilt.TiltMeasurement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** All that can be measured. */
final class Measurements {
  private Measurements() {}

  /**
   * @param people how many people to simulate
   */
  static List<Measurement> all(Recordings recordings, int people) {
    return List.of(
        new ShippedMeasurement(recordings),
        new OrientationMeasurement(recordings),
        new RepetitionMeasurement(recordings),
        new TechniqueMeasurement(recordings),
        new HipThrowMeasurement(recordings),
        new SilenceMeasurement(recordings, Quiet.DAILY_LIFE),
        new SilenceMeasurement(recordings, Quiet.GAIT),
        new TiltMeasurement(recordings),
        new TiltInSetMeasurement(recordings),
        new LumbarFlexionMeasurement(recordings),
        new SimulatedMeasurement(people),
        new RecognitionMeasurement(recordings, people));
  }

  /**
   * Those whose name, or whose data set, is among {@code wanted}; all when that is empty.
   *
   * @throws IllegalArgumentException if something wanted is neither
   */
  static List<Measurement> chosen(List<Measurement> all, List<String> wanted) {
    if (wanted.isEmpty()) {
      return all;
    }
    List<Measurement> chosen = new ArrayList<>();
    Set<String> unknown = new TreeSet<>(wanted);
    for (Measurement measurement : all) {
      boolean byName = unknown.remove(measurement.name()) || wanted.contains(measurement.name());
      String set = measurement.dataSet().id();
      boolean bySet = unknown.remove(set) || wanted.contains(set);
      if (byName || bySet) {
        chosen.add(measurement);
      }
    }
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException(
          "nothing to measure is called %s; choose among %s"
              .formatted(String.join(", ", unknown), String.join(", ", names(all))));
    }
    return chosen;
  }

  private static Set<String> names(List<Measurement> all) {
    Set<String> names = new TreeSet<>();
    for (Measurement measurement : all) {
      names.add(measurement.name());
      names.add(measurement.dataSet().id());
    }
    return names;
  }
}
