package com.backaware.motion.accuracy.measurement;

import java.util.Optional;

/**
 * One figure.
 *
 * @param id the same in every run, for programs
 * @param what what it is, for people
 * @param figure its value; NaN when there was nothing to judge
 * @param unit its unit
 * @param target what it should be; empty when it only informs
 * @param known the best known elsewhere today; empty when nothing is known
 * @param n on how much it rests
 * @param basis what it rests on
 */
public record Row(
    String id,
    String what,
    double figure,
    Unit unit,
    Optional<Target> target,
    String known,
    String n,
    Basis basis) {

  /** A figure at the product's defaults that only informs. */
  public static Row of(String id, String what, double figure, Unit unit, String n) {
    return new Row(id, what, figure, unit, Optional.empty(), "", n, Basis.DEFAULTS);
  }

  /** The same with a target. */
  public Row target(Target newTarget) {
    return new Row(id, what, figure, unit, Optional.of(newTarget), known, n, basis);
  }

  /** The same with the best known elsewhere. */
  public Row known(String newKnown) {
    return new Row(id, what, figure, unit, target, newKnown, n, basis);
  }

  /** The same resting on something else. */
  public Row basis(Basis newBasis) {
    return new Row(id, what, figure, unit, target, known, n, newBasis);
  }

  /** Whether the target is met; empty when there is none. */
  public Optional<Boolean> met() {
    return target.map(wanted -> wanted.met(figure));
  }
}
