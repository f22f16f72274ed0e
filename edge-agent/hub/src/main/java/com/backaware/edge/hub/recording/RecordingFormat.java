package com.backaware.edge.hub.recording;

import com.backaware.edge.hub.phone.PhoneApp;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** In which format a recording is. */
public enum RecordingFormat {
  /** Told from the content. */
  AUTO("auto", null),
  /** Belt recording, CSV v1. */
  BELT("belt", null),
  /** What Sensor Logger exports. */
  SENSOR_LOGGER("sensor-logger", PhoneApp.SENSOR_LOGGER),
  /** What phyphox exports. */
  PHYPHOX("phyphox", PhoneApp.PHYPHOX);

  private final String id;
  private final @Nullable PhoneApp app;

  RecordingFormat(String id, @Nullable PhoneApp app) {
    this.id = id;
    this.app = app;
  }

  /** The phone app whose format it is, if it is one's. */
  Optional<PhoneApp> app() {
    return Optional.ofNullable(app);
  }

  @Override
  public String toString() {
    return id;
  }

  /** Reads a format from the command line. */
  public static final class Converter implements ITypeConverter<RecordingFormat> {
    @Override
    public RecordingFormat convert(String text) {
      for (RecordingFormat format : values()) {
        if (format.id.equalsIgnoreCase(text)) {
          return format;
        }
      }
      throw new TypeConversionException(
          "'" + text + "' is no format; it must be auto, belt, sensor-logger or phyphox");
    }
  }
}
