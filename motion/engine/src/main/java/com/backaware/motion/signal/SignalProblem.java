package com.backaware.motion.signal;

/** What can be wrong with a belt's signal, what the engine does about it and what a person can. */
public enum SignalProblem {
  /** All six values of a sensor stay exactly the same. */
  SENSOR_FROZEN(true, "Reconnect the sensor."),

  /** Some axes stay exactly the same while the sensor moves. */
  AXIS_STUCK(true, "Restart the belt; if it stays so, the sensor is broken."),

  /** The acceleration runs into the end of its range. */
  ACCELERATION_CLIPPED(false, "Set the accelerometer to a wider range."),

  /** The angular rate runs into the end of its range. */
  ANGULAR_RATE_CLIPPED(false, "Set the gyroscope to a wider range."),

  /** Acceleration in multiples of gravity. */
  ACCELERATION_IN_G(true, "Multiply it by 9.80665, or tell the source's unit."),

  /** Acceleration in thousandths of gravity. */
  ACCELERATION_IN_MILLI_G(true, "Multiply it by 0.00980665, or tell the source's unit."),

  /** Acceleration whose length at rest is no gravity in any customary unit. */
  ACCELERATION_SCALE(true, "Tell the source's unit, or calibrate the accelerometer."),

  /** Acceleration from which gravity has been taken away. */
  GRAVITY_MISSING(true, "Send the accelerometer's own reading instead of linear acceleration."),

  /** Angular rate in degrees per second. */
  ANGULAR_RATE_IN_DEGREES(true, "Multiply it by 0.0174533, or tell the source's unit."),

  /** Accelerometer and gyroscope do not share their axes. */
  AXES_DISAGREE(true, "Name the axes of both sensors alike, right-handed."),

  /** The gyroscope turns by another amount than gravity does. */
  TURNS_DISAGREE(true, "Check the gyroscope's range setting and the time stamps."),

  /** The gyroscope turns while the sensor lies still, by more than can be learned. */
  BIAS_LARGE(false, "Let the belt lie still and calibrate its gyroscope."),

  /** The samples come at another rate than the source declares. */
  RATE_DIFFERS(false, "The times of the samples are used; correct the declared rate."),

  /** The times are in another unit than microseconds. */
  TIME_UNIT(true, "Write the times in microseconds."),

  /** Time goes back, or far ahead for a moment. */
  TIME_OUT_OF_ORDER(false, "Such samples are left out; check the belt's clock."),

  /** Nothing was measured for a minute or more. */
  LONG_GAP(false, "What came before is judged on its own."),

  /** Many samples are missing. */
  DROPOUTS(false, "Bring the belt closer to its receiver."),

  /** Many samples have values that are not numbers. */
  NOT_FINITE(false, "Such samples are left out; check the sensor's connection."),

  /** Many samples have values that no sensor can measure. */
  OUT_OF_RANGE(false, "Such samples are left out; check the units and the sensor.");

  private final boolean blocksJudging;
  private final String remedy;

  SignalProblem(boolean blocksJudging, String remedy) {
    this.blocksJudging = blocksJudging;
    this.remedy = remedy;
  }

  /**
   * Whether the engine must not judge until the problem is gone: every angle would be wrong. Else
   * it judges on, and says so.
   */
  public boolean blocksJudging() {
    return blocksJudging;
  }

  /** What to do about it, as a sentence. */
  public String remedy() {
    return remedy;
  }
}
