package com.backaware.motion;

import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.exercise.ExerciseProfile;
import com.backaware.motion.exercise.MovementLimits;
import com.backaware.motion.mounting.Mounting;
import com.backaware.motion.mounting.MountingAlignment;
import com.backaware.motion.mounting.MountingState;
import com.backaware.motion.mounting.MountingWatch;
import com.backaware.motion.mounting.StandingPose;
import com.backaware.motion.repetition.Phase;
import com.backaware.motion.repetition.RepetitionDetector;
import com.backaware.motion.repetition.SetTracker;
import com.backaware.motion.sample.BeltSample;
import java.util.ArrayList;
import java.util.List;

/** Squat training whose mounting is watched, as an engine would do it. */
public final class WatchedTraining {
  public final MountingWatch watch;

  /** State after each repetition. */
  public final List<MountingState> states = new ArrayList<>();

  /** Degrees of each set's re-zero. */
  public final List<Double> rezeroes = new ArrayList<>();

  private final SensorMotion pelvis = new SensorMotion();
  private final RepetitionDetector detector;
  private final SetTracker sets;
  private final MountingAlignment alignment = new MountingAlignment();
  private final StandingPose pose = new StandingPose();
  private long number;

  public WatchedTraining(Mounting mounting) {
    ExerciseProfile profile = ExerciseProfile.of(Exercise.SQUAT);
    watch = new MountingWatch(mounting);
    detector = new RepetitionDetector(((MovementLimits) profile.work()));
    sets = new SetTracker(((MovementLimits) profile.work()).setPauseSeconds());
  }

  public WatchedTraining accept(List<BeltSample> samples) {
    samples.forEach(this::accept);
    return this;
  }

  /** What an engine without a calibration finds out of the mounting in such training. */
  public static MountingAlignment aligned(List<BeltSample> samples) {
    WatchedTraining training = new WatchedTraining(Mounting.standingOnly(0, 1, 0));
    training.accept(samples);
    return training.alignment;
  }

  public void accept(BeltSample sample) {
    pelvis.update(number++, sample.timeMicros, sample.pelvis);
    boolean ended = detector.update(pelvis.motion());
    boolean open = sets.open();
    if (!open && !ended && detector.phase() == Phase.STANDING) {
      pose.update(pelvis.motion());
      alignment.stand(pose.x(), pose.y(), pose.z());
    }
    if (ended) {
      alignment.learn(detector.trace(), detector.start(), detector.end());
      long start = detector.start();
      sets.add(detector.trace().time(start), sample.timeMicros, false);
      watch.repetition(detector.trace(), start, detector.end());
      states.add(watch.state());
    } else if (sets.over(sample.timeMicros, detector.phase())) {
      sets.close();
    }
    watch.update(pelvis.motion(), ended || detector.travels(), sets.open());
    if (sets.open() && !open) {
      rezeroes.add(watch.rezeroDegrees());
    }
  }

  /** Forward tilt at the last sample, degrees. */
  public double tiltDegrees() {
    return watch.frame().tiltDegrees(pelvis.motion().upX, pelvis.motion().upY, pelvis.motion().upZ);
  }
}
