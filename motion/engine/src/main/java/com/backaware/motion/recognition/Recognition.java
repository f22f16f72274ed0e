package com.backaware.motion.recognition;

import com.backaware.motion.exercise.Exercise;
import java.util.List;
import java.util.Optional;

/**
 * What somebody is most likely doing.
 *
 * @param candidates the likeliest first; their confidences add up to 1 at most, and what is missing
 *     is that it is something else, or no exercise
 */
public record Recognition(List<Candidate> candidates) {
  /**
   * What somebody may be doing.
   *
   * @param exercise the most common of the exercises that look so at the pelvis
   * @param alike the others that look the same there; nothing tells which of them it is
   * @param confidence how likely it is one of them, 0 to 1
   */
  public record Candidate(Exercise exercise, List<Exercise> alike, double confidence) {
    /** Copies the list. */
    public Candidate {
      alike = List.copyOf(alike);
    }

    /** Whether an exercise is among those that look so. */
    public boolean includes(Exercise other) {
      return exercise == other || alike.contains(other);
    }
  }

  /** Nothing is known. */
  public static final Recognition UNKNOWN = new Recognition(List.of());

  /**
   * From which confidence on a guess is worth acting on. Chosen: a wrong one costs a person a
   * sentence to read and an option to give, no guess costs the same.
   */
  public static final double SURE = 0.7;

  /** Copies the list. */
  public Recognition {
    candidates = List.copyOf(candidates);
  }

  /** The likeliest; empty when nothing is known. */
  public Optional<Candidate> likeliest() {
    return candidates.stream().findFirst();
  }

  /** The likeliest, if it is worth acting on. */
  public Optional<Candidate> sure() {
    return likeliest().filter(candidate -> candidate.confidence() >= SURE);
  }
}
