package com.backaware.content.catalogue;

import com.backaware.content.exercise.Equipment;
import com.backaware.content.exercise.MovementPattern;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What is wrong with a file that does not fit its type, in words for its author. */
final class YamlFlaw {
  private YamlFlaw() {}

  static String sentence(JsonProcessingException failure) {
    String field = failure instanceof JsonMappingException mapping ? field(mapping) : "";
    String place = place(failure.getLocation());
    if (failure instanceof UnrecognizedPropertyException unknown) {
      return "unknown field " + field + "; known are " + known(unknown);
    }
    if (failure instanceof InvalidFormatException format && format.getTargetType().isEnum()) {
      return field
          + " is \""
          + format.getValue()
          + "\""
          + place
          + "; accepted are "
          + names(format);
    }
    if (failure instanceof MismatchedInputException && isAbsence(failure)) {
      return field + " is missing; every field has to be there with a value";
    }
    if (failure instanceof MismatchedInputException mismatch
        && mismatch.getTargetType() == boolean.class) {
      return field + " has to be true or false" + place;
    }
    String words = failure.getOriginalMessage().lines().findFirst().orElse("it is not valid YAML");
    return (field.isEmpty() ? words : field + ": " + words) + place;
  }

  /** Jackson has no type of its own for a field that is absent, or there without a value. */
  private static boolean isAbsence(JsonProcessingException failure) {
    String words = failure.getOriginalMessage();
    return words.startsWith("Missing creator property")
        || words.startsWith("Null value for creator property")
        || words.startsWith("Cannot map `null` into type");
  }

  private static String known(UnrecognizedPropertyException unknown) {
    return unknown.getKnownPropertyIds().stream()
        .map(Object::toString)
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private static String names(InvalidFormatException format) {
    return Arrays.stream(format.getTargetType().getEnumConstants())
        .map(YamlFlaw::name)
        .collect(Collectors.joining(", "));
  }

  private static String name(Object constant) {
    if (constant instanceof MovementPattern pattern) {
      return pattern.id();
    }
    return constant instanceof Equipment equipment ? equipment.id() : constant.toString();
  }

  private static String field(JsonMappingException failure) {
    StringBuilder field = new StringBuilder();
    for (Reference step : failure.getPath()) {
      if (step.getFieldName() == null) {
        field.append('[').append(step.getIndex()).append(']');
      } else {
        field.append(field.length() == 0 ? "" : ".").append(step.getFieldName());
      }
    }
    return field.toString();
  }

  private static String place(JsonLocation location) {
    return location == null || location.getLineNr() < 1
        ? ""
        : " (line " + location.getLineNr() + ")";
  }
}
