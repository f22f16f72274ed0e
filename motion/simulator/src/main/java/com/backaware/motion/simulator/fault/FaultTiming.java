package com.backaware.motion.simulator.fault;

import com.backaware.motion.simulator.movement.RepetitionTiming;

/** When in a repetition a fault comes and goes. The parts of the ways are chosen. */
public enum FaultTiming {
  /** Around the turn. */
  AT_TURN {
    @Override
    public Ramp ramp(RepetitionTiming t) {
      return new Ramp(out(t, 0.55), out(t, 0.92), home(t, 0.08), home(t, 0.45));
    }
  },
  /** With the way: most at the turn. */
  WITH_WAY {
    @Override
    public Ramp ramp(RepetitionTiming t) {
      return new Ramp(out(t, 0.05), out(t, 0.9), home(t, 0.1), home(t, 0.9));
    }
  },
  /** Grows from the first third on, and goes late on the way home. */
  GROWING {
    @Override
    public Ramp ramp(RepetitionTiming t) {
      return new Ramp(out(t, 0.3), out(t, 0.95), home(t, 0.1), home(t, 0.75));
    }
  },
  /** The first third of the way home. */
  EARLY_HOME {
    @Override
    public Ramp ramp(RepetitionTiming t) {
      return new Ramp(home(t, 0), home(t, 0.33), home(t, 0.42), home(t, 0.85));
    }
  },
  /** The first third of the way out, for lifts that start at the bottom. */
  EARLY_OUT {
    @Override
    public Ramp ramp(RepetitionTiming t) {
      return new Ramp(out(t, 0), out(t, 0.33), out(t, 0.42), out(t, 0.85));
    }
  },
  /** From before the weight leaves the floor. */
  BEFORE_LIFT {
    @Override
    public Ramp ramp(RepetitionTiming t) {
      double before = Math.min(0.4, t.restSeconds());
      return new Ramp(out(t, 0) - before, out(t, 0.2), out(t, 0.4), out(t, 0.85));
    }
  },
  /** A swing at the start of the pull. */
  START_OF_PULL {
    @Override
    public Ramp ramp(RepetitionTiming t) {
      return new Ramp(out(t, 0), out(t, 0.32), out(t, 0.38), out(t, 0.85));
    }
  },
  /** While the weight is far up, or the hips are. */
  UNDER_LOAD {
    @Override
    public Ramp ramp(RepetitionTiming t) {
      return new Ramp(out(t, 0.2), out(t, 0.6), home(t, 0.45), home(t, 0.9));
    }
  };

  /** When the fault comes and goes in a repetition, seconds from the start of its rest before. */
  public abstract Ramp ramp(RepetitionTiming timing);

  /** In a hold it comes within a quarter of the time it lasts, a second and a half at most. */
  public static Ramp held(double fromSeconds, double toSeconds) {
    double ramp = Math.min(1.5, (toSeconds - fromSeconds) / 4);
    return new Ramp(fromSeconds, fromSeconds + ramp, toSeconds - ramp, toSeconds);
  }

  private static double out(RepetitionTiming t, double part) {
    return t.outStart() + part * t.outSeconds();
  }

  private static double home(RepetitionTiming t, double part) {
    return t.homeStart() + part * t.homeSeconds();
  }
}
