package com.backaware.motion.accuracy.data;

import java.util.Locale;

/** A set of recordings that is measured on. */
public enum DataSet {
  /** The recordings in this project's tree. */
  SHIPPED,
  /** One sensor in the hand against optical motion capture. */
  BROAD,
  /** Squats of several people in five techniques. */
  SQUAT5,
  /** Biceps curls of several people in five techniques. */
  WLE,
  /** Many movements of one person, with the optical angle of the pelvis. */
  IMUEX,
  /** Two sensors, synthesised from one motion-captured squat set. */
  OPENCAP_SQUAT,
  /** Daily life without exercise. */
  HAPT,
  /** Nothing recorded: simulated while it is measured. */
  SIMULATED;

  /** Name of its folder, and what the command line calls it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
