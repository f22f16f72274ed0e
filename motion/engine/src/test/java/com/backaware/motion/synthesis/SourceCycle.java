package com.backaware.motion.synthesis;

import com.backaware.motion.recording.RecordingReader;
import com.backaware.motion.sample.BeltSample;
import com.backaware.motion.sample.ImuReading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The movement of the pelvis in one repetition, taken from the bundled motion-captured set: the
 * mean over three of its repetitions, as Fourier series of the phase (0 at one top, 1 at the next).
 * Uses nothing of the engine, so that changes of the engine leave the synthesis as it is.
 */
final class SourceCycle {
  /** When the pelvis is most upright around repetitions 2, 3 and 4 of the source, microseconds. */
  private static final long[] TOPS = {1_730_000, 3_250_000, 4_800_000, 6_420_000};

  private static final int PHASES = 120;
  private static final int HARMONICS = 5;
  private static final double GRAVITY = 9.80665;

  private final double[] tilt = new double[PHASES];
  private final double[] height = new double[PHASES];
  private final double[][] tiltSeries;
  private final double[][] heightSeries;

  /** Reads the source; its sensor's axes are forward, up and right. */
  SourceCycle(Path source) throws IOException {
    List<double[]> rows = read(source);
    for (int c = 0; c + 1 < TOPS.length; c++) {
      long start = TOPS[c];
      long end = TOPS[c + 1];
      addCycle(rows.stream().filter(r -> r[0] >= start && r[0] < end).toList());
    }
    tiltSeries = harmonics(tilt);
    heightSeries = harmonics(height);
  }

  /** Forward tilt against the top, degrees. */
  double tilt(double phase) {
    return Math.toDegrees(smooth(tiltSeries, phase) - smooth(tiltSeries, 0));
  }

  /** Height against the top, metres. */
  double height(double phase) {
    return smooth(heightSeries, phase) - smooth(heightSeries, 0);
  }

  /** Phase of the lowest point. */
  double bottom() {
    double lowest = 0;
    for (int p = 0; p < PHASES; p++) {
      double phase = (double) p / PHASES;
      lowest = height(phase) < height(lowest) ? phase : lowest;
    }
    return lowest;
  }

  private static List<double[]> read(Path source) throws IOException {
    List<double[]> rows = new ArrayList<>();
    BeltSample sample = new BeltSample();
    try (RecordingReader reader = RecordingReader.open(source)) {
      while (reader.read(sample)) {
        ImuReading r = sample.pelvis;
        rows.add(new double[] {sample.timeMicros, r.accX, r.accY, r.gyrZ});
      }
    }
    return rows;
  }

  private void addCycle(List<double[]> rows) {
    int n = rows.size();
    double seconds = (rows.get(1)[0] - rows.get(0)[0]) * 1e-6;
    double[] lean = new double[n];
    for (int i = 1; i < n; i++) {
      lean[i] = lean[i - 1] - (rows.get(i - 1)[3] + rows.get(i)[3]) / 2 * seconds;
    }
    removeTrend(lean);
    double first = firstLean(rows, lean);
    double[] way = new double[n];
    double speed = 0;
    double mean = 0;
    for (int i = 0; i < n; i++) {
      mean += upwards(rows.get(i), first + lean[i]) / n;
    }
    for (int i = 1; i < n; i++) {
      speed += (upwards(rows.get(i), first + lean[i]) - mean) * seconds;
      way[i] = way[i - 1] + speed * seconds;
    }
    removeTrend(way);
    for (int p = 0; p < PHASES; p++) {
      tilt[p] += at(lean, p * (n - 1.0) / PHASES) / (TOPS.length - 1);
      height[p] += at(way, p * (n - 1.0) / PHASES) / (TOPS.length - 1);
    }
  }

  /** The lean at the start, from the pelvis being as fast forward at the end as at the start. */
  private static double firstLean(List<double[]> rows, double[] lean) {
    double forward = 0;
    double up = 0;
    for (int i = 0; i < lean.length; i++) {
      double c = StrictMath.cos(lean[i]);
      double s = StrictMath.sin(lean[i]);
      forward += c * rows.get(i)[1] + s * rows.get(i)[2];
      up += -s * rows.get(i)[1] + c * rows.get(i)[2];
    }
    return StrictMath.atan2(-forward, up);
  }

  private static double upwards(double[] row, double lean) {
    return -StrictMath.sin(lean) * row[1] + StrictMath.cos(lean) * row[2] - GRAVITY;
  }

  private static void removeTrend(double[] values) {
    double slope = (values[values.length - 1] - values[0]) / (values.length - 1);
    for (int i = 0; i < values.length; i++) {
      values[i] -= slope * i;
    }
  }

  private static double at(double[] values, double index) {
    int i = Math.min(values.length - 2, (int) index);
    return values[i] + (index - i) * (values[i + 1] - values[i]);
  }

  /** Cosine and sine coefficients of the harmonics from 1 on. */
  private static double[][] harmonics(double[] values) {
    double[][] coefficients = new double[HARMONICS][2];
    for (int k = 1; k <= HARMONICS; k++) {
      for (int p = 0; p < PHASES; p++) {
        double angle = 2 * Math.PI * k * p / PHASES;
        coefficients[k - 1][0] += values[p] * StrictMath.cos(angle) * 2 / PHASES;
        coefficients[k - 1][1] += values[p] * StrictMath.sin(angle) * 2 / PHASES;
      }
    }
    return coefficients;
  }

  private static double smooth(double[][] harmonics, double phase) {
    double sum = 0;
    for (int k = 1; k <= HARMONICS; k++) {
      double angle = 2 * Math.PI * k * phase;
      sum +=
          harmonics[k - 1][0] * StrictMath.cos(angle) + harmonics[k - 1][1] * StrictMath.sin(angle);
    }
    return sum;
  }
}
