package com.backaware.motion.judgement.hinge;

import com.backaware.motion.judgement.MeasuredRepetition;

/** Parts of the way up, by height: a pause at the top is none. */
final class WayUp {
  private WayUp() {}

  /** The point at which a part of it is over. */
  static long end(MeasuredRepetition repetition, double part) {
    double bottom = repetition.height(repetition.ascentStart());
    double height = bottom + part * (repetition.height(repetition.ascentEnd()) - bottom);
    long at = repetition.ascentStart();
    while (at < repetition.ascentEnd() && repetition.height(at) < height) {
      at++;
    }
    return at;
  }
}
