package com.backaware.motion.orientation;

import java.util.Arrays;

/**
 * Second-order Butterworth low-pass on several channels, stepped by its exact continuous-time
 * solution, so that sample times may be irregular. Until one time constant has passed it answers
 * the mean of what it was given, which is its best guess without a past.
 *
 * <p>With time in units of the time constant τ (cut-off √2/(2πτ)) the filter is y″ + 2y′ + 2(y − u)
 * = 0, whose step response is made of e⁻ᵃcos a and e⁻ᵃsin a with a = Δt/τ.
 */
final class ButterworthLowPass {
  private static final double SERIES_LIMIT = 0.1;

  private final double timeConstant;
  private final double[] value;
  private final double[] slope;

  private double stepSeconds = Double.NaN;
  private double cosinePart;
  private double sinePart;
  private double age;
  private long meanCount;

  ButterworthLowPass(double timeConstant, int channels) {
    this.timeConstant = timeConstant;
    this.value = new double[channels];
    this.slope = new double[channels];
  }

  /** Forgets the past: the next input is answered as it is. */
  void restart() {
    age = 0;
    meanCount = 0;
    Arrays.fill(slope, 0);
  }

  /**
   * Prepares for inputs that have held for this long; to be called once before each set of them.
   */
  void step(double seconds) {
    if (age < timeConstant) {
      // A running mean has the form of the filter's step, without a slope.
      age += seconds;
      meanCount++;
      cosinePart = 1 - 1.0 / meanCount;
      sinePart = 0;
      stepSeconds = Double.NaN;
    } else if (seconds != stepSeconds) {
      stepSeconds = seconds;
      computeResponse(seconds / timeConstant);
    }
  }

  /** Feeds one channel and answers its filtered value. */
  double filter(int channel, double input) {
    double deviation = value[channel] - input;
    double speed = slope[channel];
    slope[channel] = cosinePart * speed - sinePart * (speed + 2 * deviation);
    double filtered = input + cosinePart * deviation + sinePart * (speed + deviation);
    value[channel] = filtered;
    return filtered;
  }

  /** The filtered value of one channel. */
  double value(int channel) {
    return value[channel];
  }

  /** How fast the filtered value of one channel changes, per second. */
  double slope(int channel) {
    return slope[channel] / timeConstant;
  }

  private void computeResponse(double a) {
    if (a <= SERIES_LIMIT) {
      // Powers of (−1 + i)a; the first term left out is below 1e-13.
      double a2 = a * a;
      double a3 = a2 * a;
      cosinePart = 1 - a + a3 * (1 / 3.0 - a / 6 + a2 / 30 - a2 * a2 / 630 + a2 * a3 / 2520);
      sinePart = a - a2 + a3 * (1 / 3.0 - a2 / 30 + a3 / 90 - a2 * a2 / 630);
    } else {
      double decay = StrictMath.exp(-a);
      cosinePart = decay * StrictMath.cos(a);
      sinePart = decay * StrictMath.sin(a);
    }
  }
}
