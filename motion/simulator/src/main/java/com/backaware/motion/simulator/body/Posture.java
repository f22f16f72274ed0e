package com.backaware.motion.simulator.body;

/** A value for every channel. Mutable, so that a movement needs one only. */
public final class Posture {
  private final double[] values = new double[Channel.COUNT];

  /** The value of a channel, metres or degrees. */
  public double get(Channel channel) {
    return values[channel.ordinal()];
  }

  /** Sets a channel. */
  public Posture set(Channel channel, double value) {
    values[channel.ordinal()] = value;
    return this;
  }

  /** Adds to a channel. */
  public Posture add(Channel channel, double value) {
    values[channel.ordinal()] += value;
    return this;
  }

  /** Takes over another posture. */
  public Posture set(Posture other) {
    System.arraycopy(other.values, 0, values, 0, values.length);
    return this;
  }

  /** Becomes the posture a part of the way from one to another. */
  public Posture setBetween(Posture from, Posture to, double part) {
    for (int i = 0; i < values.length; i++) {
      values[i] = from.values[i] + part * (to.values[i] - from.values[i]);
    }
    return this;
  }

  /** A posture of its own with the same values. */
  public Posture copy() {
    return new Posture().set(this);
  }
}
