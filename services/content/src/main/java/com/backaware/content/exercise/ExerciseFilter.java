package com.backaware.content.exercise;

import com.backaware.problem.ProblemException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which exercises are asked for: any of the patterns, and any of the equipment. */
record ExerciseFilter(Set<MovementPattern> patterns, Set<Equipment> equipment) {

  /**
   * Reads a filter from the query.
   *
   * @throws ProblemException 400 that names the accepted values
   */
  static ExerciseFilter of(List<String> patterns, List<String> equipment) {
    return new ExerciseFilter(
        values("pattern", MovementPattern.class, MovementPattern::id, patterns),
        values("equipment", Equipment.class, Equipment::id, equipment));
  }

  boolean accepts(Exercise exercise) {
    return (patterns.isEmpty() || patterns.contains(exercise.pattern()))
        && (equipment.isEmpty() || exercise.equipment().stream().anyMatch(equipment::contains));
  }

  private static <E extends Enum<E>> Set<E> values(
      String field, Class<E> type, Function<E, String> id, List<String> asked) {
    Set<E> values = EnumSet.noneOf(type);
    for (String value : asked) {
      values.add(
          Arrays.stream(type.getEnumConstants())
              .filter(constant -> id.apply(constant).equals(value))
              .findFirst()
              .orElseThrow(() -> unknown(field, type, id, value)));
    }
    return values;
  }

  private static <E extends Enum<E>> ProblemException unknown(
      String field, Class<E> type, Function<E, String> id, String value) {
    String accepted =
        Arrays.stream(type.getEnumConstants()).map(id).collect(Collectors.joining(", "));
    String shown = value.length() > 40 ? value.substring(0, 40) + "…" : value;
    return ProblemException.invalid(field, "is \"" + shown + "\"; accepted are " + accepted);
  }
}
