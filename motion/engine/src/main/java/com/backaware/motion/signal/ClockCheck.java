package com.backaware.motion.signal;

import com.backaware.motion.sample.SampleIntake;
import com.backaware.motion.sample.SampleVerdict;

/** Judges the samples' times, and how many samples are usable at all. */
final class ClockCheck {
  /** Samples that are judged together. Chosen: a few seconds at customary rates. */
  private static final int WINDOW = 128;

  /** No belt samples faster: a shorter mean interval is another unit, µs. Chosen: 5 kHz. */
  private static final double LEAST_INTERVAL = 200;

  /** No belt samples slower: a longer mean interval is another unit, µs. Chosen: 2 Hz. */
  private static final double MOST_INTERVAL = 500_000;

  /** An interval this many usual ones long is a hole, not jitter. Chosen. */
  private static final double HOLE = 1.8;

  /** How fast the usual interval follows, per sample. Chosen. */
  private static final double MEDIAN_GAIN = 1 / 64.0;

  /** Samples in a row that may be missing for a block to go on. Chosen. */
  private static final double MOST_SKIPPED = 10;

  /** Missing samples that count of one hole: few long holes are gaps, not dropouts. Chosen. */
  private static final double MOST_IN_A_HOLE = 25;

  /** Windows over which missing samples are counted. Chosen: the gaps of good links even out. */
  private static final int DROPOUT_WINDOWS = 4;

  /** Shares of missing samples at which dropouts begin and end. Chosen. */
  private static final double MANY_MISSING = 0.15;

  private static final double FEW_MISSING = 0.05;

  /** Shares of unusable samples at which they are told. Chosen. */
  private static final double MANY_BAD = 0.1;

  /** How far the declared rate may be off. Chosen: crystals are far better, rates in steps of 2. */
  private static final double RATE_TOLERANCE = 0.1;

  /** Windows in a row that have to show a wrong rate. Chosen. */
  private static final int WRONG_WINDOWS = 2;

  /** Session time without samples that is told, µs. Chosen: one minute. */
  private static final long LONG_GAP_MICROS = 60_000_000;

  private final ProblemLog log;
  private final double declaredHertz;
  private boolean started;
  private long lastMicros;
  private long lastSentMicros;
  private long lastSessionMicros;
  private double usual;
  private double disorderSeconds;
  private int windows;
  private int regular;
  private double regularSpan;
  private int count;
  private int repeats;
  private int tooShort;
  private int tooLong;
  private double missing;
  private int notFinite;
  private int outOfRange;
  private int outOfOrder;
  private int wrongRates;

  /**
   * @param declaredHertz what the source says its rate is; NaN if it says nothing
   */
  ClockCheck(ProblemLog log, double declaredHertz) {
    this.log = log;
    this.declaredHertz = declaredHertz;
  }

  /**
   * Takes in the next sample.
   *
   * @param timeMicros the belt's own time
   * @param verdict of the intake
   * @param sessionMicros time of the last used sample
   * @return seconds since the sample before, 0 if it does not follow on
   */
  double update(long timeMicros, SampleVerdict verdict, long sessionMicros) {
    if (!started) {
      started = true;
      lastMicros = timeMicros;
      lastSentMicros = timeMicros;
      lastSessionMicros = sessionMicros;
    }
    countInterval(timeMicros - lastSentMicros);
    countVerdict(verdict);
    double seconds = 0;
    if (verdict == SampleVerdict.OUT_OF_ORDER) {
      disorderSeconds = (timeMicros - lastMicros) * 1e-6;
      tellBack();
    } else {
      seconds = step(timeMicros - lastMicros);
      lastMicros = timeMicros;
      tellGap(verdict, sessionMicros);
    }
    lastSentMicros = timeMicros;
    lastSessionMicros = sessionMicros;
    if (++count == WINDOW) {
      judgeWindow();
    }
    return seconds;
  }

  private void countInterval(long interval) {
    repeats += interval == 0 ? 1 : 0;
    tooShort += interval > 0 && interval < LEAST_INTERVAL ? 1 : 0;
    tooLong += interval > MOST_INTERVAL ? 1 : 0;
  }

  /** Follows the usual interval, which is the median, and counts the holes. */
  private double step(long interval) {
    if (interval <= 0) {
      return 0;
    }
    if (usual == 0) {
      usual = interval;
    }
    if (interval < HOLE * usual) {
      regular++;
      regularSpan += interval;
    } else {
      missing += Math.min(interval / usual - 1, MOST_IN_A_HOLE);
    }
    usual += interval < usual ? -usual * MEDIAN_GAIN : usual * MEDIAN_GAIN;
    return interval > MOST_SKIPPED * usual ? 0 : interval * 1e-6;
  }

  private void countVerdict(SampleVerdict verdict) {
    notFinite += verdict == SampleVerdict.NOT_FINITE ? 1 : 0;
    outOfRange += verdict == SampleVerdict.OUT_OF_RANGE ? 1 : 0;
    outOfOrder += verdict == SampleVerdict.OUT_OF_ORDER ? 1 : 0;
  }

  private void tellBack() {
    if (disorderSeconds < 0) {
      tellDisorder("'s time went back by ");
    }
  }

  /** A jump ahead is a gap when time goes on from there, and disorder when it comes back. */
  private void tellGap(SampleVerdict verdict, long sessionMicros) {
    long silence = sessionMicros - lastSessionMicros;
    if (silence >= LONG_GAP_MICROS && verdict == SampleVerdict.BRIDGED) {
      log.start(
          SignalProblem.LONG_GAP,
          SignalSource.STREAM,
          1,
          " was silent for " + ProblemLog.decimal(silence / 60e6) + " minutes.");
      disorderSeconds = 0;
    } else if (!verdict.rejected()) {
      log.end(SignalProblem.LONG_GAP, SignalSource.STREAM);
      if (disorderSeconds > 0 && silence < SampleIntake.FAR_AHEAD_MICROS) {
        tellDisorder("'s time jumped ahead by ");
      }
      disorderSeconds = 0;
    }
  }

  private void tellDisorder(String how) {
    if (!log.active(SignalProblem.TIME_OUT_OF_ORDER, SignalSource.STREAM)) {
      String amount = ProblemLog.decimal(Math.abs(disorderSeconds)) + " s for a moment.";
      log.start(SignalProblem.TIME_OUT_OF_ORDER, SignalSource.STREAM, 1, how + amount);
    }
  }

  private void judgeWindow() {
    judgeUnit();
    judgeBad(SignalProblem.NOT_FINITE, notFinite, " with values that are not numbers.");
    judgeBad(SignalProblem.OUT_OF_RANGE, outOfRange, " with values that no sensor measures.");
    if (outOfOrder == 0) {
      log.end(SignalProblem.TIME_OUT_OF_ORDER, SignalSource.STREAM);
    }
    if (++windows == DROPOUT_WINDOWS) {
      judgeDropouts();
      windows = 0;
      missing = 0;
    }
    judgeRate();
    count = repeats = tooShort = tooLong = regular = notFinite = outOfRange = outOfOrder = 0;
    regularSpan = 0;
  }

  private void judgeUnit() {
    if (repeats > WINDOW / 2) {
      tellUnit("seconds: they hardly grow.");
    } else if (tooShort > WINDOW / 2) {
      tellUnit("milliseconds: they grow by less than 200 from sample to sample.");
    } else if (tooLong > WINDOW / 2) {
      tellUnit("nanoseconds: they grow by more than 500000 from sample to sample.");
    } else {
      log.end(SignalProblem.TIME_UNIT, SignalSource.STREAM);
    }
  }

  private void tellUnit(String unit) {
    if (!log.active(SignalProblem.TIME_UNIT, SignalSource.STREAM)) {
      String evidence = "'s times are not in microseconds, and look like " + unit;
      log.start(SignalProblem.TIME_UNIT, SignalSource.STREAM, 0.9, evidence);
    }
  }

  private void judgeBad(SignalProblem problem, int bad, String what) {
    if (bad == 0) {
      log.end(problem, SignalSource.STREAM);
    } else if (bad > MANY_BAD * WINDOW && !log.active(problem, SignalSource.STREAM)) {
      String share = ProblemLog.percent((double) bad / WINDOW);
      log.start(problem, SignalSource.STREAM, 1, " sends " + share + " of its samples" + what);
    }
  }

  private void judgeDropouts() {
    double share = missing / (missing + DROPOUT_WINDOWS * WINDOW);
    if (share < FEW_MISSING) {
      log.end(SignalProblem.DROPOUTS, SignalSource.STREAM);
    } else if (share > MANY_MISSING && !log.active(SignalProblem.DROPOUTS, SignalSource.STREAM)) {
      log.start(
          SignalProblem.DROPOUTS,
          SignalSource.STREAM,
          0.9,
          " loses samples: " + ProblemLog.percent(share) + " were missing lately.");
    }
  }

  private void judgeRate() {
    double hertz = 1e6 * regular / regularSpan;
    boolean wrong =
        Math.abs(hertz - declaredHertz) > RATE_TOLERANCE * declaredHertz
            && !log.active(SignalProblem.TIME_UNIT, SignalSource.STREAM);
    wrongRates = wrong ? wrongRates + 1 : 0;
    if (!wrong) {
      log.end(SignalProblem.RATE_DIFFERS, SignalSource.STREAM);
    } else if (wrongRates >= WRONG_WINDOWS
        && !log.active(SignalProblem.RATE_DIFFERS, SignalSource.STREAM)) {
      log.start(
          SignalProblem.RATE_DIFFERS,
          SignalSource.STREAM,
          0.9,
          " samples at "
              + ProblemLog.decimal(hertz)
              + " Hz by its times, but declares "
              + ProblemLog.decimal(declaredHertz)
              + " Hz.");
    }
  }
}
