package com.backaware.edge.hub.phone;

/** A phone app whose exports can be read. */
public enum PhoneApp {
  /** Sensor Logger. */
  SENSOR_LOGGER("Sensor Logger", "a column " + SensorLoggerExport.SECONDS),
  /** phyphox. */
  PHYPHOX("phyphox", "a column \"Time (s)\"");

  private final String title;
  private final String mark;

  PhoneApp(String title, String mark) {
    this.title = title;
    this.mark = mark;
  }

  /** The app's name. */
  String title() {
    return title;
  }

  /** What its files have and no others. */
  String mark() {
    return mark;
  }

  /** Whether it wrote a table. */
  boolean wrote(CsvTable table) {
    return this == SENSOR_LOGGER ? SensorLoggerExport.wrote(table) : PhyphoxExport.wrote(table);
  }

  /** Reads the sensors in an export of this app. */
  PhoneSignals read(PhoneExport export) {
    return this == SENSOR_LOGGER
        ? new SensorLoggerExport(export).read()
        : new PhyphoxExport(export).read();
  }
}
