package com.backaware.edge.hub.coaching;

import com.backaware.edge.hub.outcome.CommandFailure;
import com.backaware.edge.hub.outcome.ExitCode;
import com.backaware.motion.assessment.Fault;
import com.backaware.motion.cue.CueHabit;
import com.backaware.motion.cue.CueHabits;
import com.backaware.motion.exercise.Exercise;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * What sessions have taught about a wearer, as a small JSON file: by exercise, then by fault. A
 * file that is not there yet says that nothing is known.
 */
final class HabitsFile {
  private static final String VERSION_KEY = "version";
  private static final int VERSION = 1;
  private static final long LARGEST_BYTES = 100_000;

  private HabitsFile() {}

  /** What the file says of an exercise. */
  static CueHabits read(Path file, Exercise exercise) {
    JsonElement known = all(file).get(exercise.id());
    try {
      return known == null ? CueHabits.NONE : habits(known.getAsJsonObject());
    } catch (IllegalArgumentException | IllegalStateException | ClassCastException e) {
      throw unusable(file, String.valueOf(e.getMessage()));
    }
  }

  /** Replaces what the file says of an exercise, and keeps the rest. */
  static void write(Path file, Exercise exercise, CueHabits habits) {
    JsonObject all = all(file);
    all.addProperty(VERSION_KEY, VERSION);
    all.add(exercise.id(), json(habits));
    String text = new GsonBuilder().setPrettyPrinting().create().toJson(all) + "\n";
    try {
      Path folder = file.toAbsolutePath().resolveSibling("");
      Path draft = Files.createTempFile(folder, ".habits-", ".json");
      try {
        Files.writeString(draft, text);
        Files.move(
            draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      throw new CommandFailure(
          ExitCode.CANNOT_WRITE,
          "What was learned cannot be written to "
              + file
              + " ("
              + e
              + "); the session is stored. Name a file in a folder that exists and is yours.");
    }
  }

  private static JsonObject all(Path file) {
    try {
      if (!Files.exists(file)) {
        return new JsonObject();
      }
      if (Files.size(file) > LARGEST_BYTES) {
        throw unusable(file, "it is too large");
      }
      JsonObject all = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
      JsonElement version = all.get(VERSION_KEY);
      if (version == null || !version.toString().equals(Integer.toString(VERSION))) {
        throw unusable(file, "its version is " + version + ", not " + VERSION);
      }
      return all;
    } catch (JsonParseException | IllegalStateException e) {
      throw unusable(file, "it is no JSON object");
    } catch (IOException e) {
      throw new CommandFailure(
          ExitCode.NO_INPUT, file + " cannot be read (" + e + "); check the path.");
    }
  }

  private static CommandFailure unusable(Path file, String reason) {
    return new CommandFailure(
        ExitCode.BAD_DATA,
        file + " does not hold habits (" + reason + "); name another file, or one to begin with.");
  }

  private static CueHabits habits(JsonObject json) {
    Map<Fault, CueHabit> habits = new EnumMap<>(Fault.class);
    for (Map.Entry<String, JsonElement> entry : json.entrySet()) {
      JsonObject habit = entry.getValue().getAsJsonObject();
      habits.put(
          fault(entry.getKey()),
          new CueHabit(number(habit, "widening"), whole(habit, "recent"), whole(habit, "judged")));
    }
    return new CueHabits(habits);
  }

  private static Fault fault(String name) {
    for (Fault fault : Fault.values()) {
      if (fault.name().equals(name)) {
        return fault;
      }
    }
    throw new IllegalArgumentException(
        "'" + name + "' is no fault; the faults are " + Arrays.toString(Fault.values()));
  }

  private static int whole(JsonObject habit, String name) {
    double value = number(habit, name);
    if (value != Math.rint(value)) {
      throw new IllegalArgumentException(name + " is " + value + "; it must be a whole number");
    }
    return (int) value;
  }

  private static double number(JsonObject habit, String name) {
    JsonElement value = habit.get(name);
    if (value == null || !value.isJsonPrimitive() || !value.getAsJsonPrimitive().isNumber()) {
      throw new IllegalArgumentException(name + " is " + value + "; it must be a number");
    }
    return value.getAsDouble();
  }

  private static JsonObject json(CueHabits habits) {
    JsonObject json = new JsonObject();
    habits
        .byFault()
        .forEach(
            (fault, habit) -> {
              JsonObject one = new JsonObject();
              one.addProperty("widening", habit.widening());
              one.addProperty("recent", habit.recent());
              one.addProperty("judged", habit.judged());
              json.add(fault.name(), one);
            });
    return json;
  }
}
