package com.backaware.motion.simulator.activity;

/**
 * What bears the body, and so how still it is: standard deviations and amplitudes. All chosen;
 * standing sways by a few millimetres and tenths of a degree.
 */
public enum Support {
  /** Standing quietly. */
  STANDING(0.30, 0.22, 0.45, 0.0030, 0.10, 0.004),
  /** On the feet and moving, or under a load. */
  LOADED(0.35, 0.28, 0.50, 0.0035, 0.10, 0.006),
  /** Walking. */
  WALKING(0.80, 0.80, 1.00, 0.0060, 0.10, 0.010),
  /** On hands or forearms, knees or toes. */
  PROPPED(0.40, 0.30, 0.30, 0.0030, 0.45, 0.012),
  /** Lying. */
  LYING(0.08, 0.08, 0.08, 0.0005, 0.25, 0.002),
  /** Sitting. */
  SEATED(0.20, 0.15, 0.30, 0.0020, 0.15, 0.004);

  /** Sway of the tilt, standard deviation, degrees. */
  public final double tilt;

  /** Sway of the list, standard deviation, degrees. */
  public final double list;

  /** Sway of the heading, standard deviation, degrees. */
  public final double heading;

  /** Sway to all sides, standard deviation, metres. */
  public final double metres;

  /** Amplitude of the tilt with each breath, degrees. */
  public final double breath;

  /** Tremor, standard deviation, degrees. */
  public final double tremor;

  Support(double tilt, double list, double heading, double metres, double breath, double tremor) {
    this.tilt = tilt;
    this.list = list;
    this.heading = heading;
    this.metres = metres;
    this.breath = breath;
    this.tremor = tremor;
  }
}
