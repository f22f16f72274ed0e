package com.backaware.motion.repetition;

/** How the pelvis moves at one sample. Mutable so that a stream needs one instance only. */
public final class PelvisMotion {
  /** Number of the sample, counted from 0 over all samples offered to the engine. */
  public long sample;

  /** Microseconds since the session started. */
  public long timeMicros;

  /** Seconds since the last sample; 0 at the first. */
  public double seconds;

  /** Direction upwards in the sensor's axes, x. */
  public double upX;

  /** Direction upwards in the sensor's axes, y. */
  public double upY;

  /** Direction upwards in the sensor's axes, z. */
  public double upZ;

  /** Specific force upwards, m/s². */
  public double vertical;

  /** Angular rate, rad/s. */
  public double rate;

  /** Angular rate about the sensor's x axis, without the gyroscope's bias, rad/s. */
  public double rateX;

  /** Angular rate about the sensor's y axis, without the gyroscope's bias, rad/s. */
  public double rateY;

  /** Angular rate about the sensor's z axis, without the gyroscope's bias, rad/s. */
  public double rateZ;

  /** Magnitude of the specific force, m/s². */
  public double force;

  /** Angular rate about the vertical, rad/s. */
  public double headingRate;

  /** Whether the sensor lies still. */
  public boolean atRest;

  /** Lumbar flexion, degrees; NaN without a second sensor. */
  public double lumbarFlexion = Double.NaN;
}
