package com.backaware.motion.repetition;

import com.backaware.motion.assessment.Tempo;

/**
 * Finds the repetitions of one kind of movement, as they happen. Points are those of {@link
 * #trace()}; what is said of an ended repetition holds until the next update.
 */
public interface MovementDetector {
  /**
   * Takes in the movement at the next sample.
   *
   * @return whether a repetition has ended, at most 0.5 s ago
   */
  boolean update(PelvisMotion motion);

  /**
   * Says that no sample follows.
   *
   * @return whether a repetition has ended that waited to be confirmed
   */
  boolean finish();

  /**
   * Tells which way is up, in the sensor's axes, in own standing; where it is known, movements from
   * another pose than the exercise's do not count. A unit vector.
   */
  void stand(double ux, double uy, double uz);

  /** Where in a repetition the pelvis is now; certain only once the repetition has ended. */
  Phase phase();

  /** Point at which the movement under way began. */
  long top();

  /** First point of the repetition that has just ended. */
  long start();

  /** Point at which the repetition that has just ended turned round. */
  long turn();

  /** Last point of the repetition that has just ended. */
  long end();

  /** Whether the movement under way could become a repetition, going by its shape so far. */
  boolean plausible();

  /** How sure it is that what has just ended was a repetition, from 0 to 1. */
  double confidence();

  /** The repetition that has just ended. */
  MovementProfile profile();

  /** The vertical movement of the repetition that has just ended. */
  VerticalProfile vertical();

  /**
   * Whether the pelvis is on its way now; someone whose belt has slipped is turned away from where
   * they rested, and on no way.
   */
  default boolean travels() {
    return phase() != Phase.STANDING;
  }

  /** Way down since the start of the movement under way, metres; NaN where it is not followed. */
  default double depth() {
    return Double.NaN;
  }

  /** Speed upwards now, m/s; NaN where it is not followed. */
  default double speed() {
    return Double.NaN;
  }

  /** Way up since the start of the movement under way, metres; NaN where it is not followed. */
  default double rise() {
    return Double.NaN;
  }

  /** How long the phases of the repetition that has just ended took. */
  Tempo tempo();

  /** The recent movement. */
  MotionTrace trace();
}
