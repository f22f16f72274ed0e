package com.backaware.planner.plan;

import com.backaware.planner.history.Effort;
import com.backaware.planner.progression.Exertion;
import com.backaware.problem.ProblemException;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * What a person tells of a session.
 *
 * @param loadKilograms of the working sets, 0.5 to 500: more than the heaviest lift on record is a
 *     slip of the finger
 * @param repetitionsInReserve after the hardest set, 0 to 10
 * @param perceivedExertion of the hardest set, 1 to 10, instead of repetitionsInReserve
 * @param holdSeconds of the longest good hold, 1 to 600
 * @param painDuring 0 to 10
 * @param painAfter 0 to 10
 */
record EffortReport(
    @DecimalMin(value = "0.5", message = LOAD) @DecimalMax(value = "500", message = LOAD)
        @Nullable Double loadKilograms,
    @Min(value = 0, message = TEN) @Max(value = 10, message = TEN)
        @Nullable Integer repetitionsInReserve,
    @DecimalMin(value = "1", message = EXERTION) @DecimalMax(value = "10", message = EXERTION)
        @Nullable Double perceivedExertion,
    @Min(value = 1, message = HOLD) @Max(value = 600, message = HOLD) @Nullable Integer holdSeconds,
    @Min(value = 0, message = TEN) @Max(value = 10, message = TEN) @Nullable Integer painDuring,
    @Min(value = 0, message = TEN) @Max(value = 10, message = TEN) @Nullable Integer painAfter) {

  private static final String LOAD = "is ${validatedValue}; accepted: 0.5 to 500 kilograms";
  private static final String TEN = "is ${validatedValue}; accepted: 0 to 10";
  private static final String EXERTION = "is ${validatedValue}; accepted: 1 to 10";
  private static final String HOLD = "is ${validatedValue}; accepted: 1 to 600 seconds";

  /**
   * The effort.
   *
   * @throws ProblemException when exertion is told twice
   */
  Effort effort() {
    if (repetitionsInReserve != null && perceivedExertion != null) {
      throw ProblemException.invalid(
          "perceivedExertion", "says the same as repetitionsInReserve; send one of the two");
    }
    Integer reserve = repetitionsInReserve;
    if (perceivedExertion != null) {
      reserve = Exertion.reserve(perceivedExertion);
    }
    return new Effort(loadKilograms, reserve, holdSeconds, painDuring, painAfter);
  }
}
