package com.backaware.planner.intake;

import com.backaware.planner.catalogue.Catalogue;
import com.backaware.problem.ProblemException;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The intake as it is told and answered over REST.
 *
 * @param health by question: whether the answer is yes; what is left out is no
 */
@Schema(name = "Intake")
public record IntakeForm(
    @Size(max = 5, message = "has more than 5 entries") @Nullable List<Goal> goals,
    @NotNull(message = "is missing; accepted: 1 to 7")
        @Min(value = Intake.MIN_DAYS, message = DAYS)
        @Max(value = Intake.MAX_DAYS, message = DAYS)
        Integer daysPerWeek,
    @NotNull(message = "is missing; accepted: 10 to 180")
        @Min(value = Intake.MIN_MINUTES, message = MINUTES)
        @Max(value = Intake.MAX_MINUTES, message = MINUTES)
        Integer minutesPerDay,
    @Size(max = 7, message = "has more than 7 entries") @Nullable List<DayOfWeek> preferredDays,
    @Schema(description = "What there is; absent when it is not told, empty for nothing")
        @Size(max = 50, message = "has more than 50 entries")
        @Nullable List<String> equipment,
    @Nullable Experience experience,
    @Schema(description = "Ids of exercises that are never planned")
        @Size(max = 200, message = "has more than 200 entries")
        @Nullable List<String> excluded,
    @Min(value = 0, message = PAIN) @Max(value = 10, message = PAIN) @Nullable Integer painNow,
    @Nullable Map<HealthQuestion, Boolean> health,
    @Schema(description = "A doctor or physiotherapist has agreed to training")
        @Nullable Boolean cleared,
    @Pattern(
            regexp = "(?U)[^\\p{Cntrl}]{0,500}",
            message = "must have at most 500 characters and no control characters")
        @Nullable String note) {

  private static final String DAYS = "is ${validatedValue}; accepted: 1 to 7";
  private static final String MINUTES = "is ${validatedValue}; accepted: 10 to 180";
  private static final String PAIN = "is ${validatedValue}; accepted: 0 to 10";

  /**
   * The intake.
   *
   * @param catalogue what equipment and excluded exercises are looked up in
   * @throws ProblemException when one of them is not known
   */
  Intake intake(Catalogue catalogue) {
    refuseUnknown("equipment", equipment, catalogue.equipment());
    refuseUnknown("excluded", excluded, catalogue.ids());
    return new Intake(
        distinct(goals),
        daysPerWeek,
        minutesPerDay,
        distinct(preferredDays),
        equipment == null ? null : distinct(equipment),
        Objects.requireNonNullElse(experience, Experience.NEW),
        distinct(excluded),
        Objects.requireNonNullElse(painNow, 0),
        yes(),
        Objects.requireNonNullElse(cleared, false),
        Objects.requireNonNullElse(note, "").strip());
  }

  /** What is answered. */
  static IntakeForm of(Intake intake) {
    Map<HealthQuestion, Boolean> health = new EnumMap<>(HealthQuestion.class);
    Stream.of(HealthQuestion.values())
        .forEach(question -> health.put(question, intake.healthYes().contains(question)));
    return new IntakeForm(
        intake.goals(),
        intake.daysPerWeek(),
        intake.minutesPerDay(),
        intake.preferredDays(),
        intake.equipment(),
        intake.experience(),
        intake.excluded(),
        intake.painNow(),
        health,
        intake.cleared(),
        intake.note());
  }

  private List<HealthQuestion> yes() {
    return Stream.of(HealthQuestion.values())
        .filter(question -> health != null && Boolean.TRUE.equals(health.get(question)))
        .toList();
  }

  private static <T> List<T> distinct(@Nullable List<T> given) {
    return given == null ? List.of() : given.stream().filter(Objects::nonNull).distinct().toList();
  }

  private static void refuseUnknown(
      String field, @Nullable List<String> given, Set<String> accepted) {
    for (String value : distinct(given)) {
      if (!accepted.contains(value)) {
        throw ProblemException.invalid(
            field,
            "names " + value + ", which is not known; accepted: " + String.join(", ", accepted));
      }
    }
  }
}
