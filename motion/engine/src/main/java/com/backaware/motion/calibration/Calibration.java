package com.backaware.motion.calibration;

import com.backaware.motion.mounting.Mounting;
import java.util.Optional;

/**
 * What a guided calibration has found out of one wearing of the belt. As plain numbers: {@link
 * CalibrationNumbers}.
 *
 * @param pelvis how the sensor at the sacrum sits
 * @param thorax how the sensor at the thoracic spine sits, if there is one and it was seen to bend
 * @param range how far the wearer went
 * @param noise what the sensor at the sacrum read while standing
 * @param quality how good the calibration is
 * @param madeAtEpochMillis when it was made, milliseconds since 1970
 * @param validUntilEpochMillis when it ends, milliseconds since 1970
 */
public record Calibration(
    Mounting pelvis,
    Optional<Mounting> thorax,
    MovementRange range,
    SensorNoise noise,
    CalibrationQuality quality,
    long madeAtEpochMillis,
    long validUntilEpochMillis) {

  /** How long a calibration is valid, milliseconds: 8 hours. Chosen: a day's belt comes off. */
  public static final long VALID_MILLIS = 8 * 3_600_000L;

  /** How far clocks may be apart, milliseconds: 5 minutes. Chosen. */
  private static final long CLOCK_TOLERANCE_MILLIS = 300_000;

  /**
   * @throws IllegalArgumentException if it ends before it was made or is valid for longer than
   *     {@link #VALID_MILLIS}
   */
  public Calibration {
    long valid = validUntilEpochMillis - madeAtEpochMillis;
    if (valid < 0 || valid > VALID_MILLIS) {
      throw new IllegalArgumentException(
          "valid for " + valid + " ms; it must be from 0 to " + VALID_MILLIS);
    }
  }

  /** Whether it may be judged by at an instant, milliseconds since 1970. */
  public CalibrationState state(long nowEpochMillis) {
    if (quality.poor()) {
      return CalibrationState.POOR;
    }
    boolean begun = nowEpochMillis >= madeAtEpochMillis - CLOCK_TOLERANCE_MILLIS;
    return begun && nowEpochMillis < validUntilEpochMillis
        ? CalibrationState.FRESH
        : CalibrationState.STALE;
  }

  /** Why nothing is judged by it at an instant, as a sentence for the wearer; empty when fresh. */
  public Optional<String> refusal(long nowEpochMillis) {
    return switch (state(nowEpochMillis)) {
      case FRESH -> Optional.empty();
      case STALE ->
          Optional.of(
              "Your calibration is out of date. Calibrate again; it takes less than a minute.");
      case POOR ->
          Optional.of(
              "Your calibration is not good enough: "
                  + quality.reason().orElse("it is incomplete")
                  + ". Calibrate again.");
    };
  }

  /** The same, over from this instant on because the belt was taken off. */
  public Calibration takenOff(long nowEpochMillis) {
    long end = Math.max(madeAtEpochMillis, Math.min(validUntilEpochMillis, nowEpochMillis));
    return new Calibration(pelvis, thorax, range, noise, quality, madeAtEpochMillis, end);
  }
}
