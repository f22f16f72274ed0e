package com.backaware.problem;

import com.backaware.problem.Problem.Violation;
import java.util.List;

/** Thrown anywhere below a REST resource, it becomes the answer to the request. */
public final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  /** A problem told by its status and a sentence. */
  public ProblemException(int status, String detail) {
    this(Problem.of(status, detail));
  }

  private ProblemException(Problem problem) {
    super(problem.detail());
    this.problem = problem;
  }

  /**
   * 400 for one bad field.
   *
   * @param field its name
   * @param message what is wrong with it, with the value given and what is accepted
   */
  public static ProblemException invalid(String field, String message) {
    String detail = field + " " + message + ".";
    return new ProblemException(Problem.of(400, detail, List.of(new Violation(field, message))));
  }

  /** 403: who asks may not do this. */
  public static ProblemException forbidden(String detail) {
    return new ProblemException(403, detail);
  }

  /** 404: what is asked for does not exist, or not for who asks. */
  public static ProblemException notFound(String detail) {
    return new ProblemException(404, detail);
  }

  /** 409: the state of things forbids it. */
  public static ProblemException conflict(String detail) {
    return new ProblemException(409, detail);
  }

  /** 503: something this service needs does not answer. */
  public static ProblemException unavailable(String detail) {
    return new ProblemException(503, detail);
  }

  /**
   * The same problem with a type of its own, for callers that tell problems apart by program.
   *
   * @param name a few words with hyphens; the type becomes {@code urn:backaware:problem:<name>}
   * @param title the kind in a few words, the same for every occurrence
   */
  public ProblemException typed(String name, String title) {
    return new ProblemException(
        new Problem(
            "urn:backaware:problem:" + name,
            title,
            problem.status(),
            problem.detail(),
            problem.instance(),
            problem.violations(),
            problem.errorId()));
  }

  /** What is told to the caller. */
  public Problem problem() {
    return problem;
  }
}
