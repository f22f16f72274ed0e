package com.backaware.motion.simulator.plan;

import com.backaware.motion.assessment.Fault;
import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.simulator.belt.Conditions;
import com.backaware.motion.simulator.fault.FaultForms;
import com.backaware.motion.simulator.fault.FaultPlan;
import com.backaware.motion.simulator.movement.Held;
import com.backaware.motion.simulator.movement.Movements;
import com.backaware.motion.simulator.person.Person;
import java.util.ArrayList;
import java.util.List;

/**
 * A session to simulate. Immutable: every method gives a changed plan.
 *
 * @param person who trains
 * @param exercise what
 * @param seed of what differs from session to session; the person's own by default
 * @param sets how many, 1 to 100
 * @param repetitions in each set, 1 to 200; not used by holds
 * @param holdSeconds length of each hold, 2 to 1800; used by holds only
 * @param restSeconds between two sets, 0 to 1800
 * @param tempo durations of repetitions as a multiple of the own, 0.3 to 5
 * @param fatigue how much the person tires in a set, as a multiple of the own, 0 to 5
 * @param faults what goes wrong
 * @param conditions the belt
 * @param twoSensors whether it has a thoracic sensor
 * @param setUp whether walking, getting into position and the like are around the sets
 */
public record SessionPlan(
    Person person,
    Exercise exercise,
    long seed,
    int sets,
    int repetitions,
    double holdSeconds,
    double restSeconds,
    double tempo,
    double fatigue,
    List<FaultPlan> faults,
    Conditions conditions,
    boolean twoSensors,
    boolean setUp) {

  /**
   * Checks the plan and keeps a copy of the faults.
   *
   * @throws IllegalArgumentException if a value is out of range or a fault does not fit
   */
  public SessionPlan {
    Limits.require("sets", sets, 1, 100);
    Limits.require("repetitions", repetitions, 1, 200);
    Limits.require("holdSeconds", holdSeconds, 2, 1800);
    Limits.require("restSeconds", restSeconds, 0, 1800);
    Limits.require("tempo", tempo, 0.3, 5);
    Limits.require("fatigue", fatigue, 0, 5);
    faults = List.copyOf(faults);
    for (FaultPlan fault : faults) {
      requireFits(fault, exercise, person, repetitions, holdSeconds);
    }
  }

  /**
   * One clean set of ten repetitions, or a hold of 30 s, with all that surrounds it, on a typical
   * belt with one sensor.
   */
  public static SessionPlan of(Person person, Exercise exercise) {
    return new SessionPlan(
        person,
        exercise,
        person.seed(),
        1,
        10,
        30,
        20,
        1,
        1,
        List.of(),
        Conditions.typical(person.seed()),
        false,
        true);
  }

  /** With another seed of what differs from session to session. */
  public SessionPlan seed(long seed) {
    return new SessionPlan(
        person,
        exercise,
        seed,
        sets,
        repetitions,
        holdSeconds,
        restSeconds,
        tempo,
        fatigue,
        faults,
        conditions,
        twoSensors,
        setUp);
  }

  /** With so many sets. */
  public SessionPlan sets(int sets) {
    return new SessionPlan(
        person,
        exercise,
        seed,
        sets,
        repetitions,
        holdSeconds,
        restSeconds,
        tempo,
        fatigue,
        faults,
        conditions,
        twoSensors,
        setUp);
  }

  /** With so many repetitions in each set. */
  public SessionPlan repetitions(int repetitions) {
    return new SessionPlan(
        person,
        exercise,
        seed,
        sets,
        repetitions,
        holdSeconds,
        restSeconds,
        tempo,
        fatigue,
        faults,
        conditions,
        twoSensors,
        setUp);
  }

  /** With holds of so many seconds. */
  public SessionPlan hold(double holdSeconds) {
    return new SessionPlan(
        person,
        exercise,
        seed,
        sets,
        repetitions,
        holdSeconds,
        restSeconds,
        tempo,
        fatigue,
        faults,
        conditions,
        twoSensors,
        setUp);
  }

  /** With rests of so many seconds. */
  public SessionPlan rest(double restSeconds) {
    return new SessionPlan(
        person,
        exercise,
        seed,
        sets,
        repetitions,
        holdSeconds,
        restSeconds,
        tempo,
        fatigue,
        faults,
        conditions,
        twoSensors,
        setUp);
  }

  /** With durations that are a multiple of the person's own. */
  public SessionPlan tempo(double tempo) {
    return new SessionPlan(
        person,
        exercise,
        seed,
        sets,
        repetitions,
        holdSeconds,
        restSeconds,
        tempo,
        fatigue,
        faults,
        conditions,
        twoSensors,
        setUp);
  }

  /** With fatigue that is a multiple of the person's own; 0 for none. */
  public SessionPlan fatigue(double fatigue) {
    return new SessionPlan(
        person,
        exercise,
        seed,
        sets,
        repetitions,
        holdSeconds,
        restSeconds,
        tempo,
        fatigue,
        faults,
        conditions,
        twoSensors,
        setUp);
  }

  /** With a further fault. */
  public SessionPlan fault(FaultPlan fault) {
    List<FaultPlan> more = new ArrayList<>(faults);
    more.add(fault);
    return new SessionPlan(
        person,
        exercise,
        seed,
        sets,
        repetitions,
        holdSeconds,
        restSeconds,
        tempo,
        fatigue,
        more,
        conditions,
        twoSensors,
        setUp);
  }

  /** With a fault in these repetitions of every set, counted from 1. */
  public SessionPlan fault(Fault fault, double amount, int... inRepetitions) {
    List<Integer> numbers = new ArrayList<>();
    for (int number : inRepetitions) {
      numbers.add(number);
    }
    return fault(FaultPlan.in(fault, amount, numbers));
  }

  /** On this belt, worn so. */
  public SessionPlan conditions(Conditions conditions) {
    return new SessionPlan(
        person,
        exercise,
        seed,
        sets,
        repetitions,
        holdSeconds,
        restSeconds,
        tempo,
        fatigue,
        faults,
        conditions,
        twoSensors,
        setUp);
  }

  /** On a belt with a thoracic sensor. */
  public SessionPlan withTwoSensors() {
    return new SessionPlan(
        person,
        exercise,
        seed,
        sets,
        repetitions,
        holdSeconds,
        restSeconds,
        tempo,
        fatigue,
        faults,
        conditions,
        true,
        setUp);
  }

  /** With walking, getting into position and the like around the sets. */
  public SessionPlan withSetUp() {
    return new SessionPlan(
        person,
        exercise,
        seed,
        sets,
        repetitions,
        holdSeconds,
        restSeconds,
        tempo,
        fatigue,
        faults,
        conditions,
        twoSensors,
        true);
  }

  /** From first to last in the posture of the exercise. */
  public SessionPlan withoutSetUp() {
    return new SessionPlan(
        person,
        exercise,
        seed,
        sets,
        repetitions,
        holdSeconds,
        restSeconds,
        tempo,
        fatigue,
        faults,
        conditions,
        twoSensors,
        false);
  }

  private static void requireFits(
      FaultPlan fault, Exercise exercise, Person person, int repetitions, double holdSeconds) {
    if (!FaultForms.of(exercise).contains(fault.fault())) {
      throw new IllegalArgumentException(
          "fault "
              + fault.fault()
              + " does not belong to "
              + exercise.id()
              + "; choose among "
              + FaultForms.of(exercise));
    }
    boolean held = Movements.of(person, exercise) instanceof Held;
    if (held != fault.repetitions().isEmpty()) {
      throw new IllegalArgumentException(
          exercise.id()
              + (held
                  ? " is held: say from when to when it has the fault " + fault.fault()
                  : " has repetitions: say which have the fault " + fault.fault()));
    }
    if (held && fault.toSeconds() > holdSeconds) {
      throw new IllegalArgumentException(
          "fault "
              + fault.fault()
              + " goes on until "
              + fault.toSeconds()
              + " s of a hold of "
              + holdSeconds
              + " s");
    }
    for (int number : fault.repetitions()) {
      if (number > repetitions) {
        throw new IllegalArgumentException(
            "fault " + fault.fault() + " is in repetition " + number + " of " + repetitions);
      }
    }
  }
}
