package com.backaware.motion.hold;

import com.backaware.motion.exercise.HoldAngle;
import com.backaware.motion.exercise.SteadyLimits;
import com.backaware.motion.repetition.PelvisMotion;
import com.backaware.motion.technique.HipThrow;
import java.util.List;

/**
 * Tells when work begins and ends in which the pelvis stays where it is.
 *
 * <pre>
 * AWAY ──still in the posture for the settling time──▶ IN PLACE ──place left, or restless──▶ AWAY
 * AWAY ──hips thrown again and again────────────────▶ SWINGING ──no throw for long─────────▶ AWAY
 * </pre>
 *
 * <p>Where work was begun by throws nothing but throws is judged: there was no place to begin from.
 */
final class SteadyTracker {
  /** Nobody throws, and nothing is known but throws, for so long: it is over, seconds. Chosen. */
  private static final double NO_THROW_SECONDS = 10;

  /** After a longer gap the work is over, seconds. Chosen, as the orientation filter's. */
  private static final double LONGEST_GAP_SECONDS = 0.5;

  /** Who has turned so far about the vertical of late walks away, degrees. Chosen. */
  private static final double TURNED_AWAY = 15;

  /** Whoever has risen or sunk so far of late sits down or gets up, metres. Chosen. */
  private static final double RISEN = 0.15;

  /** In that time the place follows the pelvis while it is still, seconds. Chosen. */
  private static final double FOLLOWING_SECONDS = 15;

  /** The same for the turn about the vertical, which drifts, and at all times. Chosen. */
  private static final double TURN_SECONDS = 6;

  private static final HoldAngle[] ANGLES = HoldAngle.values();

  private final SteadyLimits limits;
  private final HoldPose pose;
  private final double[] place = new double[ANGLES.length];
  private boolean inPlace;
  private boolean far;
  private boolean swinging;
  private boolean settling;
  private long stillSinceMicros;
  private long startMicros;
  private long lastThereMicros;
  private long lastCalmMicros;
  private long endMicros;

  SteadyTracker(SteadyLimits limits, HoldPose pose) {
    this.limits = limits;
    this.pose = pose;
  }

  /**
   * Takes in a sample, after the pose did.
   *
   * @param rise how far the pelvis has risen of late, metres
   */
  void update(PelvisMotion motion, double rise) {
    boolean gap = motion.seconds > LONGEST_GAP_SECONDS;
    boolean moved = gap || Math.abs(rise) > RISEN;
    boolean still = !moved && pose.rate() <= limits.stillDegreesPerSecond();
    if (swinging) {
      followThrows(motion.timeMicros, gap);
    } else if (inPlace) {
      followPlace(motion, still, moved);
    } else {
      settle(motion, still && isPosture());
    }
  }

  /** Hips were thrown: work is under way, if it was not. */
  void thrown(List<HipThrow> throwing) {
    HipThrow newest = throwing.get(throwing.size() - 1);
    if (!working()) {
      swinging = true;
      startMicros = throwing.get(0).startMicros();
    }
    lastThereMicros = newest.endMicros();
    lastCalmMicros = newest.endMicros();
    endMicros = newest.endMicros();
  }

  /** Whether work is under way. */
  boolean working() {
    return inPlace || swinging;
  }

  /** Whether work is under way that began in its place. */
  boolean inPlace() {
    return inPlace;
  }

  /** When the work under way, or the last one, began. */
  long startMicros() {
    return startMicros;
  }

  /** When it was last known to go on. */
  long endMicros() {
    return endMicros;
  }

  /** How far an angle is from its place, degrees; NaN where that is not known. */
  double drift(HoldAngle angle) {
    return inPlace ? pose.get(angle) - place[angle.ordinal()] : Double.NaN;
  }

  /** Whether the pelvis keeps a place now, be it the right one, rather than being on a way. */
  boolean keepsPlace() {
    return inPlace && !far && pose.rate() <= limits.calmDegreesPerSecond();
  }

  private void followThrows(long now, boolean gap) {
    swinging = !gap && (now - endMicros) * 1e-6 <= NO_THROW_SECONDS;
    settling = false;
  }

  private void followPlace(PelvisMotion motion, boolean still, boolean moved) {
    long now = motion.timeMicros;
    far = isFar();
    if (!far) {
      lastThereMicros = now;
    }
    if (keepsPlace()) {
      lastCalmMicros = now;
      endMicros = now;
    }
    if (still && !far) {
      follow(motion.seconds / FOLLOWING_SECONDS);
    }
    follow(HoldAngle.LEVEL_TILT, motion.seconds / TURN_SECONDS);
    inPlace =
        !moved
            && (now - lastThereMicros) * 1e-6 <= limits.leaveSeconds()
            && (now - lastCalmMicros) * 1e-6 <= limits.restlessSeconds();
    settling = false;
  }

  /** Follows for how long the pelvis has been still, and where it was on average meanwhile. */
  private void settle(PelvisMotion motion, boolean still) {
    if (!still || !settling) {
      stillSinceMicros = motion.timeMicros;
      pose.forgetTurn();
    }
    settling = still;
    double seconds = (motion.timeMicros - stillSinceMicros) * 1e-6;
    follow(seconds > 0 ? Math.min(1, motion.seconds / seconds) : 1);
    if (settling && seconds >= limits.settleSeconds()) {
      begin(motion.timeMicros);
    }
  }

  private void follow(double share) {
    for (HoldAngle angle : ANGLES) {
      follow(angle, share);
    }
  }

  private void follow(HoldAngle angle, double share) {
    int i = angle.ordinal();
    double degrees = pose.get(angle);
    place[i] = Double.isNaN(place[i]) ? degrees : place[i] + share * (degrees - place[i]);
  }

  private void begin(long now) {
    inPlace = true;
    far = false;
    startMicros = stillSinceMicros;
    lastThereMicros = now;
    lastCalmMicros = now;
    endMicros = now;
  }

  private boolean isPosture() {
    double tilt = pose.get(HoldAngle.TILT);
    return tilt >= limits.leastTiltDegrees()
        && tilt <= limits.largestTiltDegrees()
        && Math.abs(pose.get(HoldAngle.LIST)) <= limits.leaveDegrees();
  }

  private boolean isFar() {
    return !(Math.abs(drift(HoldAngle.TILT)) <= limits.leaveDegrees())
        || !(Math.abs(drift(HoldAngle.LIST)) <= limits.leaveDegrees())
        || Math.abs(drift(HoldAngle.LEVEL_TILT)) > TURNED_AWAY;
  }
}
