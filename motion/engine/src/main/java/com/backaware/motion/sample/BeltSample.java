package com.backaware.motion.sample;

/**
 * One instant of a belt's measurements, in the sensors' own axes. Mutable so that a stream needs
 * one instance only; an engine reads it during the call and never keeps it.
 */
public final class BeltSample {
  /** Microseconds since the session started. */
  public long timeMicros;

  /** The sensor at the sacrum. */
  public final ImuReading pelvis = new ImuReading();

  /** The sensor at the lower thoracic spine; meaningful only if {@link #hasThorax}. */
  public final ImuReading thorax = new ImuReading();

  /** Whether the belt has a thoracic sensor. */
  public boolean hasThorax;
}
