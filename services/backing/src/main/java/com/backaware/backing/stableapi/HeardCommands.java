package com.backaware.backing.stableapi;

import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * What was heard of the driver in this JVM. Kept in the system properties, which all class loaders
 * share: Quarkus loads the classes of tests and of the application under test in several.
 */
final class HeardCommands {
  private static final String NAMES = "backaware.test.store.commands";
  private static final String OUTSIDE = "backaware.test.store.outside-of-stable-api";
  private static final String LINE = "\n";

  private HeardCommands() {}

  static void add(String command, List<String> outside) {
    note(NAMES, List.of(command));
    note(OUTSIDE, outside);
  }

  /** Names of the commands so far. */
  static Set<String> names() {
    return lines(NAMES);
  }

  /** What was outside of the Stable API so far. */
  static Set<String> outside() {
    return lines(OUTSIDE);
  }

  private static void note(String key, List<String> fresh) {
    Properties shared = System.getProperties();
    synchronized (shared) {
      Set<String> lines = lines(key);
      if (lines.addAll(fresh)) {
        shared.setProperty(key, String.join(LINE, lines));
      }
    }
  }

  private static Set<String> lines(String key) {
    return new TreeSet<>(System.getProperty(key, "").lines().toList());
  }
}
