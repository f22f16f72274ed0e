package com.backaware.motion.exercise;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The profiles that come with the engine, read once. */
final class BundledProfiles {
  private static final Map<Exercise, ExerciseProfile> PROFILES = readAll();

  private BundledProfiles() {}

  static Optional<ExerciseProfile> find(Exercise exercise) {
    return Optional.ofNullable(PROFILES.get(exercise));
  }

  static ExerciseProfile of(Exercise exercise) {
    return find(exercise)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    exercise.id() + " has no profile; the engine judges " + PROFILES.keySet()));
  }

  private static Map<Exercise, ExerciseProfile> readAll() {
    Map<Exercise, ExerciseProfile> profiles = new EnumMap<>(Exercise.class);
    for (Exercise exercise : Exercise.values()) {
      String name = exercise.id() + ".profile";
      try (InputStream in = BundledProfiles.class.getResourceAsStream(name)) {
        if (in != null) {
          profiles.put(exercise, ExerciseProfile.parse(name, text(in)));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return profiles;
  }

  private static String text(InputStream in) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] block = new byte[4096];
    for (int n = in.read(block); n > 0; n = in.read(block)) {
      bytes.write(block, 0, n);
    }
    return new String(bytes.toByteArray(), StandardCharsets.UTF_8);
  }
}
