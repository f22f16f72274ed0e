package com.backaware.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An error as RFC 9457 words it.
 *
 * @param type what kind of problem: {@value #BLANK} when the status says it all, else a URN of ours
 * @param title the kind in a few words, the same for every occurrence
 * @param status HTTP status, 400-599
 * @param detail what is wrong this time and what to do about it, in a sentence for a person
 * @param instance path of the request, without its query
 * @param violations fields that were refused, empty when no field is to blame
 * @param errorId names the entry of the service's log that tells more; only for faults of ours
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"type", "title", "status", "detail", "instance", "violations", "errorId"})
public record Problem(
    String type,
    String title,
    int status,
    @Nullable String detail,
    @Nullable String instance,
    List<Violation> violations,
    @Nullable String errorId) {

  /** Media type of a problem. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /** The type of a problem that is told by its status alone. */
  public static final String BLANK = "about:blank";

  /**
   * One refused field.
   *
   * @param field path of the field, for example {@code displayName}
   * @param message what is wrong with it and what is accepted
   */
  public record Violation(String field, String message) {}

  /** Takes a copy of the violations. */
  public Problem {
    violations = List.copyOf(violations);
  }

  static Problem of(int status, @Nullable String detail) {
    return of(status, detail, List.of());
  }

  static Problem of(int status, @Nullable String detail, List<Violation> violations) {
    return new Problem(BLANK, StatusWords.title(status), status, detail, null, violations, null);
  }

  Problem at(String path) {
    return new Problem(type, title, status, detail, path, violations, errorId);
  }

  Problem logged(String id) {
    return new Problem(type, title, status, detail, instance, violations, id);
  }
}
