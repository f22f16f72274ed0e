package com.backaware.motion.simulator.activity;

import com.backaware.motion.simulator.body.Channel;
import com.backaware.motion.simulator.body.Posture;

/** How much a body moves from one posture to another. */
final class Vigour {
  /** Turning by so many degrees is as much as moving by a metre. Chosen. */
  private static final double DEGREES_PER_METRE = 200;

  private Vigour() {}

  /** Metres, turns included. */
  static double of(Posture from, Posture to) {
    double metres =
        change(Channel.UP, from, to)
            + change(Channel.FORWARD, from, to)
            + change(Channel.LEFT, from, to);
    double degrees = change(Channel.TILT, from, to) + change(Channel.LIST, from, to);
    return metres + degrees / DEGREES_PER_METRE;
  }

  private static double change(Channel channel, Posture from, Posture to) {
    return Math.abs(to.get(channel) - from.get(channel));
  }
}
