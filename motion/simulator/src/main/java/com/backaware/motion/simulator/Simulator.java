package com.backaware.motion.simulator;

import com.backaware.motion.assessment.Fault;
import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.sample.BeltSample;
import com.backaware.motion.simulator.belt.Belt;
import com.backaware.motion.simulator.belt.Conditions;
import com.backaware.motion.simulator.belt.Place;
import com.backaware.motion.simulator.chance.Chance;
import com.backaware.motion.simulator.fault.FaultForms;
import com.backaware.motion.simulator.performance.Performance;
import com.backaware.motion.simulator.plan.CalibrationPlan;
import com.backaware.motion.simulator.plan.SessionPlan;
import com.backaware.motion.simulator.truth.TrueInstant;
import com.backaware.motion.simulator.truth.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Simulates people who train with a belt on. The same plan gives the same bits on every machine. No
 * result of a simulation is a measurement; recordings made of one have to say so.
 */
public final class Simulator {
  private Simulator() {}

  /** Simulates a session. */
  public static SimulatedSession session(SessionPlan plan) {
    return record(Performance.of(plan), plan.conditions(), plan.twoSensors(), plan.seed());
  }

  /** Simulates a guided calibration. */
  public static SimulatedSession calibration(CalibrationPlan plan) {
    return record(Performance.of(plan), plan.conditions(), plan.twoSensors(), plan.seed());
  }

  /** The faults that an exercise can have. */
  public static Set<Fault> faults(Exercise exercise) {
    return FaultForms.of(exercise);
  }

  private static SimulatedSession record(
      Performance performance, Conditions conditions, boolean twoSensors, long seed) {
    Chance chance = new Chance(seed).branch("recording");
    Belt belt = new Belt(performance.grid(), performance.person(), conditions, twoSensors, chance);
    TruthReader reader = new TruthReader(performance);
    List<BeltSample> samples = new ArrayList<>();
    List<TrueInstant> instants = new ArrayList<>();
    BeltSample sample = new BeltSample();
    while (belt.take(sample)) {
      if (!belt.lost()) {
        samples.add(sample);
        instants.add(reader.instant(belt, sample.timeMicros));
        sample = new BeltSample();
      }
    }
    return new SimulatedSession(samples, truth(performance, belt, instants), conditions);
  }

  private static Truth truth(Performance performance, Belt belt, List<TrueInstant> instants) {
    return new Truth(
        performance.exercise(),
        performance.person(),
        performance.ownMeans(),
        belt.mounting(Place.PELVIS),
        belt.mounting(Place.THORAX),
        performance.activities(),
        performance.sets(),
        performance.repetitions(),
        performance.holds(),
        performance.faults(),
        performance.steps(),
        instants);
  }
}
