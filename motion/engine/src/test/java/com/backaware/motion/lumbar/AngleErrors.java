package com.backaware.motion.lumbar;

/** Errors of an angle where it is known, degrees. */
final class AngleErrors {
  private long count;
  private double sum;
  private double squares;
  private double largest;

  void add(double error) {
    if (Double.isNaN(error)) {
      return;
    }
    count++;
    sum += error;
    squares += error * error;
    largest = Math.max(largest, Math.abs(error));
  }

  void clear() {
    count = 0;
    sum = 0;
    squares = 0;
    largest = 0;
  }

  long count() {
    return count;
  }

  double mean() {
    return sum / count;
  }

  double rootMeanSquare() {
    return Math.sqrt(squares / count);
  }

  double largest() {
    return largest;
  }
}
