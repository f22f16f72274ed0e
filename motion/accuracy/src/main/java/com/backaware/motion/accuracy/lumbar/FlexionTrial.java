package com.backaware.motion.accuracy.lumbar;

import com.backaware.motion.accuracy.data.Recording;
import com.backaware.motion.accuracy.data.ReferenceTable;
import com.backaware.motion.accuracy.session.CoachedSession;
import com.backaware.motion.exercise.Exercise;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A recording of two sensors whose flexion of the low back is known row by row, degrees. The truth
 * is against its first row, as the engine's is against standing.
 *
 * @param name the recording's
 * @param seconds time of each row
 * @param told what the engine told; NaN where it said nothing
 * @param truth what it was
 */
record FlexionTrial(String name, double[] seconds, double[] told, double[] truth) {
  private static final String EXTENSION = "lumbar_extension_deg";

  static FlexionTrial of(Recording recording) throws IOException {
    CoachedSession session = CoachedSession.of(recording, Exercise.SQUAT, Optional.empty());
    double[] extension = ReferenceTable.beside(recording).column(EXTENSION);
    double[] told = session.lumbarFlexion().degrees();
    if (told.length != extension.length) {
      throw new IOException(
          "%s has %d rows, its reference %d; each row needs one"
              .formatted(recording.file(), told.length, extension.length));
    }
    double[] truth = new double[extension.length];
    for (int i = 0; i < truth.length; i++) {
      truth[i] = extension[0] - extension[i];
    }
    return new FlexionTrial(recording.name(), session.lumbarFlexion().seconds(), told, truth);
  }

  /** Told less true, of the rows in which the engine said something. */
  List<Double> errors() {
    List<Double> errors = new ArrayList<>();
    for (int i = 0; i < truth.length; i++) {
      if (!Double.isNaN(told[i] - truth[i])) {
        errors.add(told[i] - truth[i]);
      }
    }
    return errors;
  }
}
