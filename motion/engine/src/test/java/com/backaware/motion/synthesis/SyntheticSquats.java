package com.backaware.motion.synthesis;

import com.backaware.motion.orientation.Quaternion;
import com.backaware.motion.sample.BeltSample;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Sets of squats with known faults, as a belt in any mounting reads them. */
public final class SyntheticSquats {
  /** The folder of the bundled recordings. */
  public static final Path RECORDINGS =
      Path.of(System.getProperty("backaware.root", "../.."), "edge-agent", "recordings");

  private static final int RATE_HERTZ = 100;

  private final List<SquatPlan> plans = new ArrayList<>();
  private Quaternion mounting = new Quaternion();
  private double standingSeconds = 2.5;

  /** Adds clean repetitions. */
  public SyntheticSquats clean(int count) {
    for (int i = 0; i < count; i++) {
      plans.add(SquatPlan.clean(2.6, 1.5, 1));
    }
    return this;
  }

  /** Adds a repetition that leans further by so many degrees. */
  public SyntheticSquats leaning(double degrees) {
    plans.add(SquatPlan.clean(2.6, 1.5, 1).leaning(degrees));
    return this;
  }

  /** Adds a repetition in which the pelvis turns back at the bottom by so many degrees. */
  public SyntheticSquats tucking(double degrees) {
    plans.add(SquatPlan.clean(2.6, 1.5, 1).tucking(degrees));
    return this;
  }

  /** Adds a repetition of a part of the depth, and of the tilt that belongs to it. */
  public SyntheticSquats shallow(double part) {
    plans.add(SquatPlan.clean(2.2, 1.5 * part, part));
    return this;
  }

  /** Mounts the sensor turned about an axis, radians. */
  public SyntheticSquats mounted(double x, double y, double z, double angle) {
    mounting = BeltSynthesis.about(x, y, z, angle);
    return this;
  }

  /** Stands for so long before and after. */
  public SyntheticSquats standing(double seconds) {
    standingSeconds = seconds;
    return this;
  }

  /** The samples. */
  public List<BeltSample> samples() {
    try {
      SourceCycle cycle = new SourceCycle(RECORDINGS.resolve(BundledRecordings.SOURCE));
      SquatTrajectory trajectory = new SquatTrajectory(cycle, plans, standingSeconds);
      return new BeltSynthesis(trajectory, mounting, RATE_HERTZ, 7).samples();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
