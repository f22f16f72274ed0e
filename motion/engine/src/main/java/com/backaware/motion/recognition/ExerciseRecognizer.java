package com.backaware.motion.recognition;

import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.mounting.Mounting;
import com.backaware.motion.repetition.PelvisMotion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Says which exercise somebody most likely does, as they do it: after three repetitions, or some
 * seconds in a posture. Without a mounting it goes by the movement alone, and knows nothing of
 * holds. One thread at a time.
 */
public final class ExerciseRecognizer {
  // All chosen. Looks once per second; a guess rests on the last looks; what shows nothing for so
  // long ends what was done; fewer looks say nothing.
  private static final long LOOK_MICROS = 1_000_000;
  private static final int REMEMBERED_LOOKS = 10;
  private static final int LONGEST_BREAK_LOOKS = 10;
  private static final int LEAST_LOOKS = 3;

  /** What is less likely is not worth naming. Chosen. */
  private static final double LEAST_CONFIDENCE = 0.01;

  private final ExerciseModel model;
  private final TraitMeter meter;
  private final double[] now;
  private final double[] mean;
  private final double[] likely;
  private final double[] best;
  private long look = Long.MIN_VALUE;
  private int looks;
  private int empty;
  private double exercised;
  private double most;

  /** Creates a recognizer with a model, for a belt that sits so, if that is known. */
  public ExerciseRecognizer(Optional<Mounting> mounting, ExerciseModel model) {
    this.model = model;
    meter = new TraitMeter(mounting);
    now = new double[model.groups().size()];
    mean = new double[now.length];
    likely = new double[now.length];
    best = new double[now.length];
  }

  /**
   * Takes in the movement at the next sample.
   *
   * @return whether it has looked anew, so that the recognition may be another
   */
  public boolean update(PelvisMotion motion) {
    if (!meter.update(motion) || motion.timeMicros / LOOK_MICROS == look) {
      return false;
    }
    look = motion.timeMicros / LOOK_MICROS;
    meter.measure();
    if (model.weigh(meter, now)) {
      take();
    } else {
      miss();
    }
    return true;
  }

  /** What is being done now, or was done last within 10 s. */
  public Recognition recognition() {
    return looks < LEAST_LOOKS ? Recognition.UNKNOWN : recognition(likely);
  }

  /** What was done in most of the time up to now. */
  public Recognition overall() {
    return most > 0 ? recognition(best) : Recognition.UNKNOWN;
  }

  /** A trait as last measured; NaN when it is not known. For fitting a model. */
  public double trait(Trait trait) {
    return meter.get(trait);
  }

  private void take() {
    empty = 0;
    looks++;
    double share = 1.0 / Math.min(looks, REMEMBERED_LOOKS);
    for (int i = 0; i < now.length; i++) {
      mean[i] += share * (now[i] - mean[i]);
    }
    model.judge(mean, likely);
    for (double each : likely) {
      exercised += each;
    }
    if (looks >= LEAST_LOOKS && exercised > most) {
      most = exercised;
      System.arraycopy(likely, 0, best, 0, best.length);
    }
  }

  private void miss() {
    empty++;
    if (empty >= LONGEST_BREAK_LOOKS) {
      looks = 0;
      exercised = 0;
    }
  }

  private Recognition recognition(double[] confidences) {
    List<Recognition.Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < confidences.length; i++) {
      List<Exercise> exercises = model.groups().get(i).exercises();
      if (confidences[i] >= LEAST_CONFIDENCE) {
        candidates.add(
            new Recognition.Candidate(
                exercises.get(0), exercises.subList(1, exercises.size()), confidences[i]));
      }
    }
    candidates.sort(Comparator.comparingDouble(Recognition.Candidate::confidence).reversed());
    return new Recognition(candidates);
  }
}
