package com.backaware.motion.simulator.body;

/**
 * Functions of time with exact first and second derivatives: uniform B-splines of degree five, four
 * times continuously differentiable. Before the first and after the last control point the values
 * stay. Not thread-safe: {@link #moveTo} sets what the other methods give.
 */
public final class SplineTrack {
  private static final int TAPS = 6;

  private final double[][] controls;
  private final double step;
  private final double[] weight = new double[TAPS];
  private final double[] slope = new double[TAPS];
  private final double[] bend = new double[TAPS];
  private int first;

  /**
   * @param controls control points of each function, all of one length
   * @param step time between two control points, seconds
   */
  public SplineTrack(double[][] controls, double step) {
    this.controls = controls;
    this.step = step;
  }

  /** Control points of a function. */
  public int size() {
    return controls[0].length;
  }

  /** Sets the time of what the other methods give, seconds. */
  public void moveTo(double seconds) {
    double position = seconds / step;
    double floor = Math.floor(position);
    first = (int) floor - 2;
    setWeights(position - floor);
  }

  /** Value of a function. */
  public double value(int index) {
    return sum(controls[index], weight);
  }

  /** First derivative, per second. */
  public double rate(int index) {
    return sum(controls[index], slope) / step;
  }

  /** Second derivative, per second squared. */
  public double acceleration(int index) {
    return sum(controls[index], bend) / (step * step);
  }

  private double sum(double[] points, double[] weights) {
    double sum = 0;
    for (int i = 0; i < TAPS; i++) {
      int at = Math.max(0, Math.min(points.length - 1, first + i));
      sum += weights[i] * points[at];
    }
    return sum;
  }

  private void setWeights(double u) {
    double v = 1 - u;
    double[] w = weight;
    w[0] = v * v * v * v * v / 120;
    w[1] = (26 + u * (-50 + u * (20 + u * (20 + u * (-20 + 5 * u))))) / 120;
    w[2] = (66 + u * u * (-60 + u * u * (30 - 10 * u))) / 120;
    w[3] = (26 + u * (50 + u * (20 + u * (-20 + u * (-20 + 10 * u))))) / 120;
    w[4] = (1 + u * (5 + u * (10 + u * (10 + u * (5 - 5 * u))))) / 120;
    w[5] = u * u * u * u * u / 120;
    double[] d = slope;
    d[0] = -v * v * v * v / 24;
    d[1] = (-50 + u * (40 + u * (60 + u * (-80 + 25 * u)))) / 120;
    d[2] = u * (-120 + u * u * (120 - 50 * u)) / 120;
    d[3] = (50 + u * (40 + u * (-60 + u * (-80 + 50 * u)))) / 120;
    d[4] = (5 + u * (20 + u * (30 + u * (20 - 25 * u)))) / 120;
    d[5] = u * u * u * u / 24;
    double[] b = bend;
    b[0] = v * v * v / 6;
    b[1] = (40 + u * (120 + u * (-240 + 100 * u))) / 120;
    b[2] = (-120 + u * u * (360 - 200 * u)) / 120;
    b[3] = (40 + u * (-120 + u * (-240 + 200 * u))) / 120;
    b[4] = (20 + u * (60 + u * (60 - 100 * u))) / 120;
    b[5] = u * u * u / 6;
  }
}
