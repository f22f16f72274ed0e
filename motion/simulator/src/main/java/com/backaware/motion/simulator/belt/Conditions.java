package com.backaware.motion.simulator.belt;

import com.backaware.motion.orientation.Quaternion;
import com.backaware.motion.simulator.chance.Chance;
import java.util.List;

/**
 * A belt and how it is worn. The same conditions in two sessions are the same belt, put on once:
 * the seed draws placement, skin, biases and scales. Immutable: every method that changes something
 * gives other conditions, and throws {@link IllegalArgumentException} for what is out of range.
 */
public final class Conditions {
  /** Skin and people place a sensor 5° to 10° off. */
  private static final double USUAL_PLACEMENT = 10;

  private final long seed;
  private SensorGrade grade = SensorGrade.TYPICAL;
  private double rateHertz = 100;
  private Mounting mounting = Mounting.ANY;
  private double placementDegrees = USUAL_PLACEMENT;
  private double skin = 1;
  private BeltClock clock = BeltClock.TYPICAL;
  private boolean averages = true;
  private boolean quantized = true;
  private List<Slip> slips = List.of();

  private Conditions(long seed) {
    this.seed = seed;
  }

  /** A belt at 100 Hz as people wear it, mounted in any way. */
  public static Conditions typical(long seed) {
    return new Conditions(seed);
  }

  /** No error of any kind, axes along the body's, readings of the instant. */
  public static Conditions ideal() {
    Conditions ideal = new Conditions(0);
    ideal.grade = SensorGrade.IDEAL;
    ideal.mounting = Mounting.STRAIGHT;
    ideal.placementDegrees = 0;
    ideal.skin = 0;
    ideal.clock = BeltClock.PERFECT;
    ideal.averages = false;
    ideal.quantized = false;
    return ideal;
  }

  /** Sensors of a grade. */
  public Conditions grade(SensorGrade grade) {
    Conditions changed = copy();
    changed.grade = grade;
    return changed;
  }

  /** So many samples per second, 20 to 400. */
  public Conditions rate(double hertz) {
    Conditions changed = copy();
    changed.rateHertz = require("rate", hertz, 20, 400);
    return changed;
  }

  /** Mounted so, before the placement's error. */
  public Conditions mounted(Mounting mounting) {
    Conditions changed = copy();
    changed.mounting = mounting;
    return changed;
  }

  /** Placed with an error of up to so many degrees, 0 to 90, half of it at least. */
  public Conditions placed(double degrees) {
    Conditions changed = copy();
    changed.placementDegrees = require("placement degrees", degrees, 0, 90);
    return changed;
  }

  /** Skin and soft tissue that move so much, 1 as usual, 0 not at all, 3 at most. */
  public Conditions skin(double amount) {
    Conditions changed = copy();
    changed.skin = require("skin", amount, 0, 3);
    return changed;
  }

  /** Another clock and radio. */
  public Conditions clock(BeltClock clock) {
    Conditions changed = copy();
    changed.clock = clock;
    return changed;
  }

  /** Whether a reading is the mean over its interval, as sensors give, or the value at its end. */
  public Conditions averaging(boolean averages) {
    Conditions changed = copy();
    changed.averages = averages;
    return changed;
  }

  /** Whether samples are rounded to the counts in which they travel. */
  public Conditions quantized(boolean quantized) {
    Conditions changed = copy();
    changed.quantized = quantized;
    return changed;
  }

  /** A belt that slips. */
  public Conditions slipping(Slip... slips) {
    Conditions changed = copy();
    changed.slips = List.of(slips);
    return changed;
  }

  /** Samples per second. */
  public double rateHertz() {
    return rateHertz;
  }

  SensorGrade grade() {
    return grade;
  }

  double skin() {
    return skin;
  }

  BeltClock clock() {
    return clock;
  }

  boolean averages() {
    return averages;
  }

  boolean quantized() {
    return quantized;
  }

  List<Slip> slips() {
    return slips;
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
  Quaternion mounting(Place place, double leanDegrees) {
    Chance chance = chance().branch("mounting " + place.name());
    Quaternion q = Mounting.lean(leanDegrees);
    double error = placementDegrees * chance.between(0.5, 1);
    q.setProduct(q, Mounting.aboutSomeAxis(error, chance));
    q.setProduct(q, mounting.draw(chance));
    return q;
  }

  private Conditions copy() {
    Conditions copy = new Conditions(seed);
    copy.grade = grade;
    copy.rateHertz = rateHertz;
    copy.mounting = mounting;
    copy.placementDegrees = placementDegrees;
    copy.skin = skin;
    copy.clock = clock;
    copy.averages = averages;
    copy.quantized = quantized;
    copy.slips = slips;
    return copy;
  }

  private static double require(String name, double value, double low, double high) {
    if (!(value >= low && value <= high)) {
      throw new IllegalArgumentException(
          name + " is " + value + "; it must be " + low + " to " + high);
    }
    return value;
  }
}
