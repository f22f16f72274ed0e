package com.backaware.motion.accuracy.tilt;

import com.backaware.motion.accuracy.data.Recording;
import com.backaware.motion.orientation.OrientationFilter;
import com.backaware.motion.orientation.Quaternion;
import com.backaware.motion.sample.BeltSample;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Which way is up in the sensor's axes, row by row, as the engine's orientation filter has it. */
final class UpwardTrace {
  /** Row spacing in imuex, microseconds. */
  private static final long SPACING_MICROS = 10_000;

  private final OrientationFilter filter = new OrientationFilter();
  private final Quaternion q = new Quaternion();
  private final List<double[]> up = new ArrayList<>();
  private long timeMicros;

  private UpwardTrace() {}

  /** Each recording by itself: the filter starts anew in the middle of movement. */
  static List<List<double[]>> apart(List<Recording> recordings) throws IOException {
    List<List<double[]>> traces = new ArrayList<>();
    for (Recording recording : recordings) {
      traces.add(new UpwardTrace().play(recording));
    }
    return traces;
  }

  /** All recordings twice as one session, like a set that goes on; the second time counts. */
  static List<List<double[]>> chained(List<Recording> recordings) throws IOException {
    UpwardTrace session = new UpwardTrace();
    List<List<double[]>> traces = new ArrayList<>();
    for (int round = 0; round < 2; round++) {
      traces.clear();
      for (Recording recording : recordings) {
        traces.add(session.play(recording));
      }
    }
    return traces;
  }

  private List<double[]> play(Recording recording) throws IOException {
    up.clear();
    recording.forEach(this::add);
    return List.copyOf(up);
  }

  private void add(BeltSample sample) {
    timeMicros += SPACING_MICROS;
    filter.update(timeMicros, sample.pelvis);
    filter.orientation(q);
    up.add(
        new double[] {
          2 * (q.x * q.z - q.w * q.y), 2 * (q.y * q.z + q.w * q.x), 1 - 2 * (q.x * q.x + q.y * q.y)
        });
  }
}
