package com.backaware.motion.mounting;

import com.backaware.motion.repetition.MotionTrace;
import java.util.Optional;

/**
 * How the sensor sits on the body, whatever way it is mounted: which way is up while standing, and
 * which way the pelvis leans in a repetition; or, once calibrated, only the former. Tilt is the
 * angle from standing, seen from the side.
 *
 * <p>The direction of leaning is where the upward direction spreads most during repetitions, as
 * seen by the sensor; its sign is that of the mean lean against standing: in squats and hinges the
 * pelvis leans forward.
 */
public final class MountingAlignment {
  /** What is left of earlier repetitions' weight at each new one. Chosen. */
  private static final double MEMORY = 0.8;

  /** Lean, as a standard deviation, from which its direction is clear, degrees. Chosen. */
  private static final double CLEAR_DEGREES = 10;

  /** Lean that leaves its plane by so much has no direction, degrees. Chosen. */
  private static final double NO_PLANE_DEGREES = 30;

  /** Quality of the best mounting found from movement alone. Chosen: its sign is assumed. */
  private static final double BEST_QUALITY = 0.9;

  private final double[] standing = new double[3];

  /** Where the direction upwards goes when leaning forward: backwards, as the body sees it. */
  private final double[] forward = new double[3];

  private final double[] spread = new double[6];
  private final double[] lean = new double[3];
  private final double[] first = new double[3];
  private final double[] second = new double[3];
  private boolean standingKnown;
  private boolean forwardKnown;
  private final BodyFrame calibratedFrame = new BodyFrame();
  private boolean calibrated;
  private double quality;
  private double weight;

  /**
   * Takes over a calibrated mounting. Repetitions change the direction of leaning no more, and
   * standing farther than {@link MountingWatch#LARGEST_REZERO_DEGREES} from the calibrated one is
   * no standing.
   */
  public void calibrate(Mounting mounting) {
    calibrated = false;
    stand(mounting.upX(), mounting.upY(), mounting.upZ());
    calibratedFrame.set(mounting);
    forward[0] = -mounting.forwardX();
    forward[1] = -mounting.forwardY();
    forward[2] = -mounting.forwardZ();
    forwardKnown = true;
    calibrated = true;
    quality = mounting.quality();
  }

  /** The mounting, as far as it is known. */
  public Optional<Mounting> mounting() {
    return known()
        ? Optional.of(
            Mounting.of(
                standing[0],
                standing[1],
                standing[2],
                -forward[0],
                -forward[1],
                -forward[2],
                quality,
                calibrated ? MountingSource.CALIBRATED : MountingSource.FROM_MOVEMENT))
        : Optional.empty();
  }

  /** Takes a direction upwards, in the sensor's axes, as that of standing. */
  public void stand(double ux, double uy, double uz) {
    if (calibrated
        && calibratedFrame.leanDegrees(ux, uy, uz) > MountingWatch.LARGEST_REZERO_DEGREES) {
      return;
    }
    standing[0] = ux;
    standing[1] = uy;
    standing[2] = uz;
    standingKnown = true;
    if (calibrated) {
      level(forward);
    } else if (forwardKnown) {
      straighten();
    }
  }

  /** Learns from a repetition between two points of a trace. */
  public void learn(MotionTrace trace, long start, long end) {
    if (calibrated) {
      return;
    }
    double[] mean = new double[3];
    double n = end - start + 1;
    for (long k = start; k <= end; k++) {
      mean[0] += trace.upX(k) / n;
      mean[1] += trace.upY(k) / n;
      mean[2] += trace.upZ(k) / n;
    }
    double[] added = new double[6];
    for (long k = start; k <= end; k++) {
      double x = trace.upX(k) - mean[0];
      double y = trace.upY(k) - mean[1];
      double z = trace.upZ(k) - mean[2];
      added[0] += x * x / n;
      added[1] += x * y / n;
      added[2] += x * z / n;
      added[3] += y * y / n;
      added[4] += y * z / n;
      added[5] += z * z / n;
    }
    for (int i = 0; i < 6; i++) {
      spread[i] = MEMORY * spread[i] + added[i];
    }
    for (int i = 0; i < 3; i++) {
      lean[i] = MEMORY * lean[i] + mean[i] - standing[i];
    }
    weight = MEMORY * weight + 1;
    forwardKnown = true;
    straighten();
  }

  /** Whether a repetition has told which way the wearer leans. */
  public boolean known() {
    return standingKnown && forwardKnown;
  }

  /** Forward tilt against standing when {@code u} is upwards in the sensor's axes, degrees. */
  public double tiltDegrees(double ux, double uy, double uz) {
    double along = ux * forward[0] + uy * forward[1] + uz * forward[2];
    double upright = ux * standing[0] + uy * standing[1] + uz * standing[2];
    return Math.toDegrees(StrictMath.atan2(along, upright));
  }

  /** How far the right hip is below the left when {@code u} is upwards, degrees. */
  public double listDegrees(double ux, double uy, double uz) {
    double leftX = standing[2] * forward[1] - standing[1] * forward[2];
    double leftY = standing[0] * forward[2] - standing[2] * forward[0];
    double leftZ = standing[1] * forward[0] - standing[0] * forward[1];
    double along = ux * leftX + uy * leftY + uz * leftZ;
    return Math.toDegrees(StrictMath.asin(Math.max(-1, Math.min(1, along))));
  }

  /** Forward tilt at a point of a trace, degrees. */
  public double tiltDegrees(MotionTrace trace, long point) {
    return tiltDegrees(trace.upX(point), trace.upY(point), trace.upZ(point));
  }

  /** Sets the direction of leaning: level, along the largest spread, towards the mean lean. */
  private void straighten() {
    setToLeastAxis(first);
    level(first);
    setToCross(second, standing, first);
    double a = spreadAlong(first, first);
    double b = spreadAlong(first, second);
    double c = spreadAlong(second, second);
    double angle = 0.5 * StrictMath.atan2(2 * b, a - c);
    double cosine = StrictMath.cos(angle);
    double sine = StrictMath.sin(angle);
    rate(a, b, c);
    double sign = 0;
    for (int i = 0; i < 3; i++) {
      forward[i] = cosine * first[i] + sine * second[i];
      sign += forward[i] * lean[i];
    }
    if (sign < 0) {
      for (int i = 0; i < 3; i++) {
        forward[i] = -forward[i];
      }
    }
  }

  /** Quality from the spread's two variances: large along, small across. */
  private void rate(double a, double b, double c) {
    double half = Math.sqrt((a - c) * (a - c) / 4 + b * b);
    double along = Math.max(0, (a + c) / 2 + half);
    double across = Math.max(0, (a + c) / 2 - half);
    double size = Math.toDegrees(Math.sqrt(weight > 0 ? along / weight : 0));
    double outOfPlane = Math.toDegrees(StrictMath.atan2(Math.sqrt(across), Math.sqrt(along)));
    quality =
        BEST_QUALITY
            * Math.min(1, size / CLEAR_DEGREES)
            * Math.max(0, 1 - outOfPlane / NO_PLANE_DEGREES);
  }

  /** The sensor's axis that is farthest from upright. */
  private void setToLeastAxis(double[] axis) {
    int least = 0;
    for (int i = 1; i < 3; i++) {
      if (Math.abs(standing[i]) < Math.abs(standing[least])) {
        least = i;
      }
    }
    for (int i = 0; i < 3; i++) {
      axis[i] = i == least ? 1 : 0;
    }
  }

  private void level(double[] v) {
    double up = v[0] * standing[0] + v[1] * standing[1] + v[2] * standing[2];
    double squares = 0;
    for (int i = 0; i < 3; i++) {
      v[i] -= up * standing[i];
      squares += v[i] * v[i];
    }
    double scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
    for (int i = 0; i < 3; i++) {
      v[i] *= scale;
    }
  }

  private double spreadAlong(double[] p, double[] q) {
    double x = spread[0] * q[0] + spread[1] * q[1] + spread[2] * q[2];
    double y = spread[1] * q[0] + spread[3] * q[1] + spread[4] * q[2];
    double z = spread[2] * q[0] + spread[4] * q[1] + spread[5] * q[2];
    return p[0] * x + p[1] * y + p[2] * z;
  }

  private static void setToCross(double[] result, double[] a, double[] b) {
    result[0] = a[1] * b[2] - a[2] * b[1];
    result[1] = a[2] * b[0] - a[0] * b[2];
    result[2] = a[0] * b[1] - a[1] * b[0];
  }
}
