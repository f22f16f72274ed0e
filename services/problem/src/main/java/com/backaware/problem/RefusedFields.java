package com.backaware.problem;

import com.backaware.problem.Problem.Violation;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** What bean validation refused, in the caller's terms. */
final class RefusedFields {
  private RefusedFields() {}

  /** Whether the caller sent what was refused; else the service's own answer was. */
  static boolean ofCaller(ConstraintViolationException failure) {
    return failure.getConstraintViolations().stream().noneMatch(RefusedFields::ofAnswer);
  }

  static Problem problem(ConstraintViolationException failure) {
    List<Violation> violations =
        failure.getConstraintViolations().stream()
            .map(violation -> new Violation(field(violation), violation.getMessage()))
            .sorted(Comparator.comparing(Violation::field).thenComparing(Violation::message))
            .toList();
    String detail =
        violations.stream()
            .map(violation -> violation.field() + " " + violation.message())
            .collect(Collectors.joining("; ", "", "."));
    return Problem.of(400, detail, violations);
  }

  private static boolean ofAnswer(ConstraintViolation<?> violation) {
    for (Path.Node node : violation.getPropertyPath()) {
      if (node.getKind() == ElementKind.RETURN_VALUE) {
        return true;
      }
    }
    return false;
  }

  /**
   * The path without the Java method; without the parameter too when a field inside it is meant.
   */
  private static String field(ConstraintViolation<?> violation) {
    List<String> properties = new ArrayList<>();
    String parameter = "body";
    for (Path.Node node : violation.getPropertyPath()) {
      switch (node.getKind()) {
        case PARAMETER -> parameter = node.getName();
        case PROPERTY, CONTAINER_ELEMENT -> properties.add(node.toString());
        default -> {}
      }
    }
    return properties.isEmpty() ? parameter : String.join(".", properties);
  }
}
