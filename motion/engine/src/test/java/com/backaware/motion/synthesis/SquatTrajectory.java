package com.backaware.motion.synthesis;

import java.util.List;

/**
 * Where the pelvis is and how it is tilted at every instant of a set: standing, repetitions,
 * standing.
 */
final class SquatTrajectory implements PelvisTrajectory {
  /** Part of a repetition in which it gets up to speed, and slows down. */
  private static final double RAMP = 0.2;

  /** How far the hips go back, as a part of the depth. */
  private static final double HIPS_BACK = 0.35;

  private final SourceCycle cycle;
  private final List<SquatPlan> plans;
  private final double standingSeconds;
  private final double bottom;

  SquatTrajectory(SourceCycle cycle, List<SquatPlan> plans, double standingSeconds) {
    this.cycle = cycle;
    this.plans = plans;
    this.standingSeconds = standingSeconds;
    bottom = cycle.bottom();
  }

  /** From the first instant of standing to the last, seconds. */
  @Override
  public double seconds() {
    return start(plans.size()) + standingSeconds;
  }

  /** When a repetition starts, seconds; index from 0. */
  double start(int index) {
    double start = standingSeconds;
    for (SquatPlan plan : plans.subList(0, index)) {
      start += plan.seconds() + plan.pauseSeconds();
    }
    return start;
  }

  /** Forward tilt against standing, degrees. */
  @Override
  public double tilt(double time) {
    int i = index(time);
    double phase = phase(time, i);
    SquatPlan plan = plans.get(i);
    double sine = StrictMath.sin(Math.PI * phase);
    return plan.tiltScale() * cycle.tilt(phase)
        + plan.leanDegrees() * sine * sine
        - plan.tuckDegrees() * atBottom(phase);
  }

  /** Height against standing, metres. */
  @Override
  public double height(double time) {
    int i = index(time);
    return plans.get(i).depthScale() * cycle.height(phase(time, i));
  }

  /** Way forward against standing, metres. */
  @Override
  public double forward(double time) {
    return HIPS_BACK * height(time);
  }

  private int index(double time) {
    int i = 0;
    while (i + 1 < plans.size() && time >= start(i + 1)) {
      i++;
    }
    return i;
  }

  /** 0 before the repetition, 1 after it, at an even pace between a smooth start and end. */
  private double phase(double time, int index) {
    double part = (time - start(index)) / plans.get(index).seconds();
    double pace = 1 / (1 - RAMP);
    if (part <= 0) {
      return 0;
    }
    if (part >= 1) {
      return 1;
    }
    if (part < RAMP) {
      return pace * rampWay(part);
    }
    return part > 1 - RAMP ? 1 - pace * rampWay(1 - part) : pace * (part - RAMP / 2);
  }

  private static double rampWay(double part) {
    return part / 2 - RAMP / (2 * Math.PI) * StrictMath.sin(Math.PI * part / RAMP);
  }

  private double atBottom(double phase) {
    double distance = Math.abs(phase - bottom) / 0.25;
    if (distance >= 1) {
      return 0;
    }
    double cosine = StrictMath.cos(Math.PI / 2 * distance);
    return cosine * cosine;
  }
}
