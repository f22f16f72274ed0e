package com.backaware.problem;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Optional;

/** A query parameter that is no number where one is expected. */
final class MistypedQuery {
  private MistypedQuery() {}

  /** The problem with the first such parameter; empty when there is none. */
  static Optional<Problem> problem(Method resource, HttpServerRequest request) {
    return Arrays.stream(resource.getParameters())
        .filter(
            parameter ->
                parameter.getType() == int.class && parameter.isAnnotationPresent(QueryParam.class))
        .map(MistypedQuery::name)
        .filter(name -> !isInt(request.getParam(name, "0")))
        .map(name -> refusal(name, request.getParam(name)))
        .findFirst();
  }

  private static String name(Parameter parameter) {
    return parameter.getAnnotation(QueryParam.class).value();
  }

  private static Problem refusal(String name, String value) {
    return ProblemException.invalid(
            name, "is \"" + value + "\"; a whole number is expected, at most " + Integer.MAX_VALUE)
        .problem();
  }

  private static boolean isInt(String value) {
    try {
      Integer.parseInt(value);
      return true;
    } catch (NumberFormatException e) {
      return false;
    }
  }
}
