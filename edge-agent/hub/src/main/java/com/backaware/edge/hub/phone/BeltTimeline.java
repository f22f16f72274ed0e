package com.backaware.edge.hub.phone;

import com.backaware.edge.hub.outcome.CommandFailure;
import com.backaware.motion.recording.RecordingWriter;
import com.backaware.motion.sample.BeltSample;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Brings both sensors of a phone to the times of its accelerometer: each sample has the
 * accelerometer's reading and the mean angular rate since the reading before it. Samples begin and
 * end with the gyroscope; where it has a gap between, the angular rate is "not a number".
 */
final class BeltTimeline {
  /** Slowest sensor that is played, Hz. Chosen: belts sample at 25 Hz or more. */
  private static final double LEAST_HERTZ = 20;

  private static final double MICROS_PER_SECOND = 1e6;

  private final PhoneExport export;
  private final PhoneSignals signals;

  BeltTimeline(PhoneExport export, PhoneSignals signals) {
    this.export = export;
    this.signals = signals;
  }

  /** The phone's recording as a belt recording, CSV v1. */
  byte[] toBeltRecording() throws IOException {
    requireRate("accelerometer", signals.acceleration());
    requireRate("gyroscope", signals.rotation());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    long written = 0;
    try (RecordingWriter out =
        new RecordingWriter(bytes, Map.of("source", signals.app()), /* hasThorax= */ false)) {
      written = write(out);
    }
    if (written == 0) {
      throw export.problem(
          "has an accelerometer and a gyroscope that never ran at the same time; record both"
              + " together");
    }
    return bytes.toByteArray();
  }

  private long write(RecordingWriter out) throws IOException {
    SensorTrack acceleration = signals.acceleration();
    IntervalMean rotation = new IntervalMean(signals.rotation());
    long usual = acceleration.medianIntervalMicros();
    long end = signals.rotation().micros(signals.rotation().size() - 1);
    BeltSample sample = new BeltSample();
    long zero = Long.MIN_VALUE;
    long written = 0;
    for (int i = 0; i < acceleration.size(); i++) {
      long time = acceleration.micros(i);
      long before = i == 0 ? time - usual : Math.max(acceleration.micros(i - 1), time - 3 * usual);
      boolean turned = rotation.over(before, time);
      if (!turned && (zero == Long.MIN_VALUE || time > end)) {
        continue;
      }
      zero = zero == Long.MIN_VALUE ? time : zero;
      fill(sample, i, turned ? rotation : null);
      sample.timeMicros = time - zero;
      out.write(sample);
      written++;
    }
    return written;
  }

  private void fill(BeltSample sample, int index, @Nullable IntervalMean rotation) {
    SensorTrack acceleration = signals.acceleration();
    sample.pelvis.accX = acceleration.value(index, 0);
    sample.pelvis.accY = acceleration.value(index, 1);
    sample.pelvis.accZ = acceleration.value(index, 2);
    sample.pelvis.gyrX = rotation == null ? Double.NaN : rotation.mean(0);
    sample.pelvis.gyrY = rotation == null ? Double.NaN : rotation.mean(1);
    sample.pelvis.gyrZ = rotation == null ? Double.NaN : rotation.mean(2);
  }

  private void requireRate(String sensor, SensorTrack track) {
    if (track.size() < 2) {
      throw export.problem("has no readings of the " + sensor + "; record again");
    }
    double hertz = MICROS_PER_SECOND / track.medianIntervalMicros();
    if (hertz < LEAST_HERTZ) {
      throw tooSlow(sensor, hertz);
    }
  }

  private CommandFailure tooSlow(String sensor, double hertz) {
    return export.problem(
        String.format(
            Locale.ROOT,
            "has its %s at %.3g Hz; a movement needs %.0f Hz or more: set the app to 100 Hz and"
                + " record again",
            sensor,
            hertz,
            LEAST_HERTZ));
  }
}
