package com.backaware.planner.catalogue;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** All exercises known at one moment, in the order of their ids. */
public final class Catalogue {
  /** Patterns that every workout needs; lunges are an extra. */
  private static final Set<Pattern> NEEDED = EnumSet.complementOf(EnumSet.of(Pattern.LUNGE));

  private final Map<String, Exercise> byId = new TreeMap<>();

  /** A catalogue of the given exercises. */
  public Catalogue(Collection<Exercise> exercises) {
    exercises.forEach(exercise -> byId.put(exercise.id(), exercise));
  }

  /** The exercise with an id. */
  public Optional<Exercise> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The catalogue of those exercises that a condition holds for. */
  public Catalogue only(Predicate<Exercise> condition) {
    return new Catalogue(byId.values().stream().filter(condition).toList());
  }

  /** Everything that some exercise needs, in the order of names. */
  public Set<String> equipment() {
    Set<String> equipment = new TreeSet<>();
    byId.values().forEach(exercise -> equipment.addAll(exercise.equipment()));
    return equipment;
  }

  /** The ids of all exercises, in their order. */
  public Set<String> ids() {
    return Collections.unmodifiableSet(byId.keySet());
  }

  /** The exercises of a pattern, by id. */
  public List<Exercise> of(Pattern pattern) {
    return byId.values().stream()
        .filter(exercise -> exercise.pattern() == pattern)
        .sorted(Comparator.comparing(Exercise::id))
        .toList();
  }

  /** Whether an exercise is known to train a pattern. */
  public boolean trains(String exerciseId, Pattern pattern) {
    return find(exerciseId).filter(exercise -> exercise.pattern() == pattern).isPresent();
  }

  /** The name to show for an exercise; its id when it is not known. */
  public String name(String exerciseId) {
    return find(exerciseId).map(Exercise::name).orElse(exerciseId);
  }

  /** Patterns that no exercise trains yet although every workout needs them. */
  public Set<Pattern> missing() {
    Set<Pattern> missing = EnumSet.copyOf(NEEDED);
    byId.values().forEach(exercise -> missing.remove(exercise.pattern()));
    return missing;
  }
}
