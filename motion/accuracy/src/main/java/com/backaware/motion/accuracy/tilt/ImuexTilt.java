package com.backaware.motion.accuracy.tilt;

import com.backaware.motion.accuracy.data.Recording;
import com.backaware.motion.accuracy.data.ReferenceTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Tilt in imuex, where each file is one repetition that begins in the middle of movement. */
final class ImuexTilt {
  private static final String ANGLE = "pelvis_angle_x_deg";

  private ImuexTilt() {}

  /**
   * The repetitions of one exercise; the sagittal plane is found from all of them together.
   *
   * @param up upward directions of each
   */
  static List<TiltedRepetition> of(List<Recording> recordings, List<List<double[]>> up)
      throws IOException {
    SagittalPlane plane = SagittalPlane.of(up);
    List<TiltedRepetition> tilted = new ArrayList<>();
    for (int i = 0; i < up.size(); i++) {
      tilted.add(tilted(recordings.get(i), up.get(i), plane));
    }
    return tilted;
  }

  private static TiltedRepetition tilted(
      Recording recording, List<double[]> up, SagittalPlane plane) throws IOException {
    double[] angle = ReferenceTable.beside(recording).column(ANGLE);
    int rows = Math.min(angle.length, up.size());
    double[] estimate = new double[rows];
    double[] seconds = new double[rows];
    for (int i = 0; i < rows; i++) {
      estimate[i] = plane.degrees(up.get(i));
      seconds[i] = i * 0.01;
    }
    // The angle is -(90 + anterior tilt).
    double[] truth = Arrays.stream(angle).limit(rows).map(degrees -> -90 - degrees).toArray();
    return new TiltedRepetition(recording.name().replace('_', ' '), seconds, estimate, truth);
  }
}
