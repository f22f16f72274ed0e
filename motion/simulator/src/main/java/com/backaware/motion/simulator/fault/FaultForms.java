package com.backaware.motion.simulator.fault;

import static com.backaware.motion.assessment.Fault.ASYMMETRY;
import static com.backaware.motion.assessment.Fault.BUTT_WINK;
import static com.backaware.motion.assessment.Fault.EXCESSIVE_LEAN;
import static com.backaware.motion.assessment.Fault.HIPS_RISE_EARLY;
import static com.backaware.motion.assessment.Fault.HIP_THROW;
import static com.backaware.motion.assessment.Fault.MISSING_HINGE;
import static com.backaware.motion.assessment.Fault.OVER_ARCH;
import static com.backaware.motion.assessment.Fault.PARTIAL_DEPTH;
import static com.backaware.motion.assessment.Fault.PIKE;
import static com.backaware.motion.assessment.Fault.ROUNDING;
import static com.backaware.motion.assessment.Fault.SAG;

import com.backaware.motion.assessment.Fault;
import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.simulator.body.Channel;
import com.backaware.motion.simulator.person.Person;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which faults an exercise can have, and how they look. Every degree of a fault is a degree of the
 * pelvis, so that one sensor sees it; what goes with it is chosen:
 *
 * <ul>
 *   <li>{@code BUTT_WINK}, {@code ROUNDING}: the pelvis turns back and the low back rounds as much,
 *       so that the chest stays where it is.
 *   <li>{@code OVER_ARCH}: the pelvis turns forward and the low back arches as much.
 *   <li>{@code EXCESSIVE_LEAN}, {@code HIPS_RISE_EARLY}, {@code MISSING_HINGE}: the pelvis turns,
 *       and the trunk with it. {@code HIPS_RISE_EARLY} also lifts the hips by 2 mm per degree.
 *   <li>{@code HIP_THROW}: the pelvis swings back under a trunk that swings with it, and the hips
 *       go forward by 4 mm per degree.
 *   <li>{@code ASYMMETRY}: one hip drops, or in some people turns forward; on the feet the pelvis
 *       shifts sideways by 2 mm per degree.
 *   <li>{@code SAG}: the hips sink; the trunk, hung from the shoulders, turns back by 1.5° per
 *       degree of the pelvis, the rest is an arched low back. {@code PIKE} is the opposite.
 * </ul>
 */
public final class FaultForms {
  /** How far the hips sink or rise for each degree of the pelvis, as a part of the trunk: 1.5°. */
  private static final double SINK = 0.026;

  private FaultForms() {}

  /** The faults that an exercise can have. */
  public static Set<Fault> of(Exercise exercise) {
    return switch (exercise) {
      case SQUAT, GOBLET_SQUAT ->
          EnumSet.of(BUTT_WINK, EXCESSIVE_LEAN, PARTIAL_DEPTH, HIPS_RISE_EARLY, ASYMMETRY);
      case DEADLIFT -> EnumSet.of(ROUNDING, HIPS_RISE_EARLY, MISSING_HINGE, ASYMMETRY);
      case ROMANIAN_DEADLIFT, GOOD_MORNING ->
          EnumSet.of(ROUNDING, MISSING_HINGE, PARTIAL_DEPTH, ASYMMETRY);
      case HIP_THRUST, GLUTE_BRIDGE -> EnumSet.of(OVER_ARCH, PARTIAL_DEPTH, ASYMMETRY);
      case LUNGE, SPLIT_SQUAT -> EnumSet.of(EXCESSIVE_LEAN, PARTIAL_DEPTH, ASYMMETRY);
      case PLANK, SIDE_PLANK -> EnumSet.of(OVER_ARCH, SAG, PIKE, ASYMMETRY);
      case BIRD_DOG, DEAD_BUG -> EnumSet.of(OVER_ARCH, ASYMMETRY);
      case PRESS_UP -> EnumSet.of(OVER_ARCH, SAG, PIKE, PARTIAL_DEPTH, ASYMMETRY);
      case BENCH_PRESS -> EnumSet.of(OVER_ARCH, ASYMMETRY);
      case OVERHEAD_PRESS -> EnumSet.of(OVER_ARCH, HIP_THROW, ASYMMETRY);
      case BENT_OVER_ROW -> EnumSet.of(ROUNDING, HIP_THROW, MISSING_HINGE, ASYMMETRY);
      case LAT_PULLDOWN, BICEPS_CURL -> EnumSet.of(HIP_THROW, OVER_ARCH, ASYMMETRY);
    };
  }

  /**
   * How a fault looks when this person has it.
   *
   * @throws IllegalArgumentException if the exercise cannot have it
   */
  public static FaultForm of(Exercise exercise, Fault fault, Person person) {
    if (!of(exercise).contains(fault)) {
      throw new IllegalArgumentException(
          "fault "
              + fault
              + " does not belong to "
              + exercise.id()
              + "; its faults are "
              + of(exercise));
    }
    return new FaultForm(timing(exercise, fault), effects(exercise, fault, person));
  }

  private static FaultTiming timing(Exercise exercise, Fault fault) {
    boolean fromFloor = exercise == Exercise.DEADLIFT;
    return switch (fault) {
      case BUTT_WINK -> FaultTiming.AT_TURN;
      case HIPS_RISE_EARLY -> fromFloor ? FaultTiming.EARLY_OUT : FaultTiming.EARLY_HOME;
      case ROUNDING -> fromFloor ? FaultTiming.BEFORE_LIFT : FaultTiming.GROWING;
      case MISSING_HINGE -> fromFloor ? FaultTiming.BEFORE_LIFT : FaultTiming.WITH_WAY;
      case ASYMMETRY -> fromFloor ? FaultTiming.EARLY_OUT : FaultTiming.WITH_WAY;
      case EXCESSIVE_LEAN, PARTIAL_DEPTH -> FaultTiming.WITH_WAY;
      case HIP_THROW -> FaultTiming.START_OF_PULL;
      case OVER_ARCH, SAG, PIKE -> FaultTiming.UNDER_LOAD;
    };
  }

  private static List<FaultEffect> effects(Exercise exercise, Fault fault, Person person) {
    return switch (fault) {
      case BUTT_WINK, ROUNDING -> List.of(tilt(-1), lumbar(1));
      case OVER_ARCH -> List.of(forward(exercise, person), lumbar(-1));
      case EXCESSIVE_LEAN -> List.of(tilt(1));
      case MISSING_HINGE -> List.of(tilt(-1));
      case HIPS_RISE_EARLY -> List.of(tilt(1), new FaultEffect(Channel.UP, 0.002));
      case HIP_THROW -> List.of(tilt(-1), new FaultEffect(Channel.FORWARD, 0.004));
      case ASYMMETRY -> oneSide(exercise, person);
      case SAG -> sinking(exercise, -1, person);
      case PIKE -> sinking(exercise, 1, person);
      case PARTIAL_DEPTH -> List.of();
    };
  }

  private static List<FaultEffect> oneSide(Exercise exercise, Person person) {
    int side = person.side();
    return switch (exercise) {
      case PLANK, SIDE_PLANK, BIRD_DOG, PRESS_UP -> List.of(new FaultEffect(Channel.TURN, side));
      case DEAD_BUG, HIP_THRUST, GLUTE_BRIDGE, BENCH_PRESS ->
          List.of(new FaultEffect(Channel.TURN, -side));
      default ->
          List.of(
              new FaultEffect(person.turns() ? Channel.HEADING : Channel.LIST, side),
              new FaultEffect(Channel.LEFT, 0.002 * side));
    };
  }

  /** The pelvis by 1°, the trunk by 1.5°; on the side, the body's line bends sideways instead. */
  private static List<FaultEffect> sinking(Exercise exercise, int sign, Person person) {
    FaultEffect up = new FaultEffect(Channel.UP, sign * SINK * person.build().trunk());
    int sided = sign * person.side();
    return exercise == Exercise.SIDE_PLANK
        ? List.of(
            new FaultEffect(Channel.LIST, sided),
            new FaultEffect(Channel.LUMBAR_BEND, 0.5 * sided),
            up)
        : List.of(tilt(sign), lumbar(0.5 * sign), up);
  }

  /** A forward tilt; lying on the right side it is a turn to the left about the vertical. */
  private static FaultEffect forward(Exercise exercise, Person person) {
    return exercise == Exercise.SIDE_PLANK
        ? new FaultEffect(Channel.HEADING, person.side())
        : tilt(1);
  }

  private static FaultEffect tilt(double perDegree) {
    return new FaultEffect(Channel.TILT, perDegree);
  }

  private static FaultEffect lumbar(double perDegree) {
    return new FaultEffect(Channel.LUMBAR_FLEXION, perDegree);
  }
}
