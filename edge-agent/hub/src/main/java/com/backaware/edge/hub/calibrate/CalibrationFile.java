package com.backaware.edge.hub.calibrate;

import com.backaware.edge.hub.outcome.CommandFailure;
import com.backaware.edge.hub.outcome.ExitCode;
import com.backaware.motion.calibration.Calibration;
import com.backaware.motion.calibration.CalibrationNumbers;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A calibration as a small JSON file: one object of plain numbers, whose names carry their units.
 * Readable by its owner only, and replaced as a whole.
 */
public final class CalibrationFile {
  private static final long LARGEST_BYTES = 100_000;

  /** Doubles are exact whole numbers up to here: 2⁵³. */
  private static final double EXACT = 9_007_199_254_740_992.0;

  private CalibrationFile() {}

  /** Writes a calibration, replacing the file if it is there. */
  public static void write(Path file, Calibration calibration) {
    try {
      Path folder = file.toAbsolutePath().resolveSibling("");
      Path draft = Files.createTempFile(folder, ".calibration-", ".json", ownerOnly(folder));
      try {
        Files.writeString(draft, json(calibration));
        Files.move(
            draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      throw new CommandFailure(
          ExitCode.CANNOT_WRITE,
          file
              + " cannot be written ("
              + e.getClass().getSimpleName()
              + ": "
              + e.getMessage()
              + "); name a file in a folder that exists and is yours.");
    }
  }

  /** Reads a calibration. */
  public static Calibration read(Path file) {
    try {
      return CalibrationNumbers.read(numbers(text(file)));
    } catch (JsonParseException | IllegalStateException e) {
      throw new CommandFailure(
          ExitCode.BAD_DATA, file + " is not a calibration file; calibrate again.");
    } catch (IllegalArgumentException e) {
      throw new CommandFailure(
          ExitCode.BAD_DATA, file + " holds no usable calibration: " + e.getMessage() + ".");
    }
  }

  /** A calibration as JSON; the same calibration always gives the same text. */
  static String json(Calibration calibration) throws IOException {
    StringWriter text = new StringWriter();
    JsonWriter json = new JsonWriter(text);
    json.setIndent("  ");
    json.beginObject();
    for (Map.Entry<String, Double> number : CalibrationNumbers.of(calibration).entrySet()) {
      json.name(number.getKey());
      double value = number.getValue();
      if (value == Math.rint(value) && Math.abs(value) <= EXACT) {
        json.value((long) value);
      } else {
        json.value(value);
      }
    }
    json.endObject();
    json.flush();
    return text + "\n";
  }

  private static String text(Path file) {
    try {
      if (Files.size(file) > LARGEST_BYTES) {
        throw new CommandFailure(
            ExitCode.BAD_DATA, file + " is too large to be a calibration file.");
      }
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new CommandFailure(
          ExitCode.NO_INPUT, file + " does not exist or cannot be read; check the path.");
    }
  }

  private static Map<String, Double> numbers(String text) {
    JsonObject json = JsonParser.parseString(text).getAsJsonObject();
    Map<String, Double> numbers = new LinkedHashMap<>();
    for (Map.Entry<String, JsonElement> entry : json.entrySet()) {
      if (entry.getValue().isJsonPrimitive() && entry.getValue().getAsJsonPrimitive().isNumber()) {
        numbers.put(entry.getKey(), entry.getValue().getAsDouble());
      }
    }
    return numbers;
  }

  private static FileAttribute<?>[] ownerOnly(Path folder) throws IOException {
    return Files.getFileStore(folder).supportsFileAttributeView("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
