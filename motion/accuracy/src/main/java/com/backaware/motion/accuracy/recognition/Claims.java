package com.backaware.motion.accuracy.recognition;

import com.backaware.motion.RecognitionSession;
import com.backaware.motion.accuracy.data.Recording;
import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.recognition.Recognition;
import java.io.IOException;
import java.util.Optional;

/** Counts how often an exercise is claimed, as it is said while it goes on. */
final class Claims {
  private int count;
  private int recordings;
  private double hours;
  private Optional<Exercise> said = Optional.empty();

  /** Plays a recording, without a calibration. */
  void play(Recording recording) throws IOException {
    RecognitionSession session = new RecognitionSession(Optional.empty());
    said = Optional.empty();
    recording.forEach(
        sample -> {
          session.accept(sample);
          if (session.looked()) {
            hear(session.recognition().sure().map(Recognition.Candidate::exercise));
          }
        });
    hours += session.timeMicros() / 3.6e9;
    recordings++;
  }

  /** Claims in all. */
  int count() {
    return count;
  }

  /** Recordings played. */
  int recordings() {
    return recordings;
  }

  /** Their length together, hours. */
  double hours() {
    return hours;
  }

  /** Each exercise said anew is a claim. */
  private void hear(Optional<Exercise> now) {
    if (now.isPresent() && !now.equals(said)) {
      count++;
    }
    said = now;
  }
}
