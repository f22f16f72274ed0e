package com.backaware.motion.simulator.belt;

import com.backaware.motion.simulator.body.Axis;
import com.backaware.motion.simulator.body.Channel;
import com.backaware.motion.simulator.body.Ease;
import com.backaware.motion.simulator.body.MotionGrid;
import com.backaware.motion.simulator.body.MovingFrame;
import com.backaware.motion.simulator.body.SplineTrack;
import com.backaware.motion.simulator.chance.Chance;

/**
 * How a sensor moves against the bone under it. Skin that is stretched turns the sensor by 1° to
 * 3°; a damped spring of 5 to 9 Hz (chosen) lets it lag behind, and swing when the body is shaken.
 */
final class Skin {
  private static final int TURNED = 0;
  private static final int TILTED = 1;
  private static final int LISTED = 2;
  private static final int UP = 3;
  private static final int FORWARD = 4;

  /** Degrees by which a steady acceleration of 1 m/s² turns the sensor. Chosen. */
  private static final double TURN_PER_ACCELERATION = 0.12;

  private final SplineTrack track;

  /**
   * @param amount 1 as usual, 0 not at all
   */
  Skin(MotionGrid grid, Place place, double amount, Conditions conditions) {
    Chance chance = conditions.chance().branch("skin " + place);
    double[][] controls = new double[5][grid.size()];
    if (amount > 0) {
      stretch(grid, place, controls, amount, chance);
      swing(grid, controls, amount, chance);
    }
    conditions.slips().forEach(slip -> slip(controls, slip));
    track = new SplineTrack(controls, MotionGrid.STEP_SECONDS);
  }

  /** Moves a frame from the bone to the sensor on the skin. */
  void move(double seconds, MovingFrame frame) {
    track.moveTo(seconds);
    frame.move(
        track.value(FORWARD),
        0,
        track.value(UP),
        track.rate(FORWARD),
        0,
        track.rate(UP),
        track.acceleration(FORWARD),
        0,
        track.acceleration(UP));
    turn(frame, Axis.Z, TURNED);
    turn(frame, Axis.Y, TILTED);
    turn(frame, Axis.X, LISTED);
  }

  private void turn(MovingFrame frame, Axis axis, int index) {
    frame.turn(
        axis,
        Math.toRadians(track.value(index)),
        Math.toRadians(track.rate(index)),
        Math.toRadians(track.acceleration(index)));
  }

  private static void stretch(
      MotionGrid grid, Place place, double[][] controls, double amount, Chance chance) {
    double tilted = amount * chance.between(1, 3) * (chance.happens(0.5) ? 1 : -1);
    double listed = amount * chance.between(-0.8, 0.8);
    for (int i = 0; i < grid.size(); i++) {
      double stretched = StrictMath.tanh(grid.get(place.stretching, i) / place.fullStretch);
      controls[TILTED][i] = tilted * stretched;
      controls[LISTED][i] = listed * stretched;
    }
  }

  /** The spring: its end of rest is the stretched skin, and acceleration pulls on it. */
  private static void swing(MotionGrid grid, double[][] controls, double amount, Chance chance) {
    double own = 2 * Math.PI * chance.between(5, 9);
    double damping = 2 * chance.between(0.25, 0.5) * own;
    double[] shaken = new double[controls.length];
    shaken[TILTED] = amount * TURN_PER_ACCELERATION * own * own;
    shaken[LISTED] = shaken[TILTED] * chance.between(-0.4, 0.4);
    shaken[UP] = -amount;
    shaken[FORWARD] = -amount;
    for (int c = TILTED; c < controls.length; c++) {
      Channel pulling = c == FORWARD ? Channel.FORWARD : Channel.UP;
      spring(grid, pulling, controls[c], own, damping, shaken[c]);
    }
  }

  private static void spring(
      MotionGrid grid, Channel pulling, double[] rest, double own, double damping, double shaken) {
    double h = MotionGrid.STEP_SECONDS;
    double place = rest[0];
    double speed = 0;
    for (int i = 0; i < rest.length; i++) {
      int at = Math.max(1, Math.min(rest.length - 2, i));
      double acceleration =
          (grid.get(pulling, at + 1) - 2 * grid.get(pulling, at) + grid.get(pulling, at - 1))
              / (h * h);
      speed += h * (own * own * (rest[i] - place) - damping * speed + shaken * acceleration);
      place += h * speed;
      rest[i] = place;
    }
  }

  private static void slip(double[][] controls, Slip slip) {
    int channel =
        switch (slip.axis()) {
          case X -> LISTED;
          case Y -> TILTED;
          case Z -> TURNED;
        };
    for (int i = 0; i < controls[channel].length; i++) {
      double since = i * MotionGrid.STEP_SECONDS - slip.seconds();
      controls[channel][i] += slip.degrees() * Ease.leastJerk(since / Slip.DURATION_SECONDS);
    }
  }
}
