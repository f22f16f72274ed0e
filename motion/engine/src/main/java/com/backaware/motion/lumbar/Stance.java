package com.backaware.motion.lumbar;

/**
 * Where up is in both sensors while the wearer stands quietly: the zero of all angles. The first
 * calm moment stands in for it until the wearer is quiet.
 */
final class Stance {
  /** Largest angular rate of a quiet sensor, rad/s. Chosen. */
  private static final double QUIET_RATE = Math.toRadians(10);

  /** Largest angular rate, rad/s, and difference from gravity, m/s², of a calm one. Chosen. */
  private static final double CALM_RATE = Math.toRadians(30);

  private static final double CALM_FORCE = 1;
  private static final double GRAVITY = 9.80665;

  // Seconds: until quiet counts, until it counts in any posture, to follow a posture. Chosen.
  private static final double QUIET_SECONDS = 0.5;
  private static final double LONG_SECONDS = 2;
  private static final double FOLLOWING_SECONDS = 2;

  // Chords, as of Mounting.lean: 30° and 10°. Chosen.
  private static final double NEAR_FIRST = 0.52;
  private static final double NEAR = 0.17;

  private final Vector pelvisMean = new Vector();
  private final Vector thoraxMean = new Vector();
  private final Vector work = new Vector();
  private boolean begun;
  private boolean found;
  private double quietSeconds;

  /** The sensors were not followed for a while. */
  void restart() {
    quietSeconds = 0;
  }

  /** Whether there is any neutral standing. */
  boolean begun() {
    return begun;
  }

  /** Whether the wearer has been quiet for a moment. */
  boolean quiet() {
    return quietSeconds >= QUIET_SECONDS;
  }

  /**
   * Takes in the segments; those without a calibration may have their neutral standing moved.
   *
   * @param held whether neutral standing is to stay as it is
   * @return whether neutral standing is quite another one now
   */
  boolean update(double seconds, Segment pelvis, Segment thorax, boolean held) {
    if (!begun && calm(pelvis) && calm(thorax)) {
      begun = true;
      learn(pelvis.mounting, pelvis.up);
      learn(thorax.mounting, thorax.up);
    }
    double limit = QUIET_RATE * QUIET_RATE;
    if (!begun || pelvis.squaredRate > limit || thorax.squaredRate > limit) {
      quietSeconds = 0;
      return false;
    }
    quietSeconds += seconds;
    average(seconds, pelvisMean, pelvis.up);
    average(seconds, thoraxMean, thorax.up);
    return !held && quiet() && settle(seconds, pelvis.mounting, thorax.mounting);
  }

  /**
   * Takes the quiet moment that goes on as neutral standing.
   *
   * @return false, and nothing changed, if the wearer is not quiet or lies on the side
   */
  boolean adopt(Mounting pelvis, Mounting thorax) {
    if (!quiet()) {
      return false;
    }
    work.set(pelvis.up);
    if (!pelvis.stand(pelvisMean)) {
      return false;
    }
    if (!thorax.stand(thoraxMean)) {
      pelvis.stand(work);
      return false;
    }
    found = true;
    return true;
  }

  private boolean settle(double seconds, Mounting pelvis, Mounting thorax) {
    double away = Math.max(pelvis.lean(pelvisMean), thorax.lean(thoraxMean));
    if (found && away < NEAR) {
      double share = seconds / (FOLLOWING_SECONDS + seconds);
      follow(share, pelvis, pelvisMean);
      follow(share, thorax, thoraxMean);
    } else if (!found && (away < NEAR_FIRST || nothingElseTold(pelvis, thorax))) {
      learn(pelvis, pelvisMean);
      learn(thorax, thoraxMean);
      found = true;
      return true;
    }
    return false;
  }

  /** Whether the wearer is quiet for long and has not bent yet. */
  private boolean nothingElseTold(Mounting pelvis, Mounting thorax) {
    return quietSeconds >= LONG_SECONDS
        && pelvis.knowledge() == Knowledge.NONE
        && thorax.knowledge() == Knowledge.NONE;
  }

  private static boolean calm(Segment segment) {
    double force = Math.sqrt(segment.force.dot(segment.force));
    return segment.squaredRate < CALM_RATE * CALM_RATE && Math.abs(force - GRAVITY) < CALM_FORCE;
  }

  private void average(double seconds, Vector mean, Vector up) {
    double share = quietSeconds > seconds ? seconds / Math.min(quietSeconds, QUIET_SECONDS) : 1;
    mean.scale(1 - share);
    mean.add(share, up);
    mean.normalize();
  }

  private void follow(double share, Mounting mounting, Vector up) {
    work.set(mounting.up);
    work.scale(1 - share);
    work.add(share, up);
    work.normalize();
    learn(mounting, work);
  }

  private static void learn(Mounting mounting, Vector up) {
    if (mounting.knowledge() != Knowledge.CALIBRATION) {
      mounting.stand(up);
    }
  }
}
