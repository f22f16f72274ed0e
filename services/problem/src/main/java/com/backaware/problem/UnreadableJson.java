package com.backaware.problem;

import com.backaware.problem.Problem.Violation;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A body that is no JSON, or not the JSON that is expected. */
final class UnreadableJson {
  private UnreadableJson() {}

  static Problem problem(JsonProcessingException failure) {
    if (!(failure instanceof MismatchedInputException mismatch) || mismatch.getPath().isEmpty()) {
      return Problem.of(400, "The body is not the JSON expected here" + where(failure) + ".");
    }
    String field = field(mismatch);
    String message = message(mismatch);
    return Problem.of(400, field + " " + message + ".", List.of(new Violation(field, message)));
  }

  private static String message(MismatchedInputException mismatch) {
    if (mismatch instanceof UnrecognizedPropertyException unknown) {
      String known =
          unknown.getKnownPropertyIds().stream()
              .map(Object::toString)
              .sorted()
              .collect(Collectors.joining(", "));
      return "is not known here; known: " + known;
    }
    return "has the wrong form" + wanted(mismatch.getTargetType());
  }

  private static String wanted(@Nullable Class<?> target) {
    if (target == null) {
      return "";
    }
    if (target.isEnum()) {
      return Arrays.stream(target.getEnumConstants())
          .map(Object::toString)
          .collect(Collectors.joining(", ", "; one of ", " is expected"));
    }
    if (CharSequence.class.isAssignableFrom(target)) {
      return "; text is expected";
    }
    if (target == boolean.class || target == Boolean.class) {
      return "; true or false is expected";
    }
    if (target.isPrimitive() || Number.class.isAssignableFrom(target)) {
      return "; a number is expected";
    }
    return "";
  }

  private static String field(JsonMappingException failure) {
    return failure.getPath().stream()
        .map(
            step -> step.getFieldName() != null ? step.getFieldName() : "[" + step.getIndex() + "]")
        .collect(Collectors.joining("."));
  }

  private static String where(JsonProcessingException failure) {
    JsonLocation location = failure.getLocation();
    return location == null || location.getLineNr() < 1
        ? ""
        : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
  }
}
