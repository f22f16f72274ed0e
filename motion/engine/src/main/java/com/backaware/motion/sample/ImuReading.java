package com.backaware.motion.sample;

/** Specific force and angular rate of one inertial sensor, in its own axes. */
public final class ImuReading {
  /** Specific force along x, m/s². */
  public double accX;

  /** Specific force along y, m/s². */
  public double accY;

  /** Specific force along z, m/s². */
  public double accZ;

  /** Angular rate about x, rad/s. */
  public double gyrX;

  /** Angular rate about y, rad/s. */
  public double gyrY;

  /** Angular rate about z, rad/s. */
  public double gyrZ;
}
