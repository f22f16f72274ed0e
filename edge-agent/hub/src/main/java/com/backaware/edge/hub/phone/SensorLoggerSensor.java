package com.backaware.edge.hub.phone;

/** The sensors of Sensor Logger that count here, by the names of their files. */
enum SensorLoggerSensor {
  /** Acceleration with gravity, m/s²; Android only. */
  TOTAL_ACCELERATION("TotalAcceleration"),
  /** Acceleration without gravity, m/s². */
  ACCELEROMETER("Accelerometer"),
  /** Gravity, m/s². */
  GRAVITY("Gravity"),
  /** Acceleration with gravity as the chip gives it; in g on iOS unless units are standardised. */
  ACCELEROMETER_UNCALIBRATED("AccelerometerUncalibrated"),
  /** Angular rate, rad/s. */
  GYROSCOPE("Gyroscope"),
  /** Angular rate with the chip's bias in it, rad/s. */
  GYROSCOPE_UNCALIBRATED("GyroscopeUncalibrated");

  private final String fileName;

  SensorLoggerSensor(String fileName) {
    this.fileName = fileName;
  }

  /** Name of its file without the ending; in a combined file the start of its columns. */
  String fileName() {
    return fileName;
  }
}
