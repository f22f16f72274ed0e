package com.backaware.motion.recognition;

/**
 * Whether a pelvis goes up or down first when it leaves its rest. A squat starts down, a bridge or
 * a lift from the floor up, however alike the rest of it is.
 */
final class FirstWay {
  // All chosen. A body at rest is slower than this for so many points (0.4 s); it has left its rest
  // when it is so far from it within so many points (1.6 s).
  private static final double QUIET_SPEED = 0.08;
  private static final double QUIET_RATE = Math.toRadians(8);
  private static final int REST_POINTS = 5;
  private static final double LEFT_METRES = 0.06;
  private static final int LEAVING_POINTS = 20;

  /** What a departure counts against those before it. Chosen. */
  private static final double SHARE = 0.4;

  private final RecentMotion motion;
  private int rested;
  private int leaving = LEAVING_POINTS;
  private double rest;
  private double way = Double.NaN;
  private int age;

  FirstWay(RecentMotion motion) {
    this.motion = motion;
  }

  /** Takes in the newest point. */
  void update() {
    age++;
    double height = motion.get(RecentMotion.HEIGHT, 0);
    rested = quiet() ? rested + 1 : 0;
    if (rested >= REST_POINTS) {
      rest = height;
      leaving = 0;
      return;
    }
    leaving++;
    if (leaving < LEAVING_POINTS && Math.abs(height - rest) > LEFT_METRES) {
      double sign = Math.signum(height - rest);
      way = known() ? way + SHARE * (sign - way) : sign;
      age = 0;
      leaving = LEAVING_POINTS;
    }
  }

  /** From -1, always down, to 1, always up; NaN when it has not left its rest of late. */
  double get() {
    return known() ? way : Double.NaN;
  }

  private boolean known() {
    return !Double.isNaN(way) && age < RecentMotion.CAPACITY;
  }

  private boolean quiet() {
    if (motion.size() < 2) {
      return false;
    }
    double turn = 0;
    for (int i = 0; i < 3; i++) {
      int up = RecentMotion.RAW_UP + i;
      double change = motion.get(up, 0) - motion.get(up, 1);
      turn += change * change;
    }
    double speed = motion.get(RecentMotion.HEIGHT, 0) - motion.get(RecentMotion.HEIGHT, 1);
    return Math.abs(speed) < QUIET_SPEED * RecentMotion.SLOT_SECONDS
        && Math.sqrt(turn) < QUIET_RATE * RecentMotion.SLOT_SECONDS;
  }
}
