package com.backaware.edge.hub.simulate;

import com.backaware.motion.simulator.belt.Conditions;
import com.backaware.motion.simulator.belt.Mounting;
import com.backaware.motion.simulator.belt.SensorGrade;
import picocli.CommandLine.Option;

/** Options that describe the belt. */
final class BeltOptions {
  @Option(
      names = "--rate",
      paramLabel = "HERTZ",
      defaultValue = "100",
      description = "Samples per second, 20 to 400 (default: ${DEFAULT-VALUE}).")
  private double rate;

  @Option(names = "--two-sensors", description = "The belt has a thoracic sensor, too.")
  private boolean twoSensors;

  @Option(
      names = "--mounting",
      paramLabel = "HOW",
      defaultValue = "ANY",
      description =
          "How the sensor sits: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}, drawn for"
              + " each person).")
  private Mounting mounting = Mounting.ANY;

  @Option(
      names = "--sensor",
      paramLabel = "GRADE",
      defaultValue = "TYPICAL",
      description =
          "How good it is: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}). IDEAL also means"
              + " no skin that moves, no error of placement and a perfect clock.")
  private SensorGrade sensor = SensorGrade.TYPICAL;

  boolean twoSensors() {
    return twoSensors;
  }

  /** The belt of a seed. */
  Conditions conditions(long seed) {
    Conditions conditions =
        sensor == SensorGrade.IDEAL ? Conditions.ideal() : Conditions.typical(seed).grade(sensor);
    return conditions.rate(rate).mounted(mounting);
  }
}
