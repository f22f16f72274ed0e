package com.backaware.motion.mounting;

import com.backaware.motion.repetition.MotionTrace;
import com.backaware.motion.repetition.PelvisMotion;

/**
 * Watches during training whether the belt still sits as it was calibrated, and zeroes the angles
 * anew before each set, since a belt moves by some degrees on the skin. Not before and not after a
 * set but at its repetitions is it certain that the wearer stands, so only they tell a slip.
 *
 * <ul>
 *   <li>Outside a set the zero follows every quiet moment within {@link #LARGEST_REZERO_DEGREES} of
 *       the calibrated standing; the set then keeps it.
 *   <li>{@link MountingState#SLIPPED}: before {@link #SLIPPED_REPETITIONS} repetitions in a row the
 *       wearer stood farther than that from the calibrated standing or from the set's zero.
 *   <li>{@link MountingState#TURNED}: in {@link #TURNED_REPETITIONS} repetitions in a row the
 *       wearer leant more than {@link #LARGEST_TURN_DEGREES} off forward, the same way.
 *   <li>{@link MountingState#UPSIDE_DOWN}: as long as a quiet wearer is.
 *   <li>A slip and a turn are over after as many repetitions without, and by {@link #rezero} (a
 *       slip) or {@link #restart}. {@link MountingState#TAKEN_OFF} stays until {@link #restart}.
 * </ul>
 *
 * For exercises that are done standing. Allocates nothing after it was made.
 */
public final class MountingWatch {
  /**
   * Farthest that standing may be from the calibrated one, degrees. Placement and skin move a belt
   * by 5° to 10°, and people stand differently by as much as 13° around their sets (four people, 29
   * sets); the rest is chosen.
   */
  public static final double LARGEST_REZERO_DEGREES = 18;

  /**
   * Farthest that leaning may be from forward, degrees. Chosen: of 400 squats by four people, two
   * sets per technique, 99 % leant within 7.2° of the way that another set had told.
   */
  public static final double LARGEST_TURN_DEGREES = 20;

  /** Repetitions in a row that tell a slip. Chosen. */
  public static final int SLIPPED_REPETITIONS = 2;

  /** Repetitions in a row that tell a turn. Chosen. */
  public static final int TURNED_REPETITIONS = 2;

  /** Farthest that {@link #rezero} goes from the calibrated standing, degrees. Chosen. */
  public static final double LARGEST_ASKED_REZERO_DEGREES = 45;

  /** A repetition whose lean spreads less tells no direction, degrees. Chosen. */
  private static final double LEAST_LEAN_DEGREES = 5;

  /** Farthest apart that two repetitions may lean and still tell one turn, degrees. Chosen. */
  private static final double LARGEST_DISAGREEMENT_DEGREES = 45;

  /** Quiet for so long is a quiet moment, seconds. Chosen. */
  private static final double QUIET_SECONDS = 0.5;

  private static final double LEAST_REZERO_UPRIGHTNESS =
      StrictMath.cos(Math.toRadians(LARGEST_REZERO_DEGREES));

  /** Farther from standing than this is upside down, as a cosine: 135°. Chosen. */
  private static final double UPSIDE_DOWN_UPRIGHTNESS = StrictMath.cos(Math.toRadians(135));

  /** Quiet upside down for so long is no handstand, seconds. Chosen. */
  private static final double UPSIDE_DOWN_SECONDS = 2;

  /** A quiet moment longer ago does not belong to a repetition, microseconds. Chosen. */
  private static final long QUIET_MEMORY_MICROS = 4_000_000;

  private final BodyFrame calibrated = new BodyFrame();
  private final BodyFrame frame = new BodyFrame();
  private final BodyFrame lastSet = new BodyFrame();
  private final QuietMoment quiet = new QuietMoment();
  private final WearWatch wear = new WearWatch();
  private final LeanSpread lean = new LeanSpread();
  private final double[] pose = new double[3];
  private final RepeatedSign slipped = new RepeatedSign(SLIPPED_REPETITIONS);
  private final RepeatedSign turned = new RepeatedSign(TURNED_REPETITIONS);
  private final double[] present = new double[3];
  private boolean poseKnown;
  private boolean upsideDown;
  private long poseMicros;
  private boolean inSet;
  private double rezeroDegrees;
  private double turnDegrees;

  /** Watches a belt that sits so. */
  public MountingWatch(Mounting mounting) {
    restart(mounting);
  }

  /** Starts anew: the belt was calibrated again. */
  public void restart(Mounting mounting) {
    calibrated.set(mounting);
    wear.restart();
    turned.restart();
    turnDegrees = 0;
    startFrom(calibrated);
    poseKnown = false;
    upsideDown = false;
    inSet = false;
    rezeroDegrees = 0;
  }

  /**
   * Takes in the next movement.
   *
   * @param moving whether a repetition may be under way
   * @param set whether a set is under way
   */
  public void update(PelvisMotion motion, boolean moving, boolean set) {
    wear.update(motion);
    quiet.update(motion);
    if (set && !inSet) {
      rezeroDegrees = frame.offsetDegrees(lastSet);
      lastSet.set(frame);
    }
    inSet = set;
    if (quiet.seconds() >= UPSIDE_DOWN_SECONDS) {
      quiet.copyUp(present);
      upsideDown =
          calibrated.uprightness(present[0], present[1], present[2]) < UPSIDE_DOWN_UPRIGHTNESS;
    }
    if (!moving && quiet.seconds() >= QUIET_SECONDS) {
      quiet.copyUp(pose);
      poseKnown = true;
      poseMicros = motion.timeMicros;
      if (!set && calibrated.uprightness(pose[0], pose[1], pose[2]) >= LEAST_REZERO_UPRIGHTNESS) {
        frame.stand(pose[0], pose[1], pose[2]);
      }
    }
  }

  /** Takes in a repetition that has ended, between two points of the trace. */
  public void repetition(MotionTrace trace, long start, long end) {
    boolean stood = poseKnown && trace.time(start) - poseMicros <= QUIET_MEMORY_MICROS;
    boolean elsewhere = stood && Math.max(from(calibrated), from(frame)) > LARGEST_REZERO_DEGREES;
    if (stood) {
      slipped.see(elsewhere);
    }
    // From a wrong zero leaning forward may look like leaning back.
    if (!elsewhere) {
      followTurn(trace, start, end);
    }
  }

  /**
   * Takes the last quiet moment as standing, because the wearer says that it was. The calibrated
   * standing moves along, and a slip is over.
   *
   * @return false, without effect, when there was no quiet moment yet or it was too far from the
   *     calibrated standing: then only another calibration helps
   */
  public boolean rezero() {
    if (!poseKnown || from(calibrated) > LARGEST_ASKED_REZERO_DEGREES) {
      return false;
    }
    calibrated.stand(pose[0], pose[1], pose[2]);
    startFrom(calibrated);
    return true;
  }

  /** How the belt sits; the gravest of what holds. */
  public MountingState state() {
    if (wear.off()) {
      return MountingState.TAKEN_OFF;
    }
    if (upsideDown) {
      return MountingState.UPSIDE_DOWN;
    }
    if (slipped.holds()) {
      return MountingState.SLIPPED;
    }
    return turned.holds() ? MountingState.TURNED : MountingState.SITS;
  }

  /** The frame to judge by: calibrated, and zeroed before the set. Changes with every re-zero. */
  public BodyFrame frame() {
    return frame;
  }

  /** How far the zero of the set under way, or the last one, is from that of the set before. */
  public double rezeroDegrees() {
    return rezeroDegrees;
  }

  /** How far the zero is from the calibrated standing, degrees. */
  public double offsetDegrees() {
    return frame.offsetDegrees(calibrated);
  }

  /** Where the last repetition that tells leant, degrees from forward, right positive. */
  public double turnDegrees() {
    return turnDegrees;
  }

  private void followTurn(MotionTrace trace, long start, long end) {
    lean.restart();
    for (long k = start; k <= end; k++) {
      lean.add(frame, trace.upX(k), trace.upY(k), trace.upZ(k), 1);
    }
    if (lean.sizeDegrees() >= LEAST_LEAN_DEGREES) {
      double direction = lean.directionDegrees();
      boolean alike = apart(direction, turnDegrees) <= LARGEST_DISAGREEMENT_DEGREES;
      boolean first = Math.abs(turnDegrees) <= LARGEST_TURN_DEGREES;
      turnDegrees = direction;
      turned.see(Math.abs(direction) > LARGEST_TURN_DEGREES && (first || alike));
    }
  }

  private void startFrom(BodyFrame start) {
    frame.set(start);
    lastSet.set(start);
    slipped.restart();
  }

  private static double apart(double first, double second) {
    double degrees = Math.abs(first - second);
    return Math.min(degrees, 360 - degrees);
  }

  private double from(BodyFrame standing) {
    return standing.leanDegrees(pose[0], pose[1], pose[2]);
  }
}
