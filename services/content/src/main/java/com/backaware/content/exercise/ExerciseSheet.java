package com.backaware.content.exercise;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * An exercise as its catalogue file tells it.
 *
 * @param id identifier in lower case with hyphens, also the name of the file
 * @param name name to show
 * @param pattern pattern it trains
 * @param equipment what it needs; empty means nothing
 * @param isometric a hold for time instead of repetitions
 * @param summary what it is and what it is good for
 * @param steps how to do it, in order
 * @param cues short reminders, one to think of at a time
 * @param commonMistakes what often goes wrong, with what to do
 * @param visibleFaults faults that a belt can see in this movement; none about knees or feet
 */
public record ExerciseSheet(
    @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = "must be lower-case words with hyphens")
        @Size(max = 40)
        String id,
    @NotBlank @Size(max = 60) String name,
    @NotNull MovementPattern pattern,
    List<@NotNull Equipment> equipment,
    boolean isometric,
    @NotBlank @Size(max = 300) String summary,
    @Size(min = 2, max = 10) List<@NotBlank @Size(max = 200) String> steps,
    @Size(min = 1, max = 6) List<@NotBlank @Size(max = 80) String> cues,
    @Size(min = 1, max = 6) List<@NotNull @Valid CommonMistake> commonMistakes,
    List<@NotNull VisibleFault> visibleFaults) {

  /** The exercise as it is served. */
  public Exercise published(long revision) {
    return new Exercise(
        id,
        name,
        pattern,
        equipment,
        isometric,
        summary,
        steps,
        cues,
        commonMistakes,
        visibleFaults,
        revision);
  }
}
