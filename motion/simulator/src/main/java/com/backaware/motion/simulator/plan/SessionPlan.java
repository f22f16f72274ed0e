package com.backaware.motion.simulator.plan;

import com.backaware.motion.assessment.Fault;
import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.simulator.belt.Conditions;
import com.backaware.motion.simulator.fault.FaultPlan;
import com.backaware.motion.simulator.person.Person;
import java.util.ArrayList;
import java.util.List;

/**
 * A session to simulate: by default one clean set of ten repetitions, or a hold of 30 s, with all
 * that surrounds it, on a typical belt with one sensor. Immutable: every method that changes
 * something gives another plan, and throws {@link IllegalArgumentException} for what is out of
 * range.
 */
public final class SessionPlan {
  private final Person person;
  private final Exercise exercise;
  private long seed;
  private int sets = 1;
  private int repetitions = 10;
  private double holdSeconds = 30;
  private double restSeconds = 20;
  private double tempo = 1;
  private double fatigue = 1;
  private List<FaultPlan> faults = List.of();
  private Conditions conditions;
  private boolean twoSensors;
  private boolean setUp = true;

  private SessionPlan(Person person, Exercise exercise) {
    this.person = person;
    this.exercise = exercise;
    seed = person.seed();
    conditions = Conditions.typical(person.seed());
  }

  /** The default session of a person in an exercise. */
  public static SessionPlan of(Person person, Exercise exercise) {
    return new SessionPlan(person, exercise);
  }

  /** Another seed of what differs from session to session; the person's own by default. */
  public SessionPlan seed(long seed) {
    SessionPlan plan = copy();
    plan.seed = seed;
    return plan;
  }

  /** So many sets, 1 to 100. */
  public SessionPlan sets(int sets) {
    SessionPlan plan = copy();
    plan.sets = (int) Limits.require("sets", sets, 1, 100);
    return plan;
  }

  /** So many repetitions in each set, 1 to 200; not used by holds. */
  public SessionPlan repetitions(int repetitions) {
    SessionPlan plan = copy();
    plan.repetitions = (int) Limits.require("repetitions", repetitions, 1, 200);
    return plan.checked();
  }

  /** Holds of so many seconds, 2 to 1800; used by holds only. */
  public SessionPlan hold(double seconds) {
    SessionPlan plan = copy();
    plan.holdSeconds = Limits.require("hold seconds", seconds, 2, 1800);
    return plan.checked();
  }

  /** Rests between sets of so many seconds, 0 to 1800. */
  public SessionPlan rest(double seconds) {
    SessionPlan plan = copy();
    plan.restSeconds = Limits.require("rest seconds", seconds, 0, 1800);
    return plan;
  }

  /** Durations of repetitions that are a multiple of the person's own, 0.3 to 5. */
  public SessionPlan tempo(double tempo) {
    SessionPlan plan = copy();
    plan.tempo = Limits.require("tempo", tempo, 0.3, 5);
    return plan;
  }

  /** Fatigue that is a multiple of the person's own, 0 for none to 5. */
  public SessionPlan fatigue(double fatigue) {
    SessionPlan plan = copy();
    plan.fatigue = Limits.require("fatigue", fatigue, 0, 5);
    return plan;
  }

  /** A further fault. */
  public SessionPlan fault(FaultPlan fault) {
    SessionPlan plan = copy();
    List<FaultPlan> more = new ArrayList<>(faults);
    more.add(fault);
    plan.faults = List.copyOf(more);
    return plan.checked();
  }

  /**
   * A further fault in these repetitions of every set, counted from 1.
   *
   * @param amount degrees; for {@code PARTIAL_DEPTH} the per cent of the own way that is missing
   */
  public SessionPlan fault(Fault fault, double amount, int... inRepetitions) {
    List<Integer> numbers = new ArrayList<>();
    for (int number : inRepetitions) {
      numbers.add(number);
    }
    return fault(FaultPlan.in(fault, amount, numbers));
  }

  /** On this belt, worn so. */
  public SessionPlan conditions(Conditions conditions) {
    SessionPlan plan = copy();
    plan.conditions = conditions;
    return plan;
  }

  /** On a belt with a thoracic sensor. */
  public SessionPlan withTwoSensors() {
    SessionPlan plan = copy();
    plan.twoSensors = true;
    return plan;
  }

  /** With walking, getting into position and the like around the sets, as is the default. */
  public SessionPlan withSetUp() {
    SessionPlan plan = copy();
    plan.setUp = true;
    return plan;
  }

  /** From first to last in the posture of the exercise. */
  public SessionPlan withoutSetUp() {
    SessionPlan plan = copy();
    plan.setUp = false;
    return plan;
  }

  /** Who trains. */
  public Person person() {
    return person;
  }

  /** What. */
  public Exercise exercise() {
    return exercise;
  }

  /** Seed of what differs from session to session. */
  public long seed() {
    return seed;
  }

  /** How many sets. */
  public int sets() {
    return sets;
  }

  /** Repetitions in each set. */
  public int repetitions() {
    return repetitions;
  }

  /** Length of each hold. */
  public double holdSeconds() {
    return holdSeconds;
  }

  /** Rest between two sets. */
  public double restSeconds() {
    return restSeconds;
  }

  /** Durations as a multiple of the person's own. */
  public double tempo() {
    return tempo;
  }

  /** How tired the person is at the end of a set, 0 to 1. */
  public double tiredness() {
    return Math.min(1, fatigue * person.fatigability());
  }

  /** What goes wrong. */
  public List<FaultPlan> faults() {
    return faults;
  }

  /** The belt. */
  public Conditions conditions() {
    return conditions;
  }

  /** Whether the belt has a thoracic sensor. */
  public boolean twoSensors() {
    return twoSensors;
  }

  /** Whether walking, getting into position and the like are around the sets. */
  public boolean setUp() {
    return setUp;
  }

  private SessionPlan checked() {
    for (FaultPlan fault : faults) {
      FaultFit.require(fault, this);
    }
    return this;
  }

  private SessionPlan copy() {
    SessionPlan plan = new SessionPlan(person, exercise);
    plan.seed = seed;
    plan.sets = sets;
    plan.repetitions = repetitions;
    plan.holdSeconds = holdSeconds;
    plan.restSeconds = restSeconds;
    plan.tempo = tempo;
    plan.fatigue = fatigue;
    plan.faults = faults;
    plan.conditions = conditions;
    plan.twoSensors = twoSensors;
    plan.setUp = setUp;
    return plan;
  }
}
