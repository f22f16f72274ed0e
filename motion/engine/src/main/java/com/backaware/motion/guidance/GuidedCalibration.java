package com.backaware.motion.guidance;

import com.backaware.motion.calibration.Calibration;
import com.backaware.motion.mounting.BodyFrame;
import com.backaware.motion.repetition.PelvisMotion;
import java.util.Optional;

/**
 * Guides a wearer through a calibration of less than a minute: stand still, hinge, bend as far as
 * comfortable, lean back. Each step is recognised from the movement; nobody presses a button.
 *
 * <pre>
 * STAND ──4 s still──▶ HINGE ──down and up──▶ FLEX ──down and up──▶ ARCH ──back and up──▶ DONE
 *   │ 18 s                │ 14 s                └── 12 s or next(): skipped ─┘
 *   └────── nothing ──────┴──▶ ABORTED ◀── abort(), from every step
 * </pre>
 *
 * A bend that is too small is asked for again, {@link #MOST_ATTEMPTS} times in all; then it is
 * taken, and the quality tells. A gap in the signal starts a step anew. Allocates nothing while a
 * step lasts.
 */
public final class GuidedCalibration {
  /** How long to stand still, seconds. Chosen: sway is slower than 1 Hz. */
  public static final double STANDING_SECONDS = 4;

  /** How often a bend that is too small is tried. Chosen. */
  public static final int MOST_ATTEMPTS = 3;

  /** Standing that ends early must have lasted so long, seconds. Chosen. */
  private static final double SHORTEST_STANDING_SECONDS = 1;

  /** Farther from its mean standing is moving, degrees. Chosen. */
  private static final double LARGEST_SWAY_DEGREES = 4;

  /** Longer gaps start a step anew, seconds. Chosen, as the orientation filter's. */
  private static final double LONGEST_GAP_SECONDS = 0.5;

  /** So far the wrong way is no fidgeting, degrees. Chosen. */
  private static final double WRONG_WAY_DEGREES = 10;

  private final Stillness stillness = new Stillness();
  private final CalibrationMeasures measures = new CalibrationMeasures();
  private BendAttempt attempt = measures.attempt(CalibrationStep.HINGE);
  private CalibrationStep step = CalibrationStep.STAND;
  private CalibrationProblem problem = CalibrationProblem.NONE;
  private double waited;
  private int attempts;
  private double lean;

  /**
   * Takes in the next movement of a belt with one sensor.
   *
   * @return whether {@link #step} or {@link #problem} has changed
   */
  public boolean update(PelvisMotion pelvis) {
    measures.thorax().missing();
    return advance(pelvis, pelvis, Double.NaN);
  }

  /**
   * Takes in the next movement of a belt with two sensors.
   *
   * @param thorax the same of the sensor at the thoracic spine
   * @param lumbarFlexionDegrees flexion of the low back against standing, extension negative; NaN
   *     for the difference of both sensors' tilts
   * @return whether {@link #step} or {@link #problem} has changed
   */
  public boolean update(PelvisMotion pelvis, PelvisMotion thorax, double lumbarFlexionDegrees) {
    return advance(pelvis, thorax, lumbarFlexionDegrees);
  }

  /** The step that the wearer is at. */
  public CalibrationStep step() {
    return step;
  }

  /** What is wrong now. */
  public CalibrationProblem problem() {
    return problem;
  }

  /** What to show and speak now: what is wrong, else what to do. */
  public String sentence() {
    return problem == CalibrationProblem.NONE ? step.sentence() : problem.sentence();
  }

  /** How much is done, 0 to 1; goes back when a step starts anew. */
  public double progress() {
    double part =
        switch (step) {
          case STAND -> Math.min(1, measures.standingSeconds() / STANDING_SECONDS);
          case HINGE, FLEX, ARCH -> attempt.progress(lean);
          case DONE, ABORTED -> 0;
        };
    return step.progressBefore() + part * step.progressShare();
  }

  /**
   * Goes on to the next step: skips FLEX and ARCH, ends standing after a second and takes a hinge
   * that was too small.
   *
   * @return false, without effect, when the step cannot be done without
   */
  public boolean next() {
    if (step == CalibrationStep.STAND) {
      return endStanding(SHORTEST_STANDING_SECONDS);
    }
    if (step == CalibrationStep.HINGE && (attempts == 0 || attempt.away())) {
      return false;
    }
    if (step.over()) {
      return false;
    }
    endBend(step == CalibrationStep.HINGE);
    return true;
  }

  /** Starts the step under way anew; when all is over, the whole calibration. */
  public void redo() {
    redo(step.over() ? CalibrationStep.STAND : step);
  }

  /**
   * Goes back to a step; what was found from it on is forgotten.
   *
   * @throws IllegalArgumentException if the step is still to come, or is none to do
   */
  public void redo(CalibrationStep earlier) {
    boolean reached = step != CalibrationStep.ABORTED && earlier.compareTo(step) <= 0;
    if (earlier.over() || !(reached || earlier == CalibrationStep.STAND)) {
      throw new IllegalArgumentException(
          earlier + " cannot be done again at " + step + "; name a step that was reached");
    }
    begin(earlier);
  }

  /** Ends the calibration without a result. */
  public void abort() {
    begin(CalibrationStep.ABORTED);
  }

  /**
   * The calibration, once the step is {@link CalibrationStep#DONE}; it may be poor.
   *
   * @param nowEpochMillis now, milliseconds since 1970
   * @param biasX bias of the pelvis' gyroscope about x, rad/s
   * @param biasY about y, rad/s
   * @param biasZ about z, rad/s
   */
  public Optional<Calibration> result(
      long nowEpochMillis, double biasX, double biasY, double biasZ) {
    return step == CalibrationStep.DONE
        ? Optional.of(measures.calibration(nowEpochMillis, biasX, biasY, biasZ))
        : Optional.empty();
  }

  private boolean advance(PelvisMotion pelvis, PelvisMotion thorax, double lumbarFlexion) {
    CalibrationStep stepBefore = step;
    CalibrationProblem problemBefore = problem;
    stillness.update(pelvis.seconds, pelvis.rate);
    if (step.over()) {
      return false;
    }
    if (pelvis.seconds > LONGEST_GAP_SECONDS) {
      begin(step);
    } else if (step == CalibrationStep.STAND) {
      stand(pelvis, thorax);
    } else {
      bend(pelvis, thorax, lumbarFlexion);
    }
    return step != stepBefore || problem != problemBefore;
  }

  private void stand(PelvisMotion pelvis, PelvisMotion thorax) {
    waited += pelvis.seconds;
    if (!stillness.still() || measures.swayDegrees(pelvis) > LARGEST_SWAY_DEGREES) {
      measures.restartStanding();
      problem = CalibrationProblem.STILL_MOVING;
    } else {
      measures.addStanding(pelvis, thorax);
      if (measures.standingSeconds() > SHORTEST_STANDING_SECONDS) {
        problem = CalibrationProblem.NONE;
      }
    }
    boolean late = waited > step.patienceSeconds();
    if (!endStanding(late ? STANDING_SECONDS / 2 : STANDING_SECONDS) && late) {
      timeOut();
    }
  }

  private boolean endStanding(double leastSeconds) {
    boolean enough = measures.standingSeconds() >= leastSeconds;
    if (enough) {
      measures.endStanding();
      begin(CalibrationStep.HINGE);
    }
    return enough;
  }

  private void bend(PelvisMotion pelvis, PelvisMotion thorax, double lumbarFlexion) {
    BodyFrame frame = measures.frame();
    double extent = measures.extentDegrees(step, pelvis);
    lean = frame.leanDegrees(pelvis.upX, pelvis.upY, pelvis.upZ);
    waited += pelvis.seconds;
    if (!attempt.away()) {
      problem = waitingProblem(extent);
      if (attempt.leaves(extent)) {
        measures.beginBend(step);
        waited = 0;
      }
    }
    if (attempt.away()) {
      measures.addBend(step, pelvis, thorax, extent, lumbarFlexion);
      problem = attempt.problem();
      if (attempt.back(pelvis.seconds, lean)) {
        endAttempt();
      }
    }
    if (waited > step.patienceSeconds()) {
      timeOut();
    }
  }

  private CalibrationProblem waitingProblem(double extent) {
    if (extent < -WRONG_WAY_DEGREES) {
      return step == CalibrationStep.ARCH
          ? CalibrationProblem.LEAN_BACK
          : CalibrationProblem.BEND_FORWARD;
    }
    if (stillness.moving()) {
      return CalibrationProblem.STILL_MOVING;
    }
    return attempts > 0 ? CalibrationProblem.BEND_FURTHER : CalibrationProblem.NONE;
  }

  private void endAttempt() {
    attempts++;
    if (attempt.farEnough() || attempts >= MOST_ATTEMPTS) {
      endBend(true);
    } else {
      attempt.restart(step);
      problem = CalibrationProblem.BEND_FURTHER;
      waited = 0;
    }
  }

  private void endBend(boolean done) {
    measures.endBend(step, done);
    begin(step.next());
  }

  private void timeOut() {
    if (step.optional()) {
      endBend(false);
    } else {
      begin(CalibrationStep.ABORTED);
      problem = CalibrationProblem.TIMED_OUT;
    }
  }

  private void begin(CalibrationStep next) {
    step = next;
    problem = CalibrationProblem.NONE;
    waited = 0;
    attempts = 0;
    lean = 0;
    if (next == CalibrationStep.STAND) {
      measures.restartStanding();
    } else if (!next.over()) {
      attempt = measures.attempt(next);
      attempt.restart(next);
    }
  }
}
