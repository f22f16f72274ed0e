package com.backaware.planner.plan;

import com.backaware.planner.catalogue.Pattern;
import java.util.Set;
import java.util.stream.Collectors;

/** No workout can be made, because exercises of some patterns have not been published yet. */
public final class CatalogueMissingException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String detail;

  CatalogueMissingException(Set<Pattern> missing) {
    this(
        "The exercise catalogue has not arrived yet; no exercise is known for: "
            + missing.stream().map(Pattern::id).sorted().collect(Collectors.joining(", "))
            + ". Try again in a moment.");
  }

  private CatalogueMissingException(String detail) {
    super(detail);
    this.detail = detail;
  }

  /** What is missing and what to do, in a sentence for a person. */
  public String detail() {
    return detail;
  }
}
