package com.backaware.motion.synthesis;

import com.backaware.motion.orientation.Quaternion;
import com.backaware.motion.sample.BeltSample;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody who stands, bends and squats as told, with a belt in any mounting; every angle is known.
 * Movements start and end smoothly.
 */
public final class SyntheticWearer {
  private static final int RATE_HERTZ = 100;
  private static final double SLIPPING_SECONDS = 0.4;

  private final List<Pose> poses = new ArrayList<>();
  private Quaternion mounting = new Quaternion();
  private final List<Slip> slips = new ArrayList<>();
  private double swayDegrees = 0.6;
  private double shakeDegrees;
  private double noise = 1;
  private long seed = 11;
  private boolean thorax;

  /** Somebody who stands. */
  public SyntheticWearer() {
    poses.add(new Pose(0, 0, 0, 0, 0, 0));
  }

  /** Where the body is at an instant; angles in degrees, times in seconds, heights in metres. */
  private record Pose(
      double time, double tilt, double list, double heading, double height, double flexion) {}

  /** How the sensor is turned on the body from an instant on, seconds. */
  private record Slip(double time, Quaternion turned) {}

  /** Mounts the sensor turned about an axis, radians. */
  public SyntheticWearer mounted(double x, double y, double z, double angle) {
    double length = Math.sqrt(x * x + y * y + z * z);
    mounting = BeltSynthesis.about(x / length, y / length, z / length, angle);
    return this;
  }

  /** Wears a second sensor at the thoracic spine. */
  public SyntheticWearer withThorax() {
    thorax = true;
    return this;
  }

  /** Sways so far while standing, degrees. */
  public SyntheticWearer swaying(double degrees) {
    swayDegrees = degrees;
    return this;
  }

  /** The belt shakes at 8 Hz by so many degrees whenever its wearer moves. */
  public SyntheticWearer shaking(double degrees) {
    shakeDegrees = degrees;
    return this;
  }

  /** The sensor's noise, as a multiple of the usual one, and its seed. */
  public SyntheticWearer noise(double multiple, long newSeed) {
    noise = multiple;
    seed = newSeed;
    return this;
  }

  /** Keeps the pose. */
  public SyntheticWearer hold(double seconds) {
    Pose last = last();
    return moveTo(seconds, last.tilt, last.list, last.heading, last.height, last.flexion);
  }

  /** Moves to a pose within so many seconds. */
  public SyntheticWearer moveTo(
      double seconds, double tilt, double list, double heading, double height, double flexion) {
    poses.add(new Pose(last().time + seconds, tilt, list, heading, height, flexion));
    return this;
  }

  /** Bends by such a tilt of the pelvis and comes up, then stands for a second and a half. */
  public SyntheticWearer bend(double tilt, double seconds) {
    return bend(tilt, 0, 0, seconds, 0);
  }

  /**
   * Bends and comes up to another tilt than before.
   *
   * @param list list at the deepest, degrees
   * @param heading turn about the vertical at the deepest, degrees
   * @param seconds down, and up
   * @param left tilt at the end, degrees
   */
  public SyntheticWearer bend(
      double tilt, double list, double heading, double seconds, double left) {
    double flexion = 0.6 * tilt;
    return moveTo(seconds, tilt, list, heading, -0.06, flexion)
        .hold(0.3)
        .moveTo(seconds, left, 0, 0, 0, 0)
        .hold(1.5);
  }

  /** Does all that a guided calibration asks for, well. */
  public SyntheticWearer calibration() {
    return hold(5.5).bend(50, 1.6).bend(64, 1.8).bend(-13, 1.2).hold(1);
  }

  /** Squats with such a largest tilt. */
  public SyntheticWearer squats(int count, double tilt) {
    for (int i = 0; i < count; i++) {
      moveTo(1.2, tilt, 0, 0, -0.5, 4).moveTo(1.2, 0, 0, 0, 0, 0).hold(1);
    }
    return this;
  }

  /**
   * From now on the sensor is turned about an axis of the body (forward, up, right) against where
   * it sat at first, degrees; 0 puts it back.
   */
  public SyntheticWearer slip(double x, double y, double z, double degrees) {
    slips.add(new Slip(last().time, BeltSynthesis.about(x, y, z, Math.toRadians(degrees))));
    return this;
  }

  /** The way the wearer looks while standing, in the axes of the sensor before any slip. */
  public double[] forward() {
    Quaternion toEarth = BeltSynthesis.standing(mounting);
    Quaternion back = new Quaternion();
    back.set(toEarth.w, -toEarth.x, -toEarth.y, -toEarth.z);
    return new double[] {back.rotateX(1, 0, 0), back.rotateY(1, 0, 0), back.rotateZ(1, 0, 0)};
  }

  /** Seconds from the start to now. */
  public double seconds() {
    return last().time;
  }

  /** The samples of all that was said so far. */
  public List<BeltSample> samples() {
    List<BeltSample> samples =
        new BeltSynthesis(new Body(0), this::mounting, RATE_HERTZ, seed, noise).samples();
    if (thorax) {
      List<BeltSample> upper =
          new BeltSynthesis(new Body(1), time -> mounting, RATE_HERTZ, seed + 1, noise).samples();
      for (int i = 0; i < samples.size(); i++) {
        BeltSample sample = samples.get(i);
        sample.hasThorax = true;
        sample.thorax.accX = upper.get(i).pelvis.accX;
        sample.thorax.accY = upper.get(i).pelvis.accY;
        sample.thorax.accZ = upper.get(i).pelvis.accZ;
        sample.thorax.gyrX = upper.get(i).pelvis.gyrX;
        sample.thorax.gyrY = upper.get(i).pelvis.gyrY;
        sample.thorax.gyrZ = upper.get(i).pelvis.gyrZ;
      }
    }
    return samples;
  }

  private Pose last() {
    return poses.get(poses.size() - 1);
  }

  private Quaternion mounting(double time) {
    Quaternion turned = new Quaternion();
    for (Slip slip : slips) {
      double part = Math.max(0, Math.min(1, (time - slip.time) / SLIPPING_SECONDS));
      Quaternion to = slip.turned;
      double s = smooth(part);
      turned.set(
          turned.w + s * (to.w - turned.w),
          turned.x + s * (to.x - turned.x),
          turned.y + s * (to.y - turned.y),
          turned.z + s * (to.z - turned.z));
      normalize(turned);
    }
    turned.setProduct(turned, mounting);
    return turned;
  }

  private static void normalize(Quaternion q) {
    double scale = 1 / Math.sqrt(q.w * q.w + q.x * q.x + q.y * q.y + q.z * q.z);
    q.set(q.w * scale, q.x * scale, q.y * scale, q.z * scale);
  }

  /** From 0 to 1 without a jolt at either end. */
  private static double smooth(double part) {
    return part * part * part * (10 - part * (15 - 6 * part));
  }

  /** The pelvis, or the thorax that adds the low back's flexion. */
  private final class Body implements PelvisTrajectory {
    private final double flexionShare;

    Body(double flexionShare) {
      this.flexionShare = flexionShare;
    }

    @Override
    public double seconds() {
      return last().time;
    }

    @Override
    public double tilt(double time) {
      double sway = swayDegrees * StrictMath.sin(2 * Math.PI * 0.27 * time);
      return at(time, 0) + flexionShare * at(time, 4) + sway + shake(time);
    }

    @Override
    public double list(double time) {
      return at(time, 1) + swayDegrees * StrictMath.sin(2 * Math.PI * 0.41 * time + 1);
    }

    @Override
    public double heading(double time) {
      return at(time, 2) + swayDegrees * StrictMath.sin(2 * Math.PI * 0.19 * time + 2);
    }

    @Override
    public double height(double time) {
      return at(time, 3);
    }

    @Override
    public double forward(double time) {
      return 0.35 * at(time, 3);
    }

    private double shake(double time) {
      double pace = Math.min(1, Math.abs(at(time + 0.05, 0) - at(time - 0.05, 0)) / 2);
      return shakeDegrees * pace * StrictMath.sin(2 * Math.PI * 8 * time);
    }

    private double at(double time, int part) {
      int i = 1;
      while (i + 1 < poses.size() && poses.get(i).time < time) {
        i++;
      }
      Pose from = poses.get(i - 1);
      Pose to = poses.get(i);
      double share = (time - from.time) / Math.max(1e-9, to.time - from.time);
      double s = smooth(Math.max(0, Math.min(1, share)));
      return (1 - s) * value(from, part) + s * value(to, part);
    }

    private static double value(Pose pose, int part) {
      return switch (part) {
        case 0 -> pose.tilt;
        case 1 -> pose.list;
        case 2 -> pose.heading;
        case 3 -> pose.height;
        default -> pose.flexion;
      };
    }
  }
}
