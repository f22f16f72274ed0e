package com.backaware.motion.recognition;

import com.backaware.motion.mounting.BodyFrame;
import com.backaware.motion.mounting.Mounting;
import com.backaware.motion.repetition.PelvisMotion;
import java.util.Arrays;
import java.util.Optional;

/** Measures the traits of the movement of the last repetitions, or of the stillness of late. */
final class TraitMeter {
  // All chosen. A body is quiet that turns by less over so many points (4 s); a movement repeats
  // when it is so regular; what repeats quicker than every 1.2 s is gait.
  private static final int QUIET_POINTS = 50;
  private static final double QUIET_DEGREES = 5;
  private static final double LEAST_REGULARITY = 0.5;
  private static final double SHORTEST_SECONDS = 1.2;

  /** Range of a sine over its standard deviation. */
  private static final double RANGE = 2 * Math.sqrt(2);

  private static final int POWER_STEPS = 24;

  private final RecentMotion motion = new RecentMotion();
  private final Regularity regularity = new Regularity(motion);
  private final FirstWay first = new FirstWay(motion);
  private final BodyFrame frame = new BodyFrame();
  private final double[] values = new double[Trait.values().length];
  private final double[] mean = new double[3];
  private final double[] axis = new double[3];
  private final double[] turned = new double[3];
  private final double[][] spread = new double[3][3];

  TraitMeter(Optional<Mounting> mounting) {
    mounting.ifPresent(frame::set);
    Arrays.fill(values, Double.NaN);
  }

  /** Takes in the movement at the next sample; says whether there is a new point. */
  boolean update(PelvisMotion sample) {
    boolean point = motion.update(sample);
    if (point) {
      first.update();
    }
    return point;
  }

  /** Measures all traits anew. */
  void measure() {
    Arrays.fill(values, Double.NaN);
    if (motion.size() < QUIET_POINTS) {
      return;
    }
    measureQuiet();
    regularity.update(quiet());
    if (repeats()) {
      measureRepetitions(3 * regularity.period());
    }
  }

  /** A trait as last measured; NaN when it is not known. */
  double get(Trait trait) {
    return values[trait.ordinal()];
  }

  /** Whether something repeats as exercises do. */
  boolean repeats() {
    return regularity.likeness() >= LEAST_REGULARITY
        && regularity.period() * RecentMotion.SLOT_SECONDS >= SHORTEST_SECONDS;
  }

  /** Whether the body keeps its posture. */
  boolean quiet() {
    return !Double.isNaN(get(Trait.ROCKING));
  }

  /** Whether the posture is known. */
  boolean posed() {
    return frame.known();
  }

  private void measureQuiet() {
    spread(RecentMotion.RAW_UP, QUIET_POINTS);
    setPosture();
    double degrees = Math.toDegrees(RANGE * Math.sqrt(trace()));
    if (degrees < QUIET_DEGREES) {
      set(Trait.ROCKING, StrictMath.log(degrees + 0.3));
    }
  }

  private void measureRepetitions(int points) {
    spread(RecentMotion.RAW_UP, points);
    setPosture();
    spread(RecentMotion.UP, points);
    double along = mainSpread();
    double aside = Math.max(0, trace() - along);
    double turn = Math.toDegrees(RANGE * Math.sqrt(along));
    set(Trait.PERIOD, StrictMath.log(points / 3.0 * RecentMotion.SLOT_SECONDS));
    set(Trait.REGULARITY, regularity.likeness());
    set(Trait.TURN, StrictMath.log(turn + 1));
    double across = Math.toDegrees(RANGE * Math.sqrt(aside));
    set(Trait.ASIDE, StrictMath.log((across + 0.5) / (turn + 0.5)));
    double heading = Math.toDegrees(RANGE * Math.sqrt(variance(RecentMotion.HEADING, points)));
    set(Trait.HEADING, StrictMath.log(heading + 1));
    if (!quiet()) {
      measureHeight(points, along);
    }
  }

  private void measureHeight(int points, double along) {
    double least = Double.MAX_VALUE;
    double largest = -least;
    double sum = 0;
    double common = 0;
    for (int ago = 0; ago < points; ago++) {
      double height = motion.get(RecentMotion.HEIGHT, ago);
      least = Math.min(least, height);
      largest = Math.max(largest, height);
      sum += height;
      double way = 0;
      for (int i = 0; i < 3; i++) {
        way += axis[i] * (motion.get(RecentMotion.UP + i, ago) - mean[i]);
      }
      common += way * height;
    }
    set(Trait.FIRST, first.get());
    double variance = variance(RecentMotion.HEIGHT, points);
    double both = Math.sqrt(variance * along);
    set(Trait.HEIGHT, StrictMath.log(RANGE * Math.sqrt(variance) + 0.02));
    set(Trait.COUPLING, both > 0 ? Math.abs(common / points) / both : 0);
    double range = largest - least;
    set(Trait.DWELL, range > 0 ? (2 * sum / points - largest - least) / range : 0);
  }

  private void setPosture() {
    if (!frame.known()) {
      return;
    }
    double x = mean[0];
    double y = mean[1];
    double z = mean[2];
    double scale = 1 / Math.sqrt(x * x + y * y + z * z);
    set(Trait.TILT, frame.tiltDegrees(scale * x, scale * y, scale * z));
    set(Trait.LIST, Math.abs(frame.listDegrees(scale * x, scale * y, scale * z)));
  }

  /** Mean and covariance of a direction over the last points. */
  private void spread(int channel, int points) {
    for (int i = 0; i < 3; i++) {
      mean[i] = 0;
      for (int ago = 0; ago < points; ago++) {
        mean[i] += motion.get(channel + i, ago) / points;
      }
    }
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = 0;
        for (int ago = 0; ago < points; ago++) {
          sum +=
              (motion.get(channel + i, ago) - mean[i]) * (motion.get(channel + j, ago) - mean[j]);
        }
        spread[i][j] = sum / points;
        spread[j][i] = spread[i][j];
      }
    }
  }

  private double trace() {
    return spread[0][0] + spread[1][1] + spread[2][2];
  }

  /** Largest variance along any axis, which {@link #axis} becomes: power iteration. */
  private double mainSpread() {
    int largest = 0;
    for (int i = 1; i < 3; i++) {
      largest = spread[i][i] > spread[largest][largest] ? i : largest;
    }
    System.arraycopy(spread[largest], 0, axis, 0, 3);
    double size = 0;
    for (int step = 0; step < POWER_STEPS; step++) {
      size = normalise(axis);
      for (int i = 0; i < 3; i++) {
        turned[i] = spread[i][0] * axis[0] + spread[i][1] * axis[1] + spread[i][2] * axis[2];
      }
      System.arraycopy(turned, 0, axis, 0, 3);
    }
    size = normalise(axis);
    return size;
  }

  private static double normalise(double[] v) {
    double size = Math.sqrt(v[0] * v[0] + v[1] * v[1] + v[2] * v[2]);
    for (int i = 0; i < 3; i++) {
      v[i] = size > 0 ? v[i] / size : 0;
    }
    return size;
  }

  private double variance(int channel, int points) {
    double sum = 0;
    double squares = 0;
    for (int ago = 0; ago < points; ago++) {
      double value = motion.get(channel, ago);
      sum += value;
      squares += value * value;
    }
    return Math.max(0, squares / points - sum / points * (sum / points));
  }

  private void set(Trait trait, double value) {
    values[trait.ordinal()] = value;
  }
}
