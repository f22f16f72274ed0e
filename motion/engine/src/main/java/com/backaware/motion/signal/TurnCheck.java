package com.backaware.motion.signal;

/**
 * Compares how gravity turns, as the accelerometer sees it from block to block, with what the
 * gyroscope tells: unit, scale and axes of the two have to agree, whatever the movement.
 */
final class TurnCheck {
  /**
   * Length of a block's mean acceleration that shows gravity, m/s². Chosen: 1 g ± 40 %, since in
   * exercise most acceleration is vertical and leaves its direction alone.
   */
  private static final double LEAST_GRAVITY = 6;

  private static final double MOST_GRAVITY = 14;

  /** Turn within a block above which its mean direction says little, rad. Chosen. */
  private static final double MOST_TURN = 1;

  /** Unexplained share that is a good fit. Chosen: squats leave 0.1 at most. */
  private static final double GOOD = 0.3;

  /**
   * By how much another naming must explain more. A swap of the axis of movement makes it 1 and
   * more, a sign 4; chosen below that.
   */
  private static final double FAR_BETTER = 0.6;

  /** Squared correlation and ratio at which the scale is wrong. Chosen: range settings are 1:2. */
  private static final double CLOSE = 0.75;

  private static final double MOST_RATIO = 1.7;

  /** Pairs of blocks in a row in which the same naming has to be far better. Chosen: 2.5 s. */
  private static final int LEAST_TIMES_BEST = 5;

  /** Pairs of blocks in a row that have to show a wrong ratio. Chosen: 10 s. */
  private static final int LEAST_WRONG_RATIOS = 20;

  /** Turn against gravity's from which on the unit may be °. Chosen: far below 57. */
  private static final double FAR_TOO_MUCH = 4;

  private static final double PER_DEGREE = Math.PI / 180;

  private final ProblemLog log;
  private final SignalSource source;
  private final TurnFit asRadians = new TurnFit();
  private final TurnFit asDegrees = new TurnFit();
  private final double[] turn = new double[3];
  private final double[] rotation = new double[3];
  private final double[] up = new double[3];
  private int lastBest;
  private int timesBest;
  private int wrongRatios;
  private boolean hasLast;
  private double lastX;
  private double lastY;
  private double lastZ;
  private double lastRotationX;
  private double lastRotationY;
  private double lastRotationZ;
  private double lastTurnWithin;
  private double turnByGravity;

  TurnCheck(ProblemLog log, SignalSource source) {
    this.log = log;
    this.source = source;
  }

  /** The next block does not follow on. */
  void interrupt() {
    hasLast = false;
  }

  /** How far gravity turned from the block before to the last one, rad; infinite if not known. */
  double turnByGravity() {
    return turnByGravity;
  }

  /** Takes in the next block. */
  void update(SignalBlock block) {
    turnByGravity = Double.POSITIVE_INFINITY;
    double length = block.accMeanLength;
    if (!(length > LEAST_GRAVITY && length < MOST_GRAVITY)) {
      hasLast = false;
      return;
    }
    double x = block.accX / length;
    double y = block.accY / length;
    double z = block.accZ / length;
    double turnWithin = block.gyrLength * block.seconds;
    if (hasLast) {
      compare(block, x, y, z, Math.max(turnWithin, lastTurnWithin));
    }
    lastX = x;
    lastY = y;
    lastZ = z;
    lastRotationX = block.gyrX * block.seconds;
    lastRotationY = block.gyrY * block.seconds;
    lastRotationZ = block.gyrZ * block.seconds;
    lastTurnWithin = turnWithin;
    hasLast = true;
  }

  private void compare(SignalBlock block, double x, double y, double z, double turnWithin) {
    setTurn(x, y, z);
    setUp(x, y, z);
    rotation[0] = (lastRotationX + block.gyrX * block.seconds) / 2;
    rotation[1] = (lastRotationY + block.gyrY * block.seconds) / 2;
    rotation[2] = (lastRotationZ + block.gyrZ * block.seconds) / 2;
    if (turnWithin < MOST_TURN) {
      asRadians.add(turn, rotation, up);
      judgeAxes();
      judgeScale();
      endUnit();
    } else if (turnWithin * PER_DEGREE < MOST_TURN && turnsFarTooMuch()) {
      rotation[0] *= PER_DEGREE;
      rotation[1] *= PER_DEGREE;
      rotation[2] *= PER_DEGREE;
      asDegrees.add(turn, rotation, up);
      judgeUnit();
    }
  }

  private boolean turnsFarTooMuch() {
    double squared =
        rotation[0] * rotation[0] + rotation[1] * rotation[1] + rotation[2] * rotation[2];
    return squared > FAR_TOO_MUCH * FAR_TOO_MUCH * turnByGravity * turnByGravity;
  }

  /** A vector that stays upright in a sensor that turns by ω turns by −ω, seen from the sensor. */
  private void setTurn(double x, double y, double z) {
    double cx = y * lastZ - z * lastY;
    double cy = z * lastX - x * lastZ;
    double cz = x * lastY - y * lastX;
    double sine = Math.sqrt(cx * cx + cy * cy + cz * cz);
    turnByGravity = StrictMath.atan2(sine, x * lastX + y * lastY + z * lastZ);
    double scale = sine > 0 ? turnByGravity / sine : 1;
    turn[0] = cx * scale;
    turn[1] = cy * scale;
    turn[2] = cz * scale;
  }

  private void setUp(double x, double y, double z) {
    double mx = x + lastX;
    double my = y + lastY;
    double mz = z + lastZ;
    double scale = 1 / Math.max(1e-6, Math.sqrt(mx * mx + my * my + mz * mz));
    up[0] = mx * scale;
    up[1] = my * scale;
    up[2] = mz * scale;
  }

  private void judgeAxes() {
    if (!asRadians.ready()) {
      return;
    }
    double asIs = asRadians.unexplained(0);
    if (asIs < FAR_BETTER) {
      log.end(SignalProblem.AXES_DISAGREE, source);
      timesBest = 0;
      return;
    }
    int best = asRadians.best();
    double unexplained = asRadians.unexplained(best);
    boolean farBetter = asIs - unexplained > FAR_BETTER;
    boolean same = best == lastBest;
    lastBest = best;
    timesBest =
        farBetter && unexplained < GOOD && asRadians.mayExplain() && same ? timesBest + 1 : 0;
    if (timesBest >= LEAST_TIMES_BEST && !log.active(SignalProblem.AXES_DISAGREE, source)) {
      log.start(
          SignalProblem.AXES_DISAGREE,
          source,
          1 - unexplained,
          "'s accelerometer and gyroscope do not share their axes: "
              + AxisMap.describe(best)
              + " between them.");
    }
  }

  private void judgeScale() {
    if (!asRadians.ready() || asRadians.correlation() < CLOSE) {
      return;
    }
    double ratio = asRadians.ratio();
    boolean wrong = ratio > MOST_RATIO || ratio < 1 / MOST_RATIO;
    wrongRatios = wrong ? wrongRatios + 1 : 0;
    if (!wrong) {
      log.end(SignalProblem.TURNS_DISAGREE, source);
    } else if (wrongRatios >= LEAST_WRONG_RATIOS
        && !log.active(SignalProblem.TURNS_DISAGREE, source)) {
      log.start(
          SignalProblem.TURNS_DISAGREE,
          source,
          asRadians.correlation(),
          "'s gyroscope tells "
              + ProblemLog.decimal(ratio)
              + " times the turn that the accelerometer sees gravity make.");
    }
  }

  private void judgeUnit() {
    if (!asDegrees.ready() || log.active(SignalProblem.ANGULAR_RATE_IN_DEGREES, source)) {
      return;
    }
    double unexplained = asDegrees.unexplained(asDegrees.best());
    if (unexplained < GOOD) {
      log.start(
          SignalProblem.ANGULAR_RATE_IN_DEGREES,
          source,
          1 - unexplained,
          "'s angular rate looks like °/s, not rad/s: it turns some 57 times as far as gravity.");
      asRadians.restart();
    }
  }

  private void endUnit() {
    if (asRadians.ready() && asRadians.unexplained(0) < GOOD) {
      log.end(SignalProblem.ANGULAR_RATE_IN_DEGREES, source);
    }
  }
}
