package com.backaware.motion.accuracy.recognition;

import com.backaware.motion.RecognitionSession;
import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.recognition.ExerciseModel;
import com.backaware.motion.recognition.Trait;
import com.backaware.motion.simulator.SimulatedSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Fits a recognition model on simulated people: writes other means and standard deviations of
 * traits into its text; groups, comments and what is chosen stay.
 *
 * <p>Arguments: the model's file, the first person's seed, how many people.
 */
public final class RecognitionFit {
  /** Least standard deviations, in the order of the traits. Chosen. */
  private static final double[] LEAST = {
    0.35, 0.15, 0.4, 0.3, 0.15, 0.5, 0.45, 0.15, 0.5, 9, 5, 0.4
  };

  private final Map<String, List<double[]>> looks = new HashMap<>();
  private final Map<String, String> model = new HashMap<>();

  /** Runs from the command line. */
  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]);
    String text = Files.readString(file);
    RecognitionFit fit = new RecognitionFit();
    long first = Long.parseLong(arguments[1]);
    for (long seed = first; seed < first + Long.parseLong(arguments[2]); seed++) {
      fit.watch(new SimulatedWearer(seed), ExerciseModel.parse(file.toString(), text));
    }
    Files.write(file, fit.fitted(text).getBytes(StandardCharsets.UTF_8));
  }

  private void watch(SimulatedWearer wearer, ExerciseModel anyModel) {
    for (Exercise exercise : Exercise.values()) {
      SimulatedSession set = wearer.set(exercise);
      RecognitionSession session = new RecognitionSession(wearer.calibration(), anyModel);
      for (int i = 0; i < set.samples().size(); i++) {
        session.accept(set.samples().get(i));
        if (session.looked() && set.truth().instants().get(i).activity().inSet()) {
          looks
              .computeIfAbsent(exercise.id(), id -> new ArrayList<>())
              .add(Arrays.stream(Trait.values()).mapToDouble(session::trait).toArray());
        }
      }
    }
  }

  private String fitted(String text) {
    List<String> lines = new ArrayList<>(List.of(text.split("\n")));
    lines.stream()
        .map(line -> line.split(" = ", -1))
        .filter(parts -> parts.length == 2)
        .forEach(parts -> model.put(parts[0], parts[1]));
    lines.replaceAll(this::fittedLine);
    return String.join("\n", lines) + "\n";
  }

  private String fittedLine(String line) {
    String key = line.split(" = ", -1)[0];
    for (Trait trait : Trait.values()) {
      if (key.startsWith("group.") && key.endsWith("." + trait.key())) {
        return key + " = " + numbers(key.substring(0, key.lastIndexOf('.')), trait);
      }
    }
    return line;
  }

  private String numbers(String section, Trait trait) {
    List<String> exercises = List.of(model.getOrDefault(section + ".exercises", "").split(", "));
    boolean held = "yes".equals(model.get(section + ".held"));
    int known = (held || trait == Trait.ROCKING ? Trait.ROCKING : Trait.PERIOD).ordinal();
    double[] values =
        exercises.stream()
            .flatMap(exercise -> looks.getOrDefault(exercise, List.of()).stream())
            .filter(look -> !Double.isNaN(look[known]))
            .mapToDouble(look -> look[trait.ordinal()])
            .filter(value -> !Double.isNaN(value))
            .toArray();
    double mean = Arrays.stream(values).average().orElseThrow();
    double squares = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
    double deviation = Math.sqrt(squares / values.length);
    double used = Math.max(LEAST[trait.ordinal()], deviation);
    return String.format(Locale.ROOT, "%.2f, %.2f", mean, used);
  }
}
