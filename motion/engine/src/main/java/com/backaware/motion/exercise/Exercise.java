package com.backaware.motion.exercise;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** An exercise that the engine has a name for. */
public enum Exercise {
  /** Squat, with or without load. */
  SQUAT("squat"),
  /** Squat with a weight held before the chest. */
  GOBLET_SQUAT("goblet-squat"),
  /** Lifting a bar from the floor. */
  DEADLIFT("deadlift"),
  /** Lowering a bar to the shins with nearly straight knees. */
  ROMANIAN_DEADLIFT("romanian-deadlift"),
  /** Hinge with a bar on the shoulders. */
  GOOD_MORNING("good-morning"),
  /** Extending the hips with the shoulders on a bench. */
  HIP_THRUST("hip-thrust"),
  /** Extending the hips with the shoulders on the floor. */
  GLUTE_BRIDGE("glute-bridge"),
  /** A step forward, down and back. */
  LUNGE("lunge"),
  /** Down and up with one foot in front. */
  SPLIT_SQUAT("split-squat"),
  /** Held on forearms or hands and toes. */
  PLANK("plank"),
  /** Held on one forearm and the side of a foot. */
  SIDE_PLANK("side-plank"),
  /** On hands and knees, an arm and the opposite leg held out. */
  BIRD_DOG("bird-dog"),
  /** On the back, an arm and the opposite leg lowered. */
  DEAD_BUG("dead-bug"),
  /** From the high plank down and up. */
  PRESS_UP("press-up"),
  /** On a bench, a bar lowered to the chest and pressed. */
  BENCH_PRESS("bench-press"),
  /** Standing, a weight pressed overhead. */
  OVERHEAD_PRESS("overhead-press"),
  /** In a held hinge, a weight pulled to the waist. */
  BENT_OVER_ROW("row"),
  /** Seated, a bar pulled down to the chest. */
  LAT_PULLDOWN("lat-pulldown"),
  /** Standing, a weight curled. */
  BICEPS_CURL("biceps-curl");

  private final String id;

  Exercise(String id) {
    this.id = id;
  }

  /** Identifier in lower case with hyphens, as on the wire and in the catalogue. */
  public String id() {
    return id;
  }

  /**
   * The exercises that the engine can judge; those whose profile {@link
   * ExerciseProfile#needsCalibration() needs a calibration} only together with one.
   */
  public static List<Exercise> judged() {
    return Collections.unmodifiableList(
        Arrays.stream(values()).filter(Exercise::isJudged).collect(Collectors.toList()));
  }

  /** The one of {@link #judged()} with this identifier. */
  public static Optional<Exercise> byId(String id) {
    for (Exercise exercise : values()) {
      if (exercise.id.equals(id) && exercise.isJudged()) {
        return Optional.of(exercise);
      }
    }
    return Optional.empty();
  }

  private boolean isJudged() {
    return BundledProfiles.find(this).isPresent();
  }
}
