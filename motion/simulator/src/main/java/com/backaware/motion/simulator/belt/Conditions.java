package com.backaware.motion.simulator.belt;

import com.backaware.motion.orientation.Quaternion;
import com.backaware.motion.simulator.chance.Chance;
import java.util.List;

/**
 * A belt and how it is worn. The same conditions in two sessions are the same belt, put on once:
 * the seed draws placement, skin, biases and scales.
 *
 * @param seed names the belt and this wearing of it
 * @param grade of its sensors
 * @param rateHertz samples per second, 20 to 400
 * @param mounting how the sensors' axes lie to the body's, before the placement's error
 * @param placementDegrees largest error of placement; the least is half of it
 * @param skin how much skin and soft tissue move, 1 as usual, 0 not at all, at most 3
 * @param clock the belt's clock and radio
 * @param averages whether a reading is the mean over its interval, as sensors give, or the value at
 *     its end
 * @param quantized whether samples are rounded to the counts in which they travel
 * @param slips when the belt slips
 */
public record Conditions(
    long seed,
    SensorGrade grade,
    double rateHertz,
    Mounting mounting,
    double placementDegrees,
    double skin,
    BeltClock clock,
    boolean averages,
    boolean quantized,
    List<Slip> slips) {
  private static final double USUAL_RATE = 100;

  /** Skin and people place a sensor 5° to 10° off. */
  private static final double USUAL_PLACEMENT = 10;

  /**
   * Checks the ranges and keeps a copy of the slips.
   *
   * @throws IllegalArgumentException if a value is out of range
   */
  public Conditions {
    requireWithin("rateHertz", rateHertz, 20, 400);
    requireWithin("placementDegrees", placementDegrees, 0, 90);
    requireWithin("skin", skin, 0, 3);
    slips = List.copyOf(slips);
  }

  /** No error of any kind, axes along the body's. */
  public static Conditions ideal() {
    return new Conditions(
        0,
        SensorGrade.IDEAL,
        USUAL_RATE,
        Mounting.STRAIGHT,
        0,
        0,
        BeltClock.PERFECT,
        false,
        false,
        List.of());
  }

  /** A belt as people wear it, mounted in any way. */
  public static Conditions typical(long seed) {
    return new Conditions(
        seed,
        SensorGrade.TYPICAL,
        USUAL_RATE,
        Mounting.ANY,
        USUAL_PLACEMENT,
        1,
        BeltClock.TYPICAL,
        true,
        true,
        List.of());
  }

  /** The same with sensors of a grade. */
  public Conditions grade(SensorGrade grade) {
    return new Conditions(
        seed,
        grade,
        rateHertz,
        mounting,
        placementDegrees,
        skin,
        clock,
        averages,
        quantized,
        slips);
  }

  /** The same at a rate, Hz. */
  public Conditions rate(double rateHertz) {
    return new Conditions(
        seed,
        grade,
        rateHertz,
        mounting,
        placementDegrees,
        skin,
        clock,
        averages,
        quantized,
        slips);
  }

  /** The same mounted so. */
  public Conditions mounted(Mounting mounting) {
    return new Conditions(
        seed,
        grade,
        rateHertz,
        mounting,
        placementDegrees,
        skin,
        clock,
        averages,
        quantized,
        slips);
  }

  /** The same placed with an error of up to so many degrees. */
  public Conditions placed(double placementDegrees) {
    return new Conditions(
        seed,
        grade,
        rateHertz,
        mounting,
        placementDegrees,
        skin,
        clock,
        averages,
        quantized,
        slips);
  }

  /** The same with skin that moves so much, 1 as usual. */
  public Conditions skin(double skin) {
    return new Conditions(
        seed,
        grade,
        rateHertz,
        mounting,
        placementDegrees,
        skin,
        clock,
        averages,
        quantized,
        slips);
  }

  /** The same with another clock. */
  public Conditions clock(BeltClock clock) {
    return new Conditions(
        seed,
        grade,
        rateHertz,
        mounting,
        placementDegrees,
        skin,
        clock,
        averages,
        quantized,
        slips);
  }

  /** The same with readings that are means over their intervals, or not. */
  public Conditions averaging(boolean averages) {
    return new Conditions(
        seed,
        grade,
        rateHertz,
        mounting,
        placementDegrees,
        skin,
        clock,
        averages,
        quantized,
        slips);
  }

  /** The same with these slips. */
  public Conditions slipping(Slip... slips) {
    return new Conditions(
        seed,
        grade,
        rateHertz,
        mounting,
        placementDegrees,
        skin,
        clock,
        averages,
        quantized,
        List.of(slips));
  }

  /** What is drawn for this belt and wearing. */
  Chance chance() {
    return new Chance(seed).branch("belt");
  }

  /**
   * Turns the axes of a sensor into the body's in own standing.
   *
   * @param place which sensor
   * @param leanDegrees how far the place itself leans forward
   */
  Quaternion mounting(String place, double leanDegrees) {
    Chance chance = chance().branch("mounting " + place);
    Quaternion q = Mounting.lean(leanDegrees);
    double error = placementDegrees * chance.between(0.5, 1);
    q.setProduct(q, Mounting.aboutSomeAxis(error, chance));
    q.setProduct(q, mounting.draw(chance));
    return q;
  }

  private static void requireWithin(String name, double value, double low, double high) {
    if (!(value >= low && value <= high)) {
      throw new IllegalArgumentException(
          name + " is " + value + "; it must be " + low + " to " + high);
    }
  }
}
