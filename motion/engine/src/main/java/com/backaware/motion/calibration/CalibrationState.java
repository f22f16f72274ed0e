package com.backaware.motion.calibration;

/** Whether a calibration may be judged by at an instant. */
public enum CalibrationState {
  /** It may. */
  FRESH,
  /** Too old, or the belt was taken off since. */
  STALE,
  /** It was never good enough. */
  POOR;

  /** Whether movements may be judged by it. */
  public boolean judges() {
    return this == FRESH;
  }
}
