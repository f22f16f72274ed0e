package com.backaware.motion.sample;

/**
 * Decides which samples the engine may use, and gives them a time that always goes forward. One bad
 * sample is rejected and counted; it never ends a session. Values are those of the pelvis: a second
 * sensor that fails must not silence the first.
 *
 * <ul>
 *   <li>A value that is not finite: {@link SampleVerdict#NOT_FINITE}.
 *   <li>Beyond {@link #ACCELERATION_LIMIT} or {@link #ANGULAR_RATE_LIMIT} on an axis, or a time
 *       beyond {@link #TIME_LIMIT_MICROS}: {@link SampleVerdict#OUT_OF_RANGE}.
 *   <li>The time of the last used sample: {@link SampleVerdict#DUPLICATE}.
 *   <li>A time before that: {@link SampleVerdict#OUT_OF_ORDER}. When such samples go on for {@link
 *       #CLOCK_RESET_MICROS}, in order among themselves, the belt's clock was set back for good:
 *       the next one is used again, and from then on {@link #timeMicros()} is the belt's time plus
 *       the offset that lets the session's time go on where it was.
 *   <li>A time more than {@link #FAR_AHEAD_MICROS} ahead: {@link SampleVerdict#OUT_OF_ORDER}, since
 *       one garbled time must not make everything after it late. When the next usable sample agrees
 *       with it, the jump was real, and that one is used, however many hours were missed.
 *   <li>More than {@link #GAP_MICROS} after the last used sample: {@link SampleVerdict#BRIDGED},
 *       used and counted as a gap.
 * </ul>
 */
public final class SampleIntake {
  /**
   * Largest acceleration per axis, m/s²: ±16 g, the widest range of the motion sensors used in
   * wearables (such as ICM-20948, BMI270), plus 5 % for their tolerance of scale and offset.
   */
  public static final double ACCELERATION_LIMIT = 16 * 9.80665 * 1.05;

  /** Largest angular rate per axis, rad/s: ±2000 °/s of the same sensors, plus 5 %. */
  public static final double ANGULAR_RATE_LIMIT = 2000 * Math.PI / 180 * 1.05;

  /**
   * Longest interval that is no gap, microseconds. Chosen: belts sample at 25 Hz or more, and in 50
   * ms of a squat the tilt changes by 3° at most.
   */
  public static final long GAP_MICROS = 50_000;

  /** Longest jump ahead that is believed at once, microseconds. Chosen. */
  public static final long FAR_AHEAD_MICROS = 10_000_000;

  /**
   * How long late samples have to go on before the belt's clock counts as set back, microseconds.
   * Chosen: longer than a radio link delivers old packets late.
   */
  public static final long CLOCK_RESET_MICROS = 1_000_000;

  /**
   * Largest time of either sign, microseconds: 3,000 years, so that sums stay far from overflow.
   */
  public static final long TIME_LIMIT_MICROS = 100_000_000_000_000_000L;

  private final long[] counts = new long[SampleVerdict.values().length];
  private long offered;
  private boolean started;
  private long lastMicros;
  private long offsetMicros;
  private boolean suspected;
  private long suspectFirstMicros;
  private long suspectLastMicros;

  /**
   * Checks the next sample; when the verdict is not a rejection, {@link #timeMicros()} is its time.
   */
  public SampleVerdict check(BeltSample sample) {
    offered++;
    SampleVerdict verdict = judgeValues(sample);
    if (!verdict.rejected()) {
      verdict = judgeTime(sample.timeMicros);
    }
    counts[verdict.ordinal()]++;
    return verdict;
  }

  /**
   * Session time of the last used sample, microseconds: strictly increasing from one used sample to
   * the next, and the belt's own time unless its clock was set back.
   */
  public long timeMicros() {
    return lastMicros + offsetMicros;
  }

  /** Samples checked so far. */
  public long offered() {
    return offered;
  }

  /** Samples so far that fared so. */
  public long count(SampleVerdict verdict) {
    return counts[verdict.ordinal()];
  }

  private static SampleVerdict judgeValues(BeltSample sample) {
    SampleVerdict verdict = judgeReading(sample.pelvis);
    if (verdict == SampleVerdict.ACCEPTED
        && (sample.timeMicros > TIME_LIMIT_MICROS || sample.timeMicros < -TIME_LIMIT_MICROS)) {
      return SampleVerdict.OUT_OF_RANGE;
    }
    return verdict;
  }

  private static SampleVerdict judgeReading(ImuReading r) {
    double sum = r.accX + r.accY + r.accZ + r.gyrX + r.gyrY + r.gyrZ;
    if (!Double.isFinite(sum) && !allFinite(r)) {
      return SampleVerdict.NOT_FINITE;
    }
    boolean within =
        Math.abs(r.accX) <= ACCELERATION_LIMIT
            && Math.abs(r.accY) <= ACCELERATION_LIMIT
            && Math.abs(r.accZ) <= ACCELERATION_LIMIT
            && Math.abs(r.gyrX) <= ANGULAR_RATE_LIMIT
            && Math.abs(r.gyrY) <= ANGULAR_RATE_LIMIT
            && Math.abs(r.gyrZ) <= ANGULAR_RATE_LIMIT;
    return within ? SampleVerdict.ACCEPTED : SampleVerdict.OUT_OF_RANGE;
  }

  private static boolean allFinite(ImuReading r) {
    return Double.isFinite(r.accX)
        && Double.isFinite(r.accY)
        && Double.isFinite(r.accZ)
        && Double.isFinite(r.gyrX)
        && Double.isFinite(r.gyrY)
        && Double.isFinite(r.gyrZ);
  }

  private SampleVerdict judgeTime(long time) {
    if (!started) {
      started = true;
      lastMicros = time;
      return SampleVerdict.ACCEPTED;
    }
    long interval = time - lastMicros;
    if (interval == 0) {
      return SampleVerdict.DUPLICATE;
    }
    if (interval < 0 || interval > FAR_AHEAD_MICROS) {
      return judgeSuspect(time);
    }
    suspected = false;
    lastMicros = time;
    return interval > GAP_MICROS ? SampleVerdict.BRIDGED : SampleVerdict.ACCEPTED;
  }

  /** A time that does not follow on: a lone garbled one, or the first of a clock that jumped. */
  private SampleVerdict judgeSuspect(long time) {
    boolean follows =
        suspected
            && time > suspectLastMicros
            && time - suspectLastMicros <= FAR_AHEAD_MICROS
            && (time > lastMicros) == (suspectFirstMicros > lastMicros);
    if (!follows) {
      suspected = true;
      suspectFirstMicros = time;
      suspectLastMicros = time;
      return SampleVerdict.OUT_OF_ORDER;
    }
    suspectLastMicros = time;
    if (time < lastMicros) {
      if (time - suspectFirstMicros < CLOCK_RESET_MICROS) {
        return SampleVerdict.OUT_OF_ORDER;
      }
      // The samples rejected meanwhile tell how long the session went on.
      offsetMicros += lastMicros - suspectFirstMicros + 1;
    }
    suspected = false;
    lastMicros = time;
    return SampleVerdict.BRIDGED;
  }
}
