package com.backaware.motion.orientation;

/** Turns a quaternion by a small rotation in the sensor's own axes, exactly. */
final class StrapdownIntegration {
  private static final double SERIES_LIMIT = 0.04;

  private final Quaternion increment = new Quaternion();

  /** Turns by a rotation vector (axis times angle, radians) given in the sensor's axes. */
  void rotate(Quaternion orientation, double rx, double ry, double rz) {
    double squared = (rx * rx + ry * ry + rz * rz) / 4;
    double cosine;
    double sinc;
    if (squared <= SERIES_LIMIT) {
      // Up to 0.4 rad; the first terms left out are below 1e-15.
      cosine =
          1
              - squared
                  * (1 / 2.0
                      - squared
                          * (1 / 24.0
                              - squared
                                  * (1 / 720.0 - squared * (1 / 40320.0 - squared / 3628800))));
      sinc =
          1
              - squared
                  * (1 / 6.0 - squared * (1 / 120.0 - squared * (1 / 5040.0 - squared / 362880)));
    } else {
      double half = Math.sqrt(squared);
      cosine = StrictMath.cos(half);
      sinc = StrictMath.sin(half) / half;
    }
    double scale = sinc / 2;
    increment.set(cosine, rx * scale, ry * scale, rz * scale);
    orientation.setProduct(orientation, increment);
    orientation.normalize();
  }
}
