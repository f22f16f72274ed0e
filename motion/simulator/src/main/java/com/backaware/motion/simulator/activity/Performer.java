package com.backaware.motion.simulator.activity;

import com.backaware.motion.simulator.body.Channel;
import com.backaware.motion.simulator.body.Ease;
import com.backaware.motion.simulator.body.MotionGrid;
import com.backaware.motion.simulator.body.Posture;
import com.backaware.motion.simulator.truth.Activity;
import com.backaware.motion.simulator.truth.TrueActivity;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays one movement after the other onto the grid, and notes what was done when. Postures are in
 * the frame of the place where the body stands or lies; {@link #advance} moves that place.
 */
public final class Performer {
  private final MotionGrid grid = new MotionGrid();
  private final List<Activity> activities = new ArrayList<>();
  private final List<Double> beginnings = new ArrayList<>();
  private final List<Support> supports = new ArrayList<>();
  private final List<Double> efforts = new ArrayList<>();
  private final List<Double> vigours = new ArrayList<>();
  private final Posture posture = new Posture();
  private final Posture before = new Posture();
  private final Posture shown = new Posture();
  private final Posture inEarth = new Posture();
  private Support support = Support.STANDING;
  private double effort = 1;
  private double x;
  private double y;
  private double heading;

  /** A movement of known duration. */
  public interface Motion {
    /** Sets the posture so many seconds after the start. */
    void pose(double seconds, Posture posture);
  }

  /** A performer in a posture. */
  public Performer(Posture first) {
    posture.set(first);
    before.set(first);
    append((t, p) -> {}, 0);
  }

  /** Time now, seconds. */
  public double seconds() {
    return grid.seconds();
  }

  /** The posture now; a copy. */
  public Posture posture() {
    return posture.copy();
  }

  /** Notes that something begins now. */
  public void begin(Activity activity) {
    begin(activity, seconds());
  }

  /** Notes that something begins at a time, seconds, which is not before what was noted last. */
  public void begin(Activity activity, double seconds) {
    int last = activities.size() - 1;
    if (last < 0 || activities.get(last) != activity) {
      activities.add(activity);
      beginnings.add(seconds);
    }
  }

  /** From now on the body is borne so, and strained by so much, 1 when fresh. */
  public void bear(Support support, double effort) {
    this.support = support;
    this.effort = effort;
  }

  /** Stays as it is. */
  public void stay(double seconds) {
    Posture here = posture();
    perform(seconds, (t, p) -> p.set(here));
  }

  /** Moves to a posture with least jerk. */
  public void moveTo(Posture target, double seconds) {
    Posture from = posture();
    perform(seconds, (t, p) -> p.setBetween(from, target, Ease.leastJerk(t / seconds)));
  }

  /** Does a movement, its duration rounded to the grid. */
  public void perform(double seconds, Motion motion) {
    perform(seconds, motion, (t, p) -> {});
  }

  /**
   * Does a movement that something disturbs.
   *
   * @param disturbance adds to the posture; the body is no more vigorous for it
   */
  public void perform(double seconds, Motion motion, Motion disturbance) {
    long steps = Math.round(seconds / MotionGrid.STEP_SECONDS);
    for (long i = 1; i <= steps; i++) {
      before.set(posture);
      motion.pose(i * MotionGrid.STEP_SECONDS, posture);
      append(disturbance, i * MotionGrid.STEP_SECONDS);
    }
  }

  /** Moves the place where the body is, metres and degrees. */
  public void advance(double forward, double turn) {
    heading += turn;
    double angle = Math.toRadians(heading);
    x += forward * StrictMath.cos(angle);
    y += forward * StrictMath.sin(angle);
  }

  /** The grid. */
  public MotionGrid grid() {
    return grid;
  }

  /** What was done, without gaps, until now. */
  public List<TrueActivity> activities() {
    List<TrueActivity> result = new ArrayList<>();
    for (int i = 0; i < activities.size(); i++) {
      double end = i + 1 < beginnings.size() ? beginnings.get(i + 1) : seconds();
      long from = micros(beginnings.get(i));
      if (micros(end) > from) {
        result.add(new TrueActivity(activities.get(i), from, micros(end)));
      }
    }
    return result;
  }

  /** What bears the body at a grid point. */
  public Support support(int index) {
    return supports.get(index);
  }

  /** How strained it is there. */
  public double effort(int index) {
    return efforts.get(index);
  }

  /** How vigorously it moves there, metres per second. */
  public double vigour(int index) {
    return vigours.get(index);
  }

  private void append(Motion disturbance, double seconds) {
    disturbance.pose(seconds, shown.set(posture));
    double angle = Math.toRadians(heading);
    double cosine = StrictMath.cos(angle);
    double sine = StrictMath.sin(angle);
    double forward = shown.get(Channel.FORWARD);
    double left = shown.get(Channel.LEFT);
    inEarth
        .set(shown)
        .set(Channel.FORWARD, x + cosine * forward - sine * left)
        .set(Channel.LEFT, y + sine * forward + cosine * left)
        .add(Channel.HEADING, heading);
    grid.append(inEarth);
    supports.add(support);
    efforts.add(effort);
    vigours.add(Vigour.of(before, posture) / MotionGrid.STEP_SECONDS);
  }

  private static long micros(double seconds) {
    return Math.round(seconds * 1e6);
  }
}
