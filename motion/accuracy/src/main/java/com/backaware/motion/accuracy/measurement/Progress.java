package com.backaware.motion.accuracy.measurement;

/** Hears how far a long measurement is. */
public interface Progress {
  /** Hears nothing. */
  Progress NONE = (done, of, what) -> {};

  /** So many parts of so many are done; {@code what} comes next. */
  void at(int done, int of, String what);
}
